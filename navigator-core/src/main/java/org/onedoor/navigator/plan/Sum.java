package org.onedoor.navigator.plan;

import java.util.Arrays;
import java.util.BitSet;
import java.util.IntSummaryStatistics;
import org.onedoor.vocabulary.Truth;

/** A score as the sum of what single answers give, so that its bounds are known while some are open. */
public record Sum(Part[] parts) {

    /**
     * One scale item.
     *
     * @param slot the item that is asked for it
     * @param values the values that can be answered
     * @param points what each of them gives
     * @param least the fewest points it can give
     * @param most the most points it can give
     */
    public record Part(int slot, int[] values, int[] points, int least, int most) {
        public static Part of(int slot, int[] values, int[] points) {
            IntSummaryStatistics range = Arrays.stream(points).summaryStatistics();
            return new Part(slot, values, points, range.getMin(), range.getMax());
        }

        public int pointsOf(int value) {
            for (int i = 0; i < values.length; i++) {
                if (values[i] == value) {
                    return points[i];
                }
            }
            throw new IllegalStateException("no such value");
        }
    }

    public int least() {
        int total = 0;
        for (Part part : parts) {
            total += part.least();
        }
        return total;
    }

    public int most() {
        int total = 0;
        for (Part part : parts) {
            total += part.most();
        }
        return total;
    }

    /** True or false when every way to answer the open items agrees, otherwise unknown. */
    public Truth atLeast(int bound, int[] codes) {
        int low = 0;
        int high = 0;
        for (Part part : parts) {
            int code = codes[part.slot()];
            if (Slot.isAnswer(code)) {
                int points = part.pointsOf(code);
                low += points;
                high += points;
            } else {
                low += part.least();
                high += part.most();
            }
        }
        return low >= bound ? Truth.TRUE : high < bound ? Truth.FALSE : Truth.UNKNOWN;
    }

    public void slotsInto(BitSet slots) {
        for (Part part : parts) {
            slots.set(part.slot());
        }
    }
}
