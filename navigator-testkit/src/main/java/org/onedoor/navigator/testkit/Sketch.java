package org.onedoor.navigator.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.definition.Action;
import org.onedoor.navigator.definition.Condition;
import org.onedoor.navigator.definition.DangerRule;
import org.onedoor.navigator.definition.Item;
import org.onedoor.navigator.definition.NavigatorDefinition;
import org.onedoor.navigator.definition.Provenance;
import org.onedoor.navigator.definition.Rule;
import org.onedoor.navigator.definition.StepText;
import org.onedoor.scales.ScaleCatalogue;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.vocabulary.Topic;

/**
 * A navigator as lists of numbers, one list for each of its parts: without a list it lacks that part, and with smaller numbers the part
 * is simpler. Whatever the numbers, the navigator is valid.
 *
 * @param rising whether a worse answer may only make more hold
 * @param items at least one
 */
record Sketch(boolean rising, List<List<Integer>> items, List<List<Integer>> findings, List<List<Integer>> rules) {

    static final List<String> TOPICS = List.of("sleep", "worry", "money");
    static final List<String> ACTIONS = List.of("rest", "talk");

    private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 1);
    private static final Provenance PROVENANCE =
            new Provenance(List.of("Test kit"), List.of(), "test", List.of(), WRITTEN, WRITTEN.plusYears(1));

    Navigator navigator() {
        return Navigator.of(definition(), ScaleCatalogue.bundled());
    }

    NavigatorDefinition definition() {
        List<Draws> draws = items.stream().map(Draws::new).toList();
        SketchedItems sketched = new SketchedItems(rising);
        List<Item> plain = IntStream.range(0, draws.size())
                .mapToObj(i -> sketched.item("item-" + (i + 1), draws.get(i)))
                .toList();
        SketchedConditions conditions = new SketchedConditions(rising, plain);
        findings.forEach(finding -> conditions.finding(new Draws(finding)));
        List<Item> gated = IntStream.range(0, draws.size())
                .mapToObj(i -> gated(plain.get(i), i, draws.get(i), conditions))
                .toList();
        return new NavigatorDefinition(
                "drawn",
                "1",
                SketchedItems.text("drawn"),
                SketchedItems.text("drawn"),
                PROVENANCE,
                TOPICS.stream().map(id -> new Topic(id, SketchedItems.text(id))).toList(),
                steps(),
                ACTIONS.stream()
                        .map(id -> new Action(id, SketchedItems.text(id)))
                        .toList(),
                gated,
                conditions.findings(),
                rules(conditions),
                dangerRules(plain, draws, conditions));
    }

    private static List<StepText> steps() {
        LocalizedText words = SketchedItems.text("words");
        return IntStream.rangeClosed(1, 6)
                .mapToObj(step -> new StepText(step, SketchedItems.text("step " + step), words, words))
                .toList();
    }

    private static Item gated(Item item, int place, Draws draws, SketchedConditions conditions) {
        boolean gate = place > 0 && draws.oneIn(2);
        return gate ? item.askedWhen(conditions.condition(draws, place, 2)) : item;
    }

    private List<Rule> rules(SketchedConditions conditions) {
        List<Rule> made = new ArrayList<>();
        for (List<Integer> numbers : rules) {
            Draws draws = new Draws(numbers);
            int atLeast = 1 + draws.below(5);
            Condition when = conditions.condition(draws, items.size(), 3);
            String id = "rule-" + (made.size() + 1);
            List<String> topics = draws.some(TOPICS);
            List<String> actions = draws.some(ACTIONS);
            made.add(new Rule(id, when, atLeast, topics, actions, SketchedItems.text(id), "drawn"));
        }
        return made;
    }

    /** One for each danger item, so that none of them is without effect. */
    private static List<DangerRule> dangerRules(List<Item> items, List<Draws> draws, SketchedConditions conditions) {
        List<DangerRule> made = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).danger()) {
                Condition when = alarm(items, i, draws.get(i), conditions);
                String id = "danger-" + (made.size() + 1);
                made.add(new DangerRule(id, when, List.of(), List.of(), SketchedItems.text(id), "drawn"));
            }
        }
        return made;
    }

    private static Condition alarm(List<Item> items, int place, Draws draws, SketchedConditions conditions) {
        Condition alarm = conditions.comparison(draws, items.get(place));
        return switch (draws.below(4)) {
            case 2 -> Condition.all(alarm, conditions.condition(draws, items.size(), 1));
            case 3 -> Condition.any(alarm, conditions.condition(draws, items.size(), 1));
            default -> alarm;
        };
    }
}
