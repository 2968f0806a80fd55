package org.onedoor.navigator.proof;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onedoor.navigator.plan.Formula;
import org.onedoor.navigator.plan.Plan;
import org.onedoor.navigator.plan.Raise;
import org.onedoor.navigator.plan.Slot;

/** All sets of answers that can be given to one navigator, and the diagrams of what is true of them, made when first needed. */
final class World {
    private static final int UNMADE = Integer.MIN_VALUE;

    private final Plan plan;
    private final Variables variables;
    private final Diagrams diagrams;
    private final Encoding encoding;
    private final Map<String, Raise> raises = new HashMap<>();
    private final Map<String, Integer> holds = new HashMap<>();
    private final Map<Integer, Integer> atLeast = new HashMap<>();
    private final Map<Integer, Integer> dangerBefore = new HashMap<>();
    private final int possible;
    private int crisis = UNMADE;

    World(Plan plan, int budget) {
        this(plan, Variables.of(plan), budget);
    }

    private World(Plan plan, Variables variables, int budget) {
        this(plan, variables, new Diagrams(variables.arities(), budget));
    }

    /** Another plan over the same variables, in the same diagrams. */
    World(Plan plan, Variables variables, Diagrams diagrams) {
        this.plan = plan;
        this.variables = variables;
        this.diagrams = diagrams;
        this.encoding = new Encoding(plan, variables, diagrams);
        plan.raises().forEach(raise -> raises.put(raise.rule(), raise));
        this.possible = encoding.possible();
    }

    /** The same answers, while nobody has been asked what is offered after the result: comparisons with it are unknown. */
    World beforeOffers() {
        return new World(plan.withoutOffers(), variables, diagrams);
    }

    Plan plan() {
        return plan;
    }

    Variables variables() {
        return variables;
    }

    Diagrams diagrams() {
        return diagrams;
    }

    Encoding encoding() {
        return encoding;
    }

    /** Where no option is chosen beside one that stands alone. */
    int possible() {
        return possible;
    }

    int asked(String item) {
        return encoding.asked(plan.slot(item).index());
    }

    int holds(String rule) {
        Raise raise = raises.get(rule);
        if (raise == null) {
            throw new IllegalArgumentException("There is no rule " + rule);
        }
        return holds.computeIfAbsent(rule, id -> encoding.of(raise.when()).yes());
    }

    int truth(Formula formula) {
        return encoding.of(formula).yes();
    }

    int stepAtLeast(int step) {
        Integer known = atLeast.get(step);
        if (known == null) {
            known = step <= 1 ? Diagrams.TRUE : step > 6 ? Diagrams.FALSE : anyOf(step);
            atLeast.put(step, known);
        }
        return known;
    }

    private int anyOf(int step) {
        return anyOf(plan.raises().filter(raise -> raise.step() >= step));
    }

    /** Where one of the rules holds that ask for a step at least this high and for which an item can make a difference. */
    int stepAtLeast(int step, int slot) {
        return anyOf(plan.raises()
                .filter(raise -> raise.step() >= step && raise.touches().get(slot)));
    }

    private int anyOf(Stream<Raise> rules) {
        return anyOf(rules.map(Raise::rule).toList());
    }

    /** Where one of the rules holds. */
    int anyOf(List<String> rules) {
        if (rules.size() < 2) {
            return rules.isEmpty() ? Diagrams.FALSE : holds(rules.getFirst());
        }
        int middle = rules.size() / 2;
        return diagrams.or(anyOf(rules.subList(0, middle)), anyOf(rules.subList(middle, rules.size())));
    }

    /** The step of the result, as numbers. */
    int step() {
        int step = Diagrams.constant(1);
        for (int next = 2; next <= 6; next++) {
            step = diagrams.apply(Diagrams.Op.PLUS, step, stepAtLeast(next));
        }
        return step;
    }

    /** Where an item comes up before any danger has ended the questions. */
    int reached(String item) {
        int slot = plan.slot(item).index();
        return diagrams.less(encoding.asked(slot), dangerBefore(slot));
    }

    /** Where danger has ended the questions before an item. */
    int dangerBefore(int slot) {
        Integer known = dangerBefore.get(slot);
        if (known == null) {
            known = dangerUpTo(slot);
            dangerBefore.put(slot, known);
        }
        return known;
    }

    private int dangerUpTo(int slot) {
        Reads reads = new Reads(plan);
        Encoding before = null;
        int danger = Diagrams.FALSE;
        for (Raise rule : plan.dangerRules()) {
            BitSet read = reads.slots(rule.when());
            if (read.length() <= slot) {
                danger = diagrams.or(danger, holds(rule.rule()));
            } else if (read.nextSetBit(0) < slot || reads.asksWhetherAnswered(rule.when())) {
                before = before == null ? new Encoding(plan, variables, diagrams, slot) : before;
                danger = diagrams.or(danger, before.of(rule.when()).yes());
            }
        }
        return danger;
    }

    /**
     * Where crisis help is shown for certain: in danger, when a danger question that is asked was passed over, and when passing
     * over another question has hidden it.
     */
    int crisis() {
        if (crisis == UNMADE) {
            crisis = dangerOrPassed();
        }
        return crisis;
    }

    private int dangerOrPassed() {
        int crisis = stepAtLeast(6);
        Encoding doubt = encoding.inDoubt();
        for (Slot slot : plan.slots()) {
            if (slot.item().danger()) {
                int settled = diagrams.and(encoding.asked(slot.index()), encoding.answered(slot.index()));
                crisis = diagrams.or(crisis, diagrams.less(doubt.asked(slot.index()), settled));
            }
        }
        return crisis;
    }

    /** The value of each variable of an item for one answer. */
    int[] values(Slot slot, int code) {
        int[] levels = variables.levels(slot.index());
        return IntStream.of(levels)
                .map(level -> variables.ordered().get(level).valueOf(code))
                .toArray();
    }
}
