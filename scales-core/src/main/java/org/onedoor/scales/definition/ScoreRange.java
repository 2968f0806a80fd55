package org.onedoor.scales.definition;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/**
 * Whole scale points from one number to another, both included.
 *
 * @param from the lowest
 * @param to the highest
 */
public record ScoreRange(@NotNull Integer from, @NotNull Integer to) implements Serializable {

    /** Whether a number of points lies in the range. */
    public boolean contains(int points) {
        return points >= from && points <= to;
    }
}
