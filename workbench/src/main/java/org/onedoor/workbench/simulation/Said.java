package org.onedoor.workbench.simulation;

import java.util.Arrays;
import java.util.BitSet;

/** What one visitor has said so far, by item. */
final class Said {
    private static final int NOTHING = Integer.MIN_VALUE;

    private final long[] chosen;
    private final int[] numbers;
    private final BitSet asked = new BitSet();

    Said(int items) {
        chosen = new long[items];
        numbers = new int[items];
        forget();
    }

    void forget() {
        Arrays.fill(chosen, 0);
        Arrays.fill(numbers, NOTHING);
        asked.clear();
    }

    void asked(int item) {
        asked.set(item);
    }

    /** The items that were asked. */
    BitSet asked() {
        return asked;
    }

    void chose(int item, long options) {
        chosen[item] = options;
    }

    void number(int item, int number) {
        numbers[item] = number;
    }

    /**
     * A {@link org.onedoor.workbench.simulation.definition.Known} with its names resolved.
     *
     * @param item its position
     * @param options bits of the options that will do; 0 when a number is asked for
     */
    record Test(int item, long options, int atLeast, int atMost) {
        boolean holds(Said said) {
            int number = said.numbers[item];
            return options != 0
                    ? (said.chosen[item] & options) != 0
                    : number != NOTHING && number >= atLeast && number <= atMost;
        }
    }
}
