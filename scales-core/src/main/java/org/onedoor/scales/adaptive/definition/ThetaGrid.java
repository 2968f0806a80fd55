package org.onedoor.scales.adaptive.definition;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/**
 * Evenly spaced values of theta, at most {@link #MAX_POINTS}.
 *
 * @param from the lowest
 * @param to the highest
 * @param step the distance between two neighbours
 */
public record ThetaGrid(
        @NotNull @DecimalMin("-50") @DecimalMax("50") Double from,
        @NotNull @DecimalMin("-50") @DecimalMax("50") Double to,
        @NotNull @DecimalMin("0.001") Double step)
        implements Serializable {

    /** The most values that a grid may have. */
    public static final int MAX_POINTS = 401;
}
