package org.onedoor.scales.definition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.ScaleItem;

/**
 * One answer that an item offers.
 *
 * @param value what is stored when it is chosen
 * @param points what it adds to a sum; in a {@link ScaleItem}, after reversing
 * @param text the wording, or null where the licence does not allow it
 * @param loinc LOINC answer code, or null
 */
public record ResponseOption(
        @NotNull @Min(0) @Max(1000) Integer value,
        @NotNull @Min(-1000) @Max(1000) Integer points,
        @Valid @Nullable ScaleText text,
        @Nullable String loinc)
        implements Serializable {}
