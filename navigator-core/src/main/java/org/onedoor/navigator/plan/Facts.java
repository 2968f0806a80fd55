package org.onedoor.navigator.plan;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.Truth;

/** What is known of a person at one moment, and what follows from it by the conditions of a plan. */
public final class Facts {
    // values() would copy its array for every finding that is looked up.
    private static final Truth[] TRUTHS = Truth.values();

    private final Plan plan;
    private final int[] codes;
    // The ordinal of a truth and 1; so 0 is "not worked out yet", and a new array is ready as it is.
    private byte[] findings;
    private boolean danger;
    private boolean settling;

    private Facts(Plan plan) {
        this(plan, open(plan.slots().size()));
    }

    private Facts(Plan plan, int[] codes) {
        this.plan = plan;
        this.codes = codes;
        this.findings = new byte[plan.findings().length];
    }

    /**
     * Keeps what was answered to items that are asked.
     *
     * @param given the code of each slot
     * @param again the slot that is being asked again, whose answer does not count; or -1
     */
    public static Facts of(Plan plan, IntUnaryOperator given, int again) {
        Facts facts = new Facts(plan);
        for (int slot = 0; slot < facts.codes.length; slot++) {
            facts.codes[slot] = facts.code(slot, slot == again ? Slot.OPEN : given.applyAsInt(slot));
        }
        facts.danger = facts.anyHolds(plan.dangerRules());
        return facts;
    }

    public static Facts of(Plan plan, int[] given) {
        return of(plan, slot -> given[slot], -1);
    }

    /**
     * These facts with one answer changed, worked out from what differs.
     *
     * @param given the code of each slot as it was given, whether it counts or not
     */
    public Facts changed(int[] given, int slot, int code) {
        Facts changed = new Facts(plan, codes.clone());
        changed.codes[slot] = changed.code(slot, code);
        BitSet opened = plan.opened().get(slot);
        for (int next = opened.nextSetBit(0); next >= 0; next = opened.nextSetBit(next + 1)) {
            changed.codes[next] = changed.code(next, given[next]);
        }
        // Any finding may have read the answer, or one that it opened.
        changed.findings = new byte[findings.length];
        return changed;
    }

    /** The highest step among these rules that hold, which stand with the highest step first; 0 if none does. */
    public int highest(List<Raise> strongestFirst) {
        for (int i = 0; i < strongestFirst.size(); i++) {
            Raise rule = strongestFirst.get(i);
            if (truth(rule.when()) == Truth.TRUE) {
                return rule.step();
            }
        }
        return 0;
    }

    /** Nothing answered yet, for a walk that settles one slot after the other. */
    public static Facts unsettled(Plan plan) {
        Facts facts = new Facts(plan);
        facts.danger = facts.anyHolds(plan.dangerRules());
        Arrays.fill(facts.findings, (byte) 0);
        return facts;
    }

    /** Decides whether a slot is asked, all slots before it being settled; its code is open when it is. */
    public int settle(int slot) {
        codes[slot] = code(slot, Slot.OPEN);
        return codes[slot];
    }

    /**
     * Keeps the answer to a slot that is asked, and sees whether it means danger.
     *
     * @param watched the danger rules that it can make a difference to
     * @param looksBeyond whether one of them asks if a later item was answered
     */
    public void answer(int slot, int code, int[] watched, IntPredicate looksBeyond) {
        codes[slot] = code;
        for (int rule : watched) {
            // Only ever more: rules only raise, so danger that held once holds to the end.
            danger |= looksBeyond.test(rule)
                    ? of(plan, codes).anyHolds(plan.dangerRules())
                    : holdsAlready(plan.dangerRules().get(rule).when());
        }
    }

    /** Whether a condition is true whatever later slots bring; a finding that they may yet decide is not kept. */
    private boolean holdsAlready(Formula formula) {
        settling = true;
        boolean holds = truth(formula) == Truth.TRUE;
        settling = false;
        return holds;
    }

