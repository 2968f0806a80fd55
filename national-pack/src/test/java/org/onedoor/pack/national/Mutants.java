package org.onedoor.pack.national;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.onedoor.navigator.definition.Condition;
import org.onedoor.navigator.definition.Condition.All;
import org.onedoor.navigator.definition.Condition.Any;
import org.onedoor.navigator.definition.Condition.Not;
import org.onedoor.navigator.definition.Condition.OfItem;
import org.onedoor.navigator.definition.Condition.OfScore;
import org.onedoor.navigator.definition.DangerRule;
import org.onedoor.navigator.definition.Finding;
import org.onedoor.navigator.definition.Item;
import org.onedoor.navigator.definition.NavigatorDefinition;
import org.onedoor.navigator.definition.Option;
import org.onedoor.navigator.definition.Rule;

/** Navigators in which one thing was made wrong, the same ones for the same seed. */
final class Mutants {
    /** A kind of mistake that a hand makes. */
    enum Mistake {
        RULE_DROPPED,
        DANGER_RULE_DROPPED,
        STEP_SHIFTED,
        THRESHOLD_SHIFTED,
        COMPARISON_SWAPPED,
        OTHER_OPTION,
        ALL_AND_ANY_SWAPPED,
        PART_DROPPED,
        NEGATED,
        DANGER_ITEM_HIDDEN,
        DANGER_UNMARKED
    }

    /**
     * A wrong navigator.
     *
     * @param mistake what was made wrong
     * @param where in which part
     */
    record Mutant(Mistake mistake, String where, NavigatorDefinition definition) {}

    private final NavigatorDefinition whole;
    private final Random random;
    private final Mistake mistake;
    private boolean done;

    private Mutants(NavigatorDefinition whole, long seed) {
        this.whole = whole;
        this.random = new Random(seed);
        this.mistake = Mistake.values()[random.nextInt(Mistake.values().length)];
    }

    /** The mutant of a seed. Where a drawn place has nothing to make wrong, another is drawn. */
    static Mutant of(NavigatorDefinition whole, long seed) {
        return new Mutants(whole, seed * 2654435761L).mutant();
    }

    private Mutant mutant() {
        return switch (mistake) {
            case RULE_DROPPED -> {
                List<Rule> rules = new ArrayList<>(whole.rules());
                String id = rules.remove(random.nextInt(rules.size())).id();
                yield mutant("rule " + id, whole.items(), whole.findings(), rules, whole.dangerRules());
            }
            case DANGER_RULE_DROPPED -> {
                List<DangerRule> rules = new ArrayList<>(whole.dangerRules());
                String id = rules.remove(random.nextInt(rules.size())).id();
                yield mutant("danger rule " + id, whole.items(), whole.findings(), whole.rules(), rules);
            }
            case STEP_SHIFTED -> stepShifted();
            case DANGER_ITEM_HIDDEN -> dangerItem(this::hidden);
            case DANGER_UNMARKED -> dangerItem(item -> with(item, false, item.enableWhen()));
            default -> conditionChanged();
        };
    }

    private Mutant mutant(
            String where, List<Item> items, List<Finding> findings, List<Rule> rules, List<DangerRule> dangerRules) {
        NavigatorDefinition definition = new NavigatorDefinition(
                whole.id(),
                whole.version(),
                whole.title(),
                whole.intro(),
                whole.provenance(),
                whole.topics(),
                whole.steps(),
                whole.actions(),
                items,
                findings,
                rules,
                dangerRules,
                whole.invariants(),
                whole.situations());
        return new Mutant(mistake, where, definition);
    }

    private Mutant stepShifted() {
        List<Rule> rules = new ArrayList<>(whole.rules());
        int at = random.nextInt(rules.size());
        Rule rule = rules.get(at);
        int step = rule.atLeast() == 1 || (rule.atLeast() < 5 && random.nextBoolean())
                ? rule.atLeast() + 1
                : rule.atLeast() - 1;
        rules.set(at, with(rule, rule.when(), step));
        return mutant("rule " + rule.id(), whole.items(), whole.findings(), rules, whole.dangerRules());
    }

    private static Rule with(Rule rule, Condition when, int atLeast) {
        return new Rule(
                rule.id(),
                when,
                atLeast,
                rule.topics(),
                rule.actions(),
                rule.reason(),
                rule.evidence(),
                rule.situation());
    }

