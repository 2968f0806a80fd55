package org.onedoor.navigator.proof;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.onedoor.navigator.plan.Formula;
import org.onedoor.navigator.plan.Plan;

/** The comparisons that a plan's conditions are made of, findings followed through. */
final class Reads {
    private final Plan plan;

    Reads(Plan plan) {
        this.plan = plan;
    }

    /** The comparisons of one condition. */
    List<Formula> leaves(Formula formula) {
        List<Formula> leaves = new ArrayList<>();
        into(leaves, formula);
        return leaves;
    }

    /** The comparisons of every condition. */
    List<Formula> everyLeaf() {
        return plan.formulas()
                .flatMap(formula -> leaves(formula).stream())
                .distinct()
                .toList();
    }

    /** The items that a condition reads. */
    BitSet slots(Formula formula) {
        BitSet slots = new BitSet();
        formula.slotsInto(slots, plan.findings());
        return slots;
    }

    /** Whether a condition asks whether an item has an answer. */
    boolean asksWhetherAnswered(Formula formula) {
        return leaves(formula).stream().anyMatch(Formula.Answered.class::isInstance);
    }

    private void into(List<Formula> leaves, Formula formula) {
        switch (formula) {
            case Formula.Holds holds -> into(leaves, plan.findings()[holds.finding()]);
            case Formula.All all -> into(leaves, all.parts());
            case Formula.Any any -> into(leaves, any.parts());
            case Formula.Not not -> into(leaves, not.part());
            default -> leaves.add(formula);
        }
    }

    private void into(List<Formula> leaves, Formula[] parts) {
        for (Formula part : parts) {
            into(leaves, part);
        }
    }
}
