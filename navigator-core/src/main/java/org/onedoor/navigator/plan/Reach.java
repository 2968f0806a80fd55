package org.onedoor.navigator.plan;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Which items can make a difference to a condition: those it reads, and those that decide whether these are asked.
 *
 * @param enableWhen by item
 * @param findings by index
 */
record Reach(@Nullable Formula[] enableWhen, Formula[] findings) {

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