    /** The answers that do not count, by slot; null when all do. */
    public int @Nullable [] dropped(IntUnaryOperator given) {
        int[] dropped = null;
        for (int slot = 0; slot < codes.length; slot++) {
            int code = given.applyAsInt(slot);
            if (code != Slot.OPEN && code != codes[slot]) {
                dropped = dropped == null ? open(codes.length) : dropped;
                dropped[slot] = code;
            }
        }
        return dropped;
    }

    private static int[] open(int length) {
        int[] open = new int[length];
        Arrays.fill(open, Slot.OPEN);
        return open;
    }

    /** The items that were passed over. */
    public BitSet passed() {
        BitSet passed = new BitSet();
        for (int slot = 0; slot < codes.length; slot++) {
            passed.set(slot, Slot.isPassed(codes[slot]));
        }
        return passed;
    }

    /**
     * What would be asked while all that was passed over were still to be answered. A condition that asks whether something was
     * answered turns false when it is passed over, and would hide a question about danger that was asked in doubt until then.
     */
    public Facts inDoubt() {
        return of(plan, slot -> isPassed(slot) || !isAsked(slot) ? Slot.OPEN : codes[slot], -1);
    }

    private boolean isPassed(int slot) {
        return Slot.isPassed(codes[slot]);
    }

    private int code(int slot, int given) {
        Formula enableWhen = plan.enableWhen()[slot];
        return switch (enableWhen == null ? Truth.TRUE : truth(enableWhen)) {
            case TRUE -> given;
            case FALSE -> Slot.HIDDEN;
            // A question about danger is asked in doubt as well (decision 5).
            case UNKNOWN -> plan.slots().get(slot).item().danger() ? given : Slot.UNDECIDED;
        };
    }

    /**
     * How many items would still be asked if each got its typical answer.
     *
     * @param offers whether what is asked after the result counts as well
     */
    public int typicallyLeft(boolean offers) {
        Facts walk = new Facts(plan);
        int left = 0;
        for (int slot = 0; slot < codes.length; slot++) {
            int code = walk.code(slot, isAsked(slot) ? codes[slot] : Slot.OPEN);
            boolean open = code == Slot.OPEN && (offers || !isOffered(slot));
            left += open ? 1 : 0;
            walk.codes[slot] = open ? plan.slots().get(slot).typical() : code;
        }
        return left;
    }

    /**
     * How many items are said to be left where one is asked: as many as typically would be, but never more than one above what was
     * said at the question before. So an answer that opens much tells of it little by little.
     *
     * @param asked the slot that is asked
     */
    public int saidToBeLeft(int asked) {
        int said = 0;
        int before = -1;
        for (int slot = 0; slot <= asked; slot++) {
            if (slot == asked || isAsked(slot) && codes[slot] != Slot.OPEN) {
                boolean offered = isOffered(slot);
                int likely = whenAsked(slot, asked).typicallyLeft(offered);
                boolean first = before < 0 || offered && !isOffered(before);
                said = first ? likely : Math.min(likely, said + 1);
                before = slot;
            }
        }
        return said;
    }

    /** What was known when a slot came up, and what stands beyond the one that is asked now, when somebody has gone back to it. */
    private Facts whenAsked(int slot, int asked) {
        return of(plan, at -> (at < slot || at > asked) && isAsked(at) ? codes[at] : Slot.OPEN, -1);
    }

    public int code(int slot) {
        return codes[slot];
    }

    public boolean isAsked(int slot) {
        return codes[slot] != Slot.HIDDEN && codes[slot] != Slot.UNDECIDED;
    }

    /**
     * The first item that is to be asked, or the number of items when there is none.
     *
     * @param offers whether what is asked after the result counts as well
     */
    public int firstOpen(boolean offers) {
        int slot = 0;
        while (slot < codes.length && !isOpen(slot, offers)) {
            slot++;
        }
        return slot;
    }

