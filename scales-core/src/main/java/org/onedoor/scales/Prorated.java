package org.onedoor.scales;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/**
 * What a score would be if the few missing answers were like the others, by the scale's own published rule. It is not a total.
 *
 * @param score id of the score
 * @param points the mean of the answers times the number of items
 * @param rounded the same, a half rounded up
 */
public record Prorated(
        @NotNull String score,
        @NotNull Double points,
        @NotNull Integer rounded) implements Serializable {

    static Prorated of(String score, int sum, int answered, int items) {
        long whole = (long) sum * items;
        int rounded = (int) Math.floorDiv(2 * whole + answered, 2L * answered);
        return new Prorated(score, (double) whole / answered, rounded);
    }
}
