package org.onedoor.navigator;

import org.onedoor.navigator.plan.Facts;
import org.onedoor.navigator.plan.Formula;
import org.onedoor.navigator.plan.Plan;
import org.onedoor.navigator.plan.Slot;
import org.onedoor.navigator.plan.Sum;
import org.onedoor.vocabulary.Truth;

/**
 * What could still become of conditions if items that were passed over were answered. Every condition gets the set of truths
 * it could have; parts are taken to be independent of each other, so the set may be too large but never lacks one.
 */
final class Prospect {
    private static final int FALSE = bit(Truth.FALSE);
    private static final int UNKNOWN = bit(Truth.UNKNOWN);
    private static final int TRUE = bit(Truth.TRUE);
    private static final int ANY = FALSE | UNKNOWN | TRUE;

    private final Plan plan;
    private final Facts facts;
    private final boolean[] gateOpen;
    private final int[] findings;

    Prospect(Plan plan, Facts facts) {
        this.plan = plan;
        this.facts = facts;
        this.gateOpen = new boolean[plan.slots().size()];
        this.findings = new int[plan.findings().length];
        for (int slot = 0; slot < gateOpen.length; slot++) {
            Formula gate = plan.enableWhen()[slot];
            gateOpen[slot] = gate != null && Integer.bitCount(truths(gate)) > 1;
        }
    }

    private static int bit(Truth truth) {
        return 1 << truth.ordinal();
    }

    boolean couldHold(Formula formula) {
        return (truths(formula) & TRUE) != 0;
    }

    /** Whether the item could get an answer that it does not have. */
    private boolean couldBeAnswered(int slot) {
        int code = facts.code(slot);
        return Slot.isPassed(code) || (gateOpen[slot] && !Slot.isAnswer(code));
    }

    /** Whether the item could cease to be asked, or begin to. */
    private boolean isGateOpen(int slot) {
        return gateOpen[slot];
    }

    private int truths(Formula formula) {
        return switch (formula) {
            case Formula.All all -> joined(all.parts(), TRUE, FALSE);
            case Formula.Any any -> joined(any.parts(), FALSE, TRUE);
            case Formula.Not not -> opposite(truths(not.part()));
            case Formula.Holds holds -> finding(holds.finding());
            case Formula.SumAtLeast sum -> sum(sum.sum(), sum.bound());
            case Formula.Answered answered -> answered(answered);
            case Formula.Passed passed -> compared(formula, passed.slot());
            case Formula.OneOf oneOf -> compared(formula, oneOf.slot());
            case Formula.Has has -> compared(formula, has.slot());
            case Formula.AtLeast atLeast -> compared(formula, atLeast.slot());
        };
    }

    /** For all, every part must be true and one false part decides; for any the other way round. */
    private int joined(Formula[] parts, int neutral, int deciding) {
        int joined = neutral;
        for (Formula part : parts) {
            int next = truths(part);
            boolean decided = ((joined | next) & deciding) != 0;
            boolean unknown = (joined & next & UNKNOWN) != 0
                    || ((joined & UNKNOWN) != 0 && (next & neutral) != 0)
                    || ((joined & neutral) != 0 && (next & UNKNOWN) != 0);
            joined = (joined & next & neutral) | (decided ? deciding : 0) | (unknown ? UNKNOWN : 0);
        }
        return joined;
    }

    private static int opposite(int truths) {
        return (truths & UNKNOWN) | ((truths & TRUE) != 0 ? FALSE : 0) | ((truths & FALSE) != 0 ? TRUE : 0);
    }

    private int finding(int index) {
        if (findings[index] == 0) {
            findings[index] = truths(plan.findings()[index]);
        }
        return findings[index];
    }

    private int answered(Formula.Answered answered) {
        if (gateOpen[answered.slot()]) {
            return ANY;
        }
        return couldBeAnswered(answered.slot()) ? FALSE | TRUE : bit(facts.truth(answered));
    }

    private int compared(Formula formula, int slot) {
        if (couldBeAnswered(slot)) {
            return ANY;
        }
        return bit(facts.truth(formula)) | (gateOpen[slot] ? UNKNOWN : 0);
    }

    /** What a comparison of a sum could be when what was passed over is answered or stays open. */
    private int sum(Sum sum, int bound) {
        int least = 0;
        int most = 0;
        int chosenLeast = 0;
        int chosenMost = 0;
        for (Sum.Part part : sum.parts()) {
            int code = facts.code(part.slot());
            boolean answered = Slot.isAnswer(code);
            boolean settled = answered && !isGateOpen(part.slot());
            boolean free = couldBeAnswered(part.slot());
            least += settled ? part.pointsOf(code) : part.least();
            most += settled ? part.pointsOf(code) : part.most();
            chosenLeast += answered ? part.pointsOf(code) : free ? part.least() : part.most();
            chosenMost += answered ? part.pointsOf(code) : free ? part.most() : part.least();
        }
        int truths = chosenMost >= bound ? TRUE : 0;
        truths |= chosenLeast < bound ? FALSE : 0;
        return truths | (least < bound && most >= bound ? UNKNOWN : 0);
    }
}
