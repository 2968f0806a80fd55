package org.onedoor.navigator;

/**
 * What could still become of conditions if the items that were passed over were answered. Items that are not asked whatever is
 * answered stay unknown. It never says "could not" of what could; parts are taken to be independent of each other.
 */
final class Prospect {
    private final Facts facts;
    private final boolean[] holding;
    private final boolean[] failing;

    Prospect(Plan plan, Facts facts) {
        this.facts = facts;
        int findings = plan.findings().length;
        holding = new boolean[findings];
        failing = new boolean[findings];
        for (int i = 0; i < findings; i++) {
            holding[i] = could(plan.findings()[i], true);
            failing[i] = could(plan.findings()[i], false);
        }
    }

    boolean couldHold(Formula formula) {
        return could(formula, true);
    }

    private boolean could(Formula formula, boolean hold) {
        return switch (formula) {
            case Formula.All all -> hold ? every(all.parts(), true) : some(all.parts(), false);
            case Formula.Any any -> hold ? some(any.parts(), true) : every(any.parts(), false);
            case Formula.Not not -> could(not.part(), !hold);
            case Formula.Holds holds -> (hold ? holding : failing)[holds.finding()];
            case Formula.SumAtLeast sum -> sum.sum().could(hold, sum.bound(), facts);
            case Formula.Answered answered -> compared(formula, answered.slot(), hold);
            case Formula.OneOf oneOf -> compared(formula, oneOf.slot(), hold);
            case Formula.Has has -> compared(formula, has.slot(), hold);
            case Formula.AtLeast atLeast -> compared(formula, atLeast.slot(), hold);
        };
    }

    private boolean every(Formula[] parts, boolean hold) {
        for (Formula part : parts) {
            if (!could(part, hold)) {
                return false;
            }
        }
        return true;
    }

    private boolean some(Formula[] parts, boolean hold) {
        for (Formula part : parts) {
            if (could(part, hold)) {
                return true;
            }
        }
        return false;
    }

    private boolean compared(Formula formula, int slot, boolean hold) {
        return facts.isFree(slot) || facts.truth(formula) == Truth.of(hold);
    }
}
