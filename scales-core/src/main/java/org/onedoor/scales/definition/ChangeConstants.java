package org.onedoor.scales.definition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a difference between two totals means.
 *
 * @param lowerIsBetter whether a falling total is improvement
 * @param reliable the least difference that is more than measurement error, or null
 * @param meaningful the least difference that matters to a person, or null
 * @param recovered the total that counts as recovered when it is passed, or null
 * @param note what is unclear, or null
 */
public record ChangeConstants(
        @NotNull Boolean lowerIsBetter,
        @Valid @Nullable Constant reliable,
        @Valid @Nullable Constant meaningful,
        @Valid @Nullable Constant recovered,
        @Nullable String note)
        implements Serializable {

    /**
     * One published number.
     *
     * @param points in points of the total; a total below it (above it where higher is better) for {@code recovered}
     * @param source id of the source
     */
    public record Constant(
            @NotNull @DecimalMin("0") Double points,
            @NotNull String source) implements Serializable {}
}
