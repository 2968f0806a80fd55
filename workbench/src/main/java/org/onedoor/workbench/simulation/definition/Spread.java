package org.onedoor.workbench.simulation.definition;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How the answers to a number item are spread over whole numbers.
 *
 * @param shape even, or most near the middle
 * @param from the smallest number
 * @param to the largest number
 * @param mean of a normal spread: its middle, before the numbers outside are cut off
 * @param deviation of a normal spread: its standard deviation
 */
public record Spread(
        @NotNull Shape shape,
        @NotNull Integer from,
        @NotNull Integer to,
        @Nullable BigDecimal mean,

        @DecimalMin(value = "0", inclusive = false) @Nullable
        BigDecimal deviation)
        implements Serializable {

    /** What it looks like. */
    public enum Shape {
        /** Every number alike. */
        EVEN,
        /** A bell, cut off at both ends. */
        NORMAL
    }
}