    private boolean isOpen(int slot, boolean offers) {
        return codes[slot] == Slot.OPEN && (offers || !isOffered(slot));
    }

    private boolean isOffered(int slot) {
        return plan.slots().get(slot).item().offered();
    }

    /** Whether a danger rule holds. */
    public boolean danger() {
        return danger;
    }

    private boolean anyHolds(List<Raise> rules) {
        // By index: this runs at every answer, which may take 1 KB in all, and an iterator would be part of it.
        for (int i = 0; i < rules.size(); i++) {
            if (truth(rules.get(i).when()) == Truth.TRUE) {
                return true;
            }
        }
        return false;
    }

    /** The number of the highest step that a rule raises to, at least 1. */
    public int step() {
        if (danger) {
            return 6;
        }
        return raised(plan.leftOpen(), raised(plan.rules(), 1));
    }

    private int raised(List<Raise> rules, int from) {
        int step = from;
        for (int i = 0; i < rules.size(); i++) {
            Raise rule = rules.get(i);
            // A rule that raises no higher changes nothing, so its condition is not worked out.
            if (rule.step() > step && truth(rule.when()) == Truth.TRUE) {
                step = rule.step();
            }
        }
        return step;
    }

    public Truth truth(Formula formula) {
        return switch (formula) {
            case Formula.All all -> all(all.parts());
            case Formula.Any any -> any(any.parts());
            case Formula.Not not -> truth(not.part()).not();
            case Formula.Holds holds -> finding(holds.finding());
            case Formula.Answered answered -> answered(codes[answered.slot()]);
            case Formula.Passed passed -> passed(codes[passed.slot()]);
            case Formula.SumAtLeast sum -> sum.sum().atLeast(sum.bound(), codes);
            case Formula.OneOf oneOf -> {
                int code = codes[oneOf.slot()];
                yield Slot.isAnswer(code) ? Truth.of((oneOf.options() >> code & 1) != 0) : Truth.UNKNOWN;
            }
            case Formula.Has has -> {
                int code = codes[has.slot()];
                yield Slot.isAnswer(code) ? Truth.of((has.options() & code) != 0) : Truth.UNKNOWN;
            }
            case Formula.AtLeast atLeast -> {
                int code = codes[atLeast.slot()];
                yield Slot.isAnswer(code) ? Truth.of(code >= atLeast.bound()) : Truth.UNKNOWN;
            }
        };
    }

    private Truth all(Formula[] parts) {
        Truth truth = Truth.TRUE;
        for (Formula part : parts) {
            Truth next = truth(part);
            if (next == Truth.FALSE) {
                return Truth.FALSE;
            }
            truth = next == Truth.UNKNOWN ? next : truth;
        }
        return truth;
    }

    private Truth any(Formula[] parts) {
        Truth truth = Truth.FALSE;
        for (Formula part : parts) {
            Truth next = truth(part);
            if (next == Truth.TRUE) {
                return Truth.TRUE;
            }
            truth = next == Truth.UNKNOWN ? next : truth;
        }
        return truth;
    }

    /** A finding is first needed when all that it reads is settled, or by a danger rule; what is certain stays so. */
    private Truth finding(int index) {
        int kept = findings[index];
        if (kept != 0) {
            return TRUTHS[kept - 1];
        }
        Truth truth = truth(plan.findings()[index]);
        if (!settling || truth != Truth.UNKNOWN) {
            findings[index] = (byte) (truth.ordinal() + 1);
        }
        return truth;
    }

    private static Truth passed(int code) {
        return code == Slot.OPEN || code == Slot.UNDECIDED ? Truth.UNKNOWN : Truth.of(Slot.isPassed(code));
    }

    private static Truth answered(int code) {
        if (code == Slot.OPEN || code == Slot.UNDECIDED) {
            return Truth.UNKNOWN;
        }
        return Truth.of(Slot.isAnswer(code));
    }
}
