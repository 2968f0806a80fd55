package org.onedoor.navigator.plan;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Which items can make a difference to a condition: those it reads, and those that decide whether these are asked.
 *
 * @param enableWhen by item
 * @param findings by index
 */
record Reach(@Nullable Formula[] enableWhen, Formula[] findings) {

    /** Whether it compares one of these items itself; a score that counts it among others speaks of all of them. */
    boolean compares(Formula formula, BitSet items) {
        return switch (formula) {
            case Formula.SumAtLeast sum -> false;
            case Formula.Holds holds -> compares(findings[holds.finding()], items);
            case Formula.All all -> anyCompares(all.parts(), items);
            case Formula.Any any -> anyCompares(any.parts(), items);
            case Formula.Not not -> compares(not.part(), items);
            default -> {
                BitSet read = new BitSet();
                formula.slotsInto(read, findings);
                yield read.intersects(items);
            }
        };
    }

    private boolean anyCompares(Formula[] parts, BitSet items) {
        return Arrays.stream(parts).anyMatch(part -> compares(part, items));
    }

    BitSet of(Formula formula) {
        BitSet slots = new BitSet();
        formula.slotsInto(slots, findings);
        for (int slot = slots.length() - 1; slot >= 0; slot = slots.previousSetBit(slot - 1)) {
            Formula gate = enableWhen[slot];
            if (gate != null) {
                gate.slotsInto(slots, findings);
            }
        }
        return slots;
    }
}
