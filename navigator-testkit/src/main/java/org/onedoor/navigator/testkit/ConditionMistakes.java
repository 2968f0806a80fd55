package org.onedoor.navigator.testkit;

import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onedoor.navigator.definition.Condition;
import org.onedoor.navigator.definition.Condition.All;
import org.onedoor.navigator.definition.Condition.Answered;
import org.onedoor.navigator.definition.Condition.Any;
import org.onedoor.navigator.definition.Condition.Not;
import org.onedoor.navigator.definition.Condition.OfFinding;
import org.onedoor.navigator.definition.Condition.OfItem;
import org.onedoor.navigator.definition.Condition.OfScore;
import org.onedoor.navigator.definition.Item;
import org.onedoor.navigator.definition.ItemKind;
import org.onedoor.navigator.definition.NavigatorDefinition;

/** Mistakes in conditions. */
final class ConditionMistakes {
    private static final String NOBODY = "nobody";
    private static final int BEYOND_ALL = 2_000_000;

    private final NavigatorDefinition sound;
    private final List<Place> places = new ArrayList<>();

    /** A condition and where it stands. */
    private record Place(String at, Condition condition) {}

    /**
     * Finds every condition.
     *
     * @param sound without a mistake
     */
    ConditionMistakes(NavigatorDefinition sound) {
        this.sound = sound;
        for (int i = 0; i < sound.items().size(); i++) {
            add("/items/" + i + "/enableWhen", sound.items().get(i).enableWhen());
        }
        for (int i = 0; i < sound.findings().size(); i++) {
            add("/findings/" + i + "/when", sound.findings().get(i).when());
        }
        for (int i = 0; i < sound.rules().size(); i++) {
            add("/rules/" + i + "/when", sound.rules().get(i).when());
        }
        for (int i = 0; i < sound.dangerRules().size(); i++) {
            add("/dangerRules/" + i + "/when", sound.dangerRules().get(i).when());
        }
    }

    private void add(String at, @Nullable Condition condition) {
        if (condition == null) {
            return;
        }
        places.add(new Place(at, condition));
        switch (condition) {
            case All(List<Condition> all) -> addAll(at + "/all/", all);
            case Any(List<Condition> any) -> addAll(at + "/any/", any);
            case Not(Condition not) -> add(at + "/not", not);
            case Answered answered -> {}
            case OfItem comparison -> {}
            case OfScore comparison -> {}
            case OfFinding finding -> {}
        }
    }

    private void addAll(String at, List<Condition> parts) {
        for (int i = 0; i < parts.size(); i++) {
            add(at + i, parts.get(i));
        }
    }

    /** The mistakes that can be made here, by kind. */
    Stream<List<Mistake>> kinds() {
        return Stream.of(names(), comparisons(), shapes()).flatMap(kinds -> kinds);
    }

    private Stream<List<Mistake>> names() {
        return Stream.of(
                named(OfItem.class, "item", "an item that is not"),
                named(Answered.class, "answered", "an answered item that is not"),
                named(OfFinding.class, "finding", "a finding that is not"),
                named(OfScore.class, "score", "a scale that is not"),
                named(OfItem.Is.class, "is", "an option that is not"),
                named(OfItem.Has.class, "has", "an option that is not, among several"),
                named(OfItem.From.class, "from", "an option that is not, to begin from"),
                named(OfItem.UpTo.class, "upTo", "an option that is not, to end with"),
                named(OfItem.In.class, "in/0", "an option that is not, in a list"),
                where(
                        OfScore.class::isInstance,
                        at -> Mistake.added("a subscale that is not", at + "/subscale", NOBODY)));
    }

    private List<Mistake> named(Class<? extends Condition> which, String property, String words) {
        return where(which::isInstance, at -> Mistake.instead(words, at + "/" + property, NOBODY));
    }

    private List<Mistake> where(Predicate<Condition> which, Function<String, Mistake> mistake) {
        return places.stream()
                .filter(place -> which.test(place.condition))
                .map(place -> mistake.apply(place.at))
                .toList();
    }

    private Stream<List<Mistake>> comparisons() {
        Predicate<Condition> atLeast =
                condition -> condition instanceof OfItem.AtLeast || condition instanceof OfScore.AtLeast;
        Predicate<Condition> atMost =
                condition -> condition instanceof OfItem.AtMost || condition instanceof OfScore.AtMost;
        return Stream.of(
                compared("an option of what has none", List.of(ItemKind.NUMBER, ItemKind.SCALE), "is", "first"),
                compared("a number of what has options", List.of(ItemKind.SINGLE, ItemKind.MULTI), "atLeast", 1),
                compared("several options of a single choice", List.of(ItemKind.SINGLE), "has", "first"),
                where(atLeast, at -> Mistake.instead("a bound that is never reached", at + "/atLeast", BEYOND_ALL)),
                where(atMost, at -> Mistake.instead("a bound that is always kept", at + "/atMost", BEYOND_ALL)),
                where(
                        atLeast,
                        at -> Mistake.added("two comparisons at once", at + "/atMost", 1)
                                .reportedAt(at)));
    }

    private List<Mistake> compared(String words, List<ItemKind> kinds, String comparison, Object value) {
        List<Mistake> mistakes = new ArrayList<>();
        for (Place place : places) {
            for (Item item : sound.items()) {
                if (place.condition instanceof OfItem of
                        && of.item().equals(item.id())
                        && kinds.contains(item.kind())) {
                    mistakes.add(Mistake.instead(words, place.at, Mistake.object("item", item.id(), comparison, value))
                            .reportedAt(place.at + "/" + comparison));
                }
            }
        }
        return mistakes;
    }

    private Stream<List<Mistake>> shapes() {
        String first = sound.items().getFirst().id();
        return Stream.of(
                where(
                        condition -> true,
                        at -> Mistake.instead("a condition of no kind", at, JsonValue.EMPTY_JSON_OBJECT)),
                where(
                        condition -> !(condition instanceof Answered),
                        at -> Mistake.added("a condition of two kinds", at + "/answered", first)
                                .reportedAt(at)),
                where(
                        condition -> true,
                        at -> Mistake.instead(
                                        "a condition of no parts",
                                        at,
                                        Mistake.object("any", JsonValue.EMPTY_JSON_ARRAY))
                                .reportedAt(at + "/any")),
                where(condition -> true, at -> Mistake.added("a misspelt comparison", at + "/atleast", 1)),
                laterItems(),
                circles());
    }

    /** A question that waits for itself or for a later one. */
    private List<Mistake> laterItems() {
        List<Mistake> mistakes = new ArrayList<>();
        for (int item = 0; item < sound.items().size(); item++) {
            for (Item later : sound.items().subList(item, sound.items().size())) {
                mistakes.add(Mistake.added(
                        "a question that waits for a later one",
                        "/items/" + item + "/enableWhen",
                        Mistake.object("answered", later.id())));
            }
        }
        return mistakes;
    }

    /** Two findings that use each other, or one that uses itself. */
    private List<Mistake> circles() {
        List<Mistake> mistakes = new ArrayList<>();
        for (int i = 0; i < sound.findings().size(); i++) {
            for (int other = i; other < sound.findings().size(); other++) {
                mistakes.add(uses(i, other).with(uses(other, i)));
            }
        }
        return mistakes;
    }

    private Mistake uses(int finding, int other) {
        String when = "/findings/" + finding + "/when";
        return Mistake.instead(
                        "findings in a circle",
                        when,
                        Mistake.object("finding", sound.findings().get(other).id()))
                .reportedAt(when + "/finding");
    }
}