    private Mutant dangerItem(UnaryOperator<Item> change) {
        List<Item> items = new ArrayList<>(whole.items());
        List<Integer> danger = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).danger()) {
                danger.add(i);
            }
        }
        int at = danger.get(random.nextInt(danger.size()));
        items.set(at, change.apply(items.get(at)));
        return mutant("item " + items.get(at).id(), items, whole.findings(), whole.rules(), whole.dangerRules());
    }

    /** Asked only of some ages. */
    private Item hidden(Item item) {
        String stage = item.id().startsWith("loved") || item.id().startsWith("own") ? "loved-life-stage" : "life-stage";
        List<Option> stages = item(stage).options();
        Condition some = Condition.item(stage)
                .is(stages.get(random.nextInt(stages.size())).id());
        Condition when = random.nextBoolean() ? some : Condition.not(some);
        Condition old = item.enableWhen();
        return with(item, true, old == null ? when : Condition.all(old, when));
    }

    private static Item with(Item item, boolean danger, @Nullable Condition enableWhen) {
        return new Item(
                item.id(),
                item.kind(),
                item.text(),
                item.why(),
                danger,
                item.order(),
                enableWhen,
                item.options(),
                item.min(),
                item.max(),
                item.unit(),
                item.of(),
                item.typical(),
                item.leftOpen(),
                item.offered());
    }

    private Item item(String id) {
        return whole.items().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Mutant conditionChanged() {
        while (true) {
            int places = whole.rules().size()
                    + whole.dangerRules().size()
                    + whole.findings().size() * 4
                    + whole.items().size();
            Mutant mutant = conditionChanged(random.nextInt(places));
            if (done) {
                return mutant;
            }
        }
    }

    private Mutant conditionChanged(int place) {
        List<Rule> rules = new ArrayList<>(whole.rules());
        List<DangerRule> dangerRules = new ArrayList<>(whole.dangerRules());
        List<Finding> findings = new ArrayList<>(whole.findings());
        List<Item> items = new ArrayList<>(whole.items());
        String where;
        int at = place;
        if (at < rules.size()) {
            Rule rule = rules.get(at);
            rules.set(at, with(rule, changed(rule.when()), rule.atLeast()));
            where = "rule " + rule.id();
        } else if ((at -= rules.size()) < dangerRules.size()) {
            DangerRule rule = dangerRules.get(at);
            dangerRules.set(
                    at,
                    new DangerRule(
                            rule.id(),
                            changed(rule.when()),
                            rule.topics(),
                            rule.actions(),
                            rule.reason(),
                            rule.evidence(),
                            rule.situation()));
            where = "danger rule " + rule.id();
        } else if ((at -= dangerRules.size()) < findings.size() * 4) {
            Finding finding = findings.get(at / 4);
            findings.set(at / 4, new Finding(finding.id(), changed(finding.when())));
            where = "finding " + finding.id();
        } else {
            Item item = items.get(at - findings.size() * 4);
            Condition gate = item.enableWhen();
            items.set(at - findings.size() * 4, with(item, item.danger(), gate == null ? null : changed(gate)));
            where = "question " + item.id();
        }
        return mutant(where, items, findings, rules, dangerRules);
    }

    /** The condition with the mistake in one of the places where it can be made. */
    private Condition changed(Condition condition) {
        List<Condition> places = new ArrayList<>();
        collect(condition, places);
        Collections.shuffle(places, random);
        for (Condition place : places) {
            Condition wrong = wrong(place);
            if (wrong != null) {
                done = true;
                return replaced(condition, place, wrong);
            }
        }
        return condition;
    }

    private static void collect(Condition condition, List<Condition> places) {
        places.add(condition);
        condition.parts().forEach(part -> collect(part, places));
    }

    private static Condition replaced(Condition condition, Condition place, Condition wrong) {
        if (condition == place) {
            return wrong;
        }
        Condition[] parts = condition.parts().stream()
                .map(part -> replaced(part, place, wrong))
                .toArray(Condition[]::new);
        return switch (condition) {
            case All all -> Condition.all(parts);
            case Any any -> Condition.any(parts);
            case Not not -> Condition.not(parts[0]);
            default -> condition;
        };
    }

    private @Nullable Condition wrong(Condition place) {
        return switch (mistake) {
            case THRESHOLD_SHIFTED -> thresholdShifted(place);
            case COMPARISON_SWAPPED -> comparisonSwapped(place);
            case OTHER_OPTION -> otherOption(place);
            case ALL_AND_ANY_SWAPPED -> swapped(place);
            case PART_DROPPED -> partDropped(place);
            case NEGATED -> place instanceof Not(Condition part) ? part : Condition.not(place);
            default -> null;
        };
    }

    private @Nullable Condition thresholdShifted(Condition place) {
        return switch (place) {
            case OfItem.AtLeast(String item, Integer bound) ->
                Condition.item(item).atLeast(shifted(bound));
            case OfScore.AtLeast(String score, String subscale, Integer bound) ->
                new OfScore.AtLeast(score, subscale, shifted(bound));
            default -> null;
        };
    }

    private int shifted(int bound) {
        return random.nextBoolean() ? bound + 1 : bound - 1;
    }

    private static @Nullable Condition comparisonSwapped(Condition place) {
        return switch (place) {
            case OfItem.AtLeast(String item, Integer bound) ->
                Condition.item(item).atMost(bound);
            case OfItem.From(String item, String option) -> Condition.item(item).upTo(option);
            case OfScore.AtLeast(String score, String subscale, Integer bound) ->
                new OfScore.AtMost(score, subscale, bound);
            default -> null;
        };
    }

    private @Nullable Condition otherOption(Condition place) {
        return switch (place) {
            case OfItem.Is(String item, String is) -> other(item, is, Condition.item(item)::is);
            case OfItem.Has(String item, String has) -> other(item, has, Condition.item(item)::has);
            case OfItem.From(String item, String from) -> other(item, from, Condition.item(item)::from);
            default -> null;
        };
    }

    private @Nullable Condition other(String item, String option, Function<String, Condition> comparison) {
        List<Option> options = item(item).options();
        String other = options.get(random.nextInt(options.size())).id();
        return other.equals(option) ? null : comparison.apply(other);
    }

    private static @Nullable Condition swapped(Condition place) {
        Condition[] parts = place.parts().toArray(Condition[]::new);
        return parts.length < 2 ? null : place instanceof All ? Condition.any(parts) : Condition.all(parts);
    }

    private @Nullable Condition partDropped(Condition place) {
        List<Condition> parts = new ArrayList<>(place.parts());
        if (parts.size() < 2) {
            return null;
        }
        parts.remove(random.nextInt(parts.size()));
        return place instanceof All ? new All(parts) : new Any(parts);
    }
}
