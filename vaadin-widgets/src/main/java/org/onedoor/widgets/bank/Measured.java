package org.onedoor.widgets.bank;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One total on one day.
 *
 * @param day when it was measured
 * @param total the points
 */
record Measured(LocalDate day, int total) implements Serializable {

    /** Nothing of what was measured. */
    @Override
    public String toString() {
        return "Measured";
    }
}
