package org.onedoor.navigator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.onedoor.navigator.definition.ItemKind;
import org.onedoor.navigator.plan.Facts;
import org.onedoor.navigator.plan.Plan;
import org.onedoor.navigator.plan.Raise;
import org.onedoor.navigator.plan.Slot;
import org.onedoor.vocabulary.StepOfNeed;
import org.onedoor.vocabulary.Truth;

/** Why it is this step: the answers that were enough, and the single answers that would have led elsewhere. */
final class Explanation {
    private final Plan plan;
    private final int[] given;
    private final Facts facts;
    private final int step;
    private final List<Raise> held;

    Explanation(Plan plan, IntUnaryOperator given, Facts facts) {
        this.plan = plan;
        this.given = IntStream.range(0, plan.slots().size()).map(given).toArray();
        this.facts = facts;
        this.step = facts.step();
        this.held = plan.raises()
                .filter(raise -> facts.truth(raise.when()) == Truth.TRUE)
                .toList();
    }

    List<String> sufficient() {
        int[] kept = new int[given.length];
        Arrays.fill(kept, Slot.OPEN);
        shortestHeld().stream().filter(facts::isAsked).forEach(slot -> kept[slot] = facts.code(slot));
        for (int slot = kept.length - 1; slot >= 0; slot--) {
            int code = kept[slot];
            if (code != Slot.OPEN) {
                kept[slot] = Slot.OPEN;
                kept[slot] = Facts.of(plan, kept).step() == step ? Slot.OPEN : code;
            }
        }
        return plan.slots().stream()
                .filter(slot -> kept[slot.index()] != Slot.OPEN)
                .map(Slot::id)
                .toList();
    }

    /** The items that matter to the rule that brought the step with the fewest of them. */
    private BitSet shortestHeld() {
        return held.stream()
                .filter(raise -> raise.step() == step)
                .map(Raise::touches)
                .min(Comparator.comparingInt(BitSet::cardinality))
                .orElse(new BitSet());
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
        int anyway = anyway(slot.index());
        Map<Integer, Counterfactual> nearest = new LinkedHashMap<>();
        slot.neighbours(code, bounds(slot)).forEach(other -> {
            int there = stepWith(slot.index(), other, anyway);
            if (there != step && there != 0) {
                nearest.computeIfAbsent(there, at -> counterfactual(slot, code, other, at));
            }
        });
        return nearest;
    }

    /** The step whatever is answered to an item. */
    private int anyway(int slot) {
        return held.stream()
                .filter(raise -> !raise.touches().get(slot))
                .mapToInt(Raise::step)
                .max()
                .orElse(1);
    }

    /** The step of the result with another answer; 0 if there would be more questions first. */
    private int stepWith(int slot, int code, int anyway) {
        Facts other = facts.changed(given, slot, code);
        int there = Math.max(anyway, other.highest(plan.touched().get(slot)));
        return there == 6 || other.firstOpen(false) == given.length ? there : 0;
    }

    private static Counterfactual counterfactual(Slot slot, int code, int other, int step) {
        return new Counterfactual(
                slot.id(), slot.text(), slot.words(code), slot.words(other), slot.decode(other), StepOfNeed.of(step));
    }

    /** The numbers at which some condition on the item changes. */
    private NavigableSet<Integer> bounds(Slot slot) {
        NavigableSet<Integer> bounds = new TreeSet<>();
        if (slot.kind() != ItemKind.NUMBER) {
            return bounds;
        }
        plan.formulas().forEach(formula -> formula.boundsInto(bounds, slot.index()));
        return bounds;
    }
}
