package org.onedoor.navigator.testkit;

import jakarta.json.JsonValue;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onedoor.navigator.definition.ItemKind;
import org.onedoor.navigator.definition.NavigatorDefinition;

/** Mistakes that make a document no navigator at all, whatever its parts mean. */
record ShapeMistakes(NavigatorDefinition sound) {
    private static final long TOO_LARGE = 3_000_000_000L;

    /** The mistakes that can be made here, by kind. */
    Stream<List<Mistake>> kinds() {
        return Stream.of(
                items(at -> Mistake.added("a property that items do not have", at + "/colour", "red")),
                items(at -> Mistake.instead("a number for an id", at + "/id", 7)),
                items(at -> Mistake.instead("an id that is not in lower case", at + "/id", "Item")),
                items(at -> Mistake.instead("null for an item", at, JsonValue.NULL)),
                items(at -> Mistake.instead("a kind of item that is not known", at + "/kind", "choice")),
                items(at ->
                        Mistake.without("an item without a kind", at + "/kind").reportedAt(at)),
                texts(at ->
                        Mistake.without("a text without Swedish", at + "/sv").reportedAt(at)),
                texts(at -> Mistake.instead("a blank text", at + "/fi", "  ")),
                texts(at -> Mistake.instead("a list for a text", at, JsonValue.EMPTY_JSON_ARRAY)),
                rules(at -> Mistake.instead("a text for a number", at, "3")),
                rules(at -> Mistake.instead("a number that is too large", at, TOO_LARGE)),
                rules(at -> Mistake.instead("a fraction for a whole number", at, 2.5)),
                rules(at -> Mistake.instead("a step that is not", at, 9)),
                text("the last brace left out", "", text -> text.substring(0, text.length() - 1)),
                text("a second document", "", text -> text + " {}"),
                text("a comment", "", text -> "{/* drawn */" + text.substring(1)),
                text("a property given twice", "/id", text -> "{\"id\":\"twice\"," + text.substring(1)),
                text("a byte order mark", "", text -> "\uFEFF" + text));
    }

    private List<Mistake> items(Function<String, Mistake> mistake) {
        return IntStream.range(0, sound.items().size())
                .mapToObj(i -> mistake.apply("/items/" + i))
                .toList();
    }

    private List<Mistake> texts(Function<String, Mistake> mistake) {
        Stream<String> items = IntStream.range(0, sound.items().size())
                .filter(i -> sound.items().get(i).kind() != ItemKind.SCALE)
                .mapToObj(i -> "/items/" + i + "/text");
        Stream<String> rules = IntStream.range(0, sound.rules().size()).mapToObj(i -> "/rules/" + i + "/reason");
        return Stream.of(Stream.of("/title"), items, rules)
                .flatMap(at -> at)
                .map(mistake)
                .toList();
    }

    private List<Mistake> rules(Function<String, Mistake> mistake) {
        return IntStream.range(0, sound.rules().size())
                .mapToObj(i -> mistake.apply("/rules/" + i + "/atLeast"))
                .toList();
    }

    private static List<Mistake> text(String words, String pointer, UnaryOperator<String> make) {
        return List.of(Mistake.inText(words, pointer, make));
    }
}
