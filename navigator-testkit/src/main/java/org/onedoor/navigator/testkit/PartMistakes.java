package org.onedoor.navigator.testkit;

import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onedoor.navigator.definition.Item;
import org.onedoor.navigator.definition.ItemKind;
import org.onedoor.navigator.definition.NavigatorDefinition;

/** Mistakes in items, options, steps, rules and danger rules. */
record PartMistakes(NavigatorDefinition sound) {
    private static final String NOBODY = "nobody";

    /** The mistakes that can be made here, by kind. */
    Stream<List<Mistake>> kinds() {
        return Stream.concat(items(), rest());
    }

    private Stream<List<Mistake>> items() {
        return Stream.of(
                of(
                        this::hasOptions,
                        at -> Mistake.instead("an option with a reserved id", at + "/options/0/id", "dont-know")),
                of(this::hasOptions, at -> Mistake.instead("an option twice", at + "/options/1/id", "first")),
                of(this::hasOptions, at -> Mistake.instead("no options", at + "/options", JsonValue.EMPTY_JSON_ARRAY)),
                of(
                        kind(ItemKind.SINGLE),
                        at -> Mistake.added(
                                "an exclusive option of a single choice", at + "/options/0/exclusive", true)),
                of(kind(ItemKind.SINGLE), at -> Mistake.added("a typical option that is not", at + "/typical", NOBODY)),
                of(kind(ItemKind.SINGLE), at -> Mistake.added("a smallest number of a choice", at + "/min", 1)),
                of(
                        kind(ItemKind.NUMBER),
                        at -> Mistake.instead("a largest number below the smallest", at + "/max", -9)),
                of(
                        kind(ItemKind.NUMBER),
                        at -> Mistake.without("a number without a largest", at + "/max")
                                .reportedAt(at)),
                of(kind(ItemKind.SCALE), at -> Mistake.instead("a scale that is not", at + "/of/0", "nobody/q1")),
                of(kind(ItemKind.SCALE), at -> Mistake.instead("a scale item that is not", at + "/of/0", "phq-2/q9")),
                of(kind(ItemKind.SCALE), at -> Mistake.added("an order of a scale item", at + "/order", "rising")),
                of(
                        item -> item.order() != null,
                        at -> Mistake.without("an item without an order", at + "/order")
                                .reportedAt(at)),
                scaleItemsTwice());
    }

    private boolean hasOptions(Item item) {
        return !item.options().isEmpty();
    }

    private static Predicate<Item> kind(ItemKind kind) {
        return item -> item.kind() == kind;
    }

    private List<Mistake> of(Predicate<Item> which, Function<String, Mistake> mistake) {
        return IntStream.range(0, sound.items().size())
                .filter(i -> which.test(sound.items().get(i)))
                .mapToObj(i -> mistake.apply("/items/" + i))
                .toList();
    }

    private List<Mistake> scaleItemsTwice() {
        String next = "/items/" + sound.items().size();
        return sound.items().stream()
                .filter(kind(ItemKind.SCALE))
                .map(item -> Mistake.added("a scale item asked twice", "/items/-", again(item))
                        .reportedAt(next + "/of/0"))
                .toList();
    }

    private static JsonValue again(Item item) {
        return Mistake.object(
                "id", "again", "kind", "scale", "of", Mistake.list(item.of().getFirst()));
    }

    private Stream<List<Mistake>> rest() {
        return Stream.of(
                twice("items", sound.items().size(), sound.items().getFirst().id()),
                twice("topics", sound.topics().size(), sound.topics().getFirst().id()),
                twice(
                        "actions",
                        sound.actions().size(),
                        sound.actions().getFirst().id()),
                sound.findings().isEmpty()
                        ? List.of()
                        : twice(
                                "findings",
                                sound.findings().size(),
                                sound.findings().getFirst().id()),
                sound.rules().isEmpty()
                        ? List.of()
                        : twice(
                                "rules",
                                sound.rules().size(),
                                sound.rules().getFirst().id()),
                steps(at -> Mistake.without("a step without a text", at).reportedAt("/steps")),
                steps(at -> Mistake.instead("two texts of one step", at + "/step", 1)),
                rules(at -> Mistake.instead("a rule to step 6", at + "/atLeast", 6)),
                rules(at -> Mistake.added("a topic that is not", at + "/topics", Mistake.list(NOBODY))
                        .reportedAt(at + "/topics/0")),
                rules(at -> Mistake.added("an action that is not", at + "/actions", Mistake.list(NOBODY))
                        .reportedAt(at + "/actions/0")),
                dangerWithoutRule(),
                ruleWithoutDanger());
    }

    private List<Mistake> twice(String list, int size, String first) {
        return IntStream.range(1, size)
                .mapToObj(i -> Mistake.instead("an id twice in " + list, "/" + list + "/" + i + "/id", first))
                .toList();
    }

    private List<Mistake> steps(Function<String, Mistake> mistake) {
        return IntStream.range(1, sound.steps().size())
                .mapToObj(i -> mistake.apply("/steps/" + i))
                .toList();
    }

    private List<Mistake> rules(Function<String, Mistake> mistake) {
        return IntStream.range(0, sound.rules().size())
                .mapToObj(i -> mistake.apply("/rules/" + i))
                .toList();
    }

    private List<Mistake> dangerWithoutRule() {
        return of(
                Item::danger,
                at -> Mistake.instead(
                                "a question about danger without a danger rule",
                                "/dangerRules",
                                JsonValue.EMPTY_JSON_ARRAY)
                        .reportedAt(at + "/danger"));
    }

    private List<Mistake> ruleWithoutDanger() {
        List<Mistake> mistakes = new ArrayList<>();
        for (int rule = 0; rule < sound.dangerRules().size(); rule++) {
            String when = "/dangerRules/" + rule + "/when";
            sound.items().stream()
                    .filter(item -> !item.danger())
                    .map(item -> Mistake.instead(
                            "a danger rule without a question about danger",
                            when,
                            Mistake.object("answered", item.id())))
                    .forEach(mistakes::add);
        }
        return mistakes;
    }
}
