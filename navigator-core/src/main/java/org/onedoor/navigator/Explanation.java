package org.onedoor.navigator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.onedoor.navigator.plan.Facts;
import org.onedoor.navigator.plan.Plan;
import org.onedoor.navigator.plan.Slot;
import org.onedoor.vocabulary.StepOfNeed;

/** Why it is this step: the answers that were enough, and the single answers that would have led elsewhere. */
final class Explanation {
    private final Plan plan;
    private final int[] given;
    private final Facts facts;
    private final int step;

    Explanation(Plan plan, IntUnaryOperator given, Facts facts) {
        this.plan = plan;
        this.given = IntStream.range(0, plan.slots().size()).map(given).toArray();
        this.facts = facts;
        this.step = facts.step();
    }

    List<String> sufficient() {
        int[] kept = new int[given.length];
        for (int slot = 0; slot < kept.length; slot++) {
            kept[slot] = facts.isAsked(slot) ? facts.code(slot) : Slot.OPEN;
        }
        for (int slot = kept.length - 1; slot >= 0; slot--) {
            int code = kept[slot];
            kept[slot] = Slot.OPEN;
            if (Facts.of(plan, kept).step() != step) {
                kept[slot] = code;
            }
        }
        return plan.slots().stream()
                .filter(slot -> kept[slot.index()] != Slot.OPEN)
                .map(Slot::id)
                .toList();
    }

    List<Counterfactual> counterfactuals() {
        List<Counterfactual> all = new ArrayList<>();
        for (Slot slot : plan.slots()) {
            if (Slot.isAnswer(facts.code(slot.index()))) {
                all.addAll(nearest(slot).values());
            }
        }
        all.sort(Comparator.comparingInt(other -> Math.abs(other.step().number() - step)));
        return List.copyOf(all);
    }

    /** By step, the nearest answer that leads there. */
    private Map<Integer, Counterfactual> nearest(Slot slot) {
        int code = given[slot.index()];
        Map<Integer, Counterfactual> nearest = new LinkedHashMap<>();
        slot.neighbours(code, bounds(slot)).forEach(other -> {
            int there = stepWith(slot.index(), other);
            if (there != step && there != 0) {
                nearest.computeIfAbsent(there, at -> counterfactual(slot, code, other, at));
            }
        });
        return nearest;
    }

    /** The step of the result with another answer; 0 if there would be more questions first. */
    private int stepWith(int slot, int code) {
        int[] changed = given.clone();
        changed[slot] = code;
        Facts other = Facts.of(plan, changed);
        return other.danger() || other.firstOpen() == changed.length ? other.step() : 0;
    }

    private static Counterfactual counterfactual(Slot slot, int code, int other, int step) {
        return new Counterfactual(
                slot.id(), slot.text(), slot.words(code), slot.words(other), slot.decode(other), StepOfNeed.of(step));
    }

    /** The numbers at which some condition on the item changes. */
    private NavigableSet<Integer> bounds(Slot slot) {
        NavigableSet<Integer> bounds = new TreeSet<>();
        plan.formulas().forEach(formula -> formula.boundsInto(bounds, slot.index()));
        return bounds;
    }
}
