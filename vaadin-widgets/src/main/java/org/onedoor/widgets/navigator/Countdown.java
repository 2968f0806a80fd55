package org.onedoor.widgets.navigator;

import java.io.Serializable;

/**
 * How many questions are said to be left. What is said never rises by more than one, whatever an answer opens.
 *
 * @param item that is asked; empty before the first
 * @param left how many are said to be left, this one included
 */
record Countdown(String item, int left) implements Serializable {

    static final Countdown START = new Countdown("", 0);

    /** What is said with an item, of which so many are likely to be left. */
    Countdown at(String asked, int likely) {
        if (asked.equals(item)) {
            return this;
        }
        return new Countdown(asked, item.isEmpty() ? likely : Math.min(likely, left + 1));
    }
}
