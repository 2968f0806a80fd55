package org.onedoor.navigator.proof;

import java.util.Map;
import org.onedoor.navigator.definition.ItemKind;
import org.onedoor.navigator.plan.Slot;

/**
 * One choice that a person makes: the answer to an item, or whether one option of a multiple choice is among the chosen. Value 0
 * is no answer, or not chosen; each other value stands for all answers that no condition tells apart.
 *
 * @param slot the item
 * @param option position of the option of a multiple choice item; -1 for other kinds
 * @param codes for each value from 1 on, the code of one answer that it stands for
 * @param sizes for each value from 1 on, how many answers it stands for
 * @param classes by code, the value that stands for it; empty where it follows from the number or the option
 */
record Variable(Slot slot, int option, int[] codes, long[] sizes, Map<Integer, Integer> classes) {
    int arity() {
        return codes.length + 1;
    }

    /** Which value stands for an answer. */
    int valueOf(int code) {
        if (!Slot.isAnswer(code)) {
            return 0;
        }
        if (option >= 0) {
            return code >> option & 1;
        }
        return slot.kind() == ItemKind.NUMBER ? spanOf(code) : classes.get(code);
    }

    private int spanOf(int number) {
        int value = codes.length;
        while (codes[value - 1] > number) {
            value--;
        }
        return value;
    }
}
