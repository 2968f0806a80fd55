package org.onedoor.navigator.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.TestNavigators;
import org.onedoor.navigator.definition.Condition;
import org.onedoor.navigator.definition.DangerRule;
import org.onedoor.navigator.definition.Finding;
import org.onedoor.navigator.definition.Invariant;
import org.onedoor.navigator.definition.Item;
import org.onedoor.navigator.definition.LeftOpen;
import org.onedoor.navigator.definition.NavigatorDefinition;
import org.onedoor.navigator.definition.Option;
import org.onedoor.navigator.definition.Order;
import org.onedoor.navigator.definition.Rule;
import org.onedoor.scales.ScaleCatalogue;
import org.onedoor.vocabulary.LocalizedText;

/** A navigator put together for one test. */
final class Draft {
    private static final LocalizedText TEXT = LocalizedText.of("t", "t", "t");
    private static final NavigatorDefinition FRAME =
            TestNavigators.read("small.json").definition();

    private final List<Item> items = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<DangerRule> dangerRules = new ArrayList<>();
    private final List<Invariant> invariants = new ArrayList<>();

    /** A single choice whose answers grow worse. */
    Draft single(String id, String... options) {
        return item(Item.single(id, TEXT, Order.RISING, options(options)));
    }

    Draft unordered(String id, String... options) {
        return item(Item.single(id, TEXT, Order.NONE, options(options)));
    }

    /** A multiple choice where more is worse; a "!" before an option says that it stands alone. */
    Draft multi(String id, String... options) {
        return item(Item.multi(id, TEXT, Order.RISING, options(options)));
    }

    Draft number(String id, int min, int max) {
        return item(Item.number(id, TEXT, Order.RISING, min, max));
    }

    private static List<Option> options(String... options) {
        return Stream.of(options)
                .map(option ->
                        option.startsWith("!") ? Option.exclusive(option.substring(1), TEXT) : Option.of(option, TEXT))
                .toList();
    }

    Draft item(Item item) {
        items.add(item);
        return this;
    }

    /** The last item asks about danger. */
    Draft danger() {
        return item(items.removeLast().asDanger());
    }

    /** What leaving the last item open gives. */
    Draft leftOpen(int atLeast) {
        return item(items.removeLast().giving(new LeftOpen(atLeast, List.of(), null)));
    }

    /** The last item is asked only of those who want to go on after the result. */
    Draft offered() {
        return item(items.removeLast().asOffer());
    }

    /** The last item is asked only then. */
    Draft askedWhen(Condition condition) {
        return item(items.removeLast().askedWhen(condition));
    }

    Draft finding(String id, Condition when) {
        findings.add(new Finding(id, when));
        return this;
    }

    Draft rule(String id, int atLeast, Condition when) {
        rules.add(new Rule(id, when, atLeast, List.of(), List.of(), TEXT, "test"));
        return this;
    }

    Draft dangerRule(String id, Condition when) {
        dangerRules.add(new DangerRule(id, when, List.of(), List.of(), TEXT, "test"));
        return this;
    }

    Draft invariant(
            String id, @Nullable Condition when, @Nullable Integer atLeast, @Nullable Integer atMost, String... asked) {
        invariants.add(new Invariant(id, when, atLeast, atMost, List.of(asked), null, "it is a test"));
        return this;
    }

    NavigatorDefinition definition() {
        return new NavigatorDefinition(
                "draft",
                "1",
                TEXT,
                TEXT,
                FRAME.provenance(),
                List.of(),
                FRAME.steps(),
                List.of(),
                items,
                findings,
                rules,
                dangerRules,
                invariants,
                List.of());
    }

    Navigator navigator() {
        return Navigator.of(definition(), ScaleCatalogue.bundled());
    }
}
