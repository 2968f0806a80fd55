package org.onedoor.navigator;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.onedoor.navigator.definition.Option;
import org.onedoor.navigator.plan.Formula;
import org.onedoor.navigator.plan.Plan;
import org.onedoor.navigator.plan.Raise;
import org.onedoor.navigator.plan.Slot;
import org.onedoor.vocabulary.Topic;

/** What a walk in one pass looks up instead of searching: which danger an answer can make, and the numbers of topics. */
final class WalkIndex {
    private final Plan plan;
    private final List<Question> questions;
    private final List<Raise> raises;
    private final int[][] watched;
    private final int[] lastAnswered;
    private final BitSet[] raised;
    private final int[][] chosen;

    WalkIndex(Plan plan) {
        this.plan = plan;
        this.questions =
                plan.slots().stream().map(slot -> new Question(slot, null)).toList();
        this.raises = plan.raises().toList();
        this.watched = plan.slots().stream().map(slot -> watching(slot.index())).toArray(int[][]::new);
        this.lastAnswered = plan.dangerRules().stream()
                .mapToInt(rule -> lastAnswered(rule.when()))
                .toArray();
        Map<String, Integer> topics = new HashMap<>();
        plan.definition().topics().forEach(topic -> topics.put(topic.id(), topics.size()));
        this.raised = raises.stream().map(raise -> topics(raise, topics)).toArray(BitSet[]::new);
        this.chosen = plan.slots().stream().map(slot -> topics(slot, topics)).toArray(int[][]::new);
    }

    private int[] watching(int slot) {
        List<Integer> rules = new ArrayList<>();
        for (int i = 0; i < plan.dangerRules().size(); i++) {
            if (plan.dangerRules().get(i).touches().get(slot)) {
                rules.add(i);
            }
        }
        return rules.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The last slot of which a condition reads whether it was answered, or -1. */
    private int lastAnswered(Formula formula) {
        int last = switch (formula) {
            case Formula.Answered answered -> answered.slot();
            case Formula.Holds holds -> lastAnswered(plan.findings()[holds.finding()]);
            default -> -1;
        };
        for (Formula part : formula.parts()) {
            last = Math.max(last, lastAnswered(part));
        }
        return last;
    }

    private static BitSet topics(Raise raise, Map<String, Integer> numbers) {
        BitSet topics = new BitSet();
        for (Topic topic : raise.topics()) {
            topics.set(Objects.requireNonNull(numbers.get(topic.id())));
        }
        return topics;
    }

    private static int[] topics(Slot slot, Map<String, Integer> numbers) {
        return slot.item().options().stream()
                .map(Option::topic)
                .mapToInt(topic -> topic == null ? -1 : Objects.requireNonNull(numbers.get(topic)))
                .toArray();
    }

    Plan plan() {
        return plan;
    }

    Question question(int slot) {
        return questions.get(slot);
    }

    boolean offered(int slot) {
        return plan.slots().get(slot).item().offered();
    }

    /** How many rules and danger rules there are. */
    int written() {
        return plan.rules().size() + plan.dangerRules().size();
    }

    /** Rules, after them danger rules, and last what leaving danger open gives. */
    List<Raise> raises() {
        return raises;
    }

    /** The danger rules that an answer to a slot can make a difference to. */
    int[] watched(int slot) {
        return watched[slot];
    }

    /** The danger rules that ask if an item after this one was answered, and so depend on that item's condition. */
    IntPredicate beyond(int slot) {
        return rule -> lastAnswered[rule] > slot;
    }

    /** Numbers of the topics that a rule brings. */
    BitSet raised(int raise) {
        return raised[raise];
    }

    /** Number of the topic that an option brings, or -1. */
    int chosen(int slot, int option) {
        return chosen[slot][option];
    }
}
