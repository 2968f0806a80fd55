package org.onedoor.navigator;

import java.util.Arrays;
import java.util.BitSet;
import java.util.IntSummaryStatistics;

/** A score as the sum of what single answers give, so that its bounds are known while some are open. */
record Sum(Part[] parts) {

    /**
     * One scale item.
     *
     * @param slot the item that is asked for it
     * @param values the values that can be answered
     * @param points what each of them gives
     * @param least the fewest points it can give
     * @param most the most points it can give
     */
    record Part(int slot, int[] values, int[] points, int least, int most) {
        static Part of(int slot, int[] values, int[] points) {
            IntSummaryStatistics range = Arrays.stream(points).summaryStatistics();
            return new Part(slot, values, points, range.getMin(), range.getMax());
        }

        int pointsOf(int value) {
            for (int i = 0; i < values.length; i++) {
                if (values[i] == value) {
                    return points[i];
                }
            }
            throw new IllegalStateException("no such value");
        }
    }

    int least() {
        int total = 0;
        for (Part part : parts) {
            total += part.least();
        }
        return total;
    }

    int most() {
        int total = 0;
        for (Part part : parts) {
            total += part.most();
        }
        return total;
    }

    /** True or false when every way to answer the open items agrees, otherwise unknown. */
    Truth atLeast(int bound, int[] codes) {
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

    /** The truths, as bits, that "at least" could have when what was passed over is answered or stays open. */
    int truths(int bound, Prospect prospect, Facts facts) {
        int least = 0;
        int most = 0;
        int chosenLeast = 0;
        int chosenMost = 0;
        for (Part part : parts) {
            int code = facts.code(part.slot());
            boolean answered = Slot.isAnswer(code);
            boolean settled = answered && !prospect.isGateOpen(part.slot());
            boolean free = prospect.couldBeAnswered(part.slot());
            least += settled ? part.pointsOf(code) : part.least();
            most += settled ? part.pointsOf(code) : part.most();
            chosenLeast += answered ? part.pointsOf(code) : free ? part.least() : part.most();
            chosenMost += answered ? part.pointsOf(code) : free ? part.most() : part.least();
        }
        int truths = chosenMost >= bound ? Prospect.bit(Truth.TRUE) : 0;
        truths |= chosenLeast < bound ? Prospect.bit(Truth.FALSE) : 0;
        return truths | (least < bound && most >= bound ? Prospect.bit(Truth.UNKNOWN) : 0);
    }

    void slotsInto(BitSet slots) {
        for (Part part : parts) {
            slots.set(part.slot());
        }
    }
}
