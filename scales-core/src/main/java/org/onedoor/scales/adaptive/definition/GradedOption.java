package org.onedoor.scales.adaptive.definition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.definition.ScaleText;

/**
 * One answer that an item offers.
 *
 * @param value what is stored when it is chosen; a greater one speaks of more of what the scale measures
 * @param text the wording, or null where the licence does not allow it
 */
public record GradedOption(
        @NotNull @Min(0) @Max(1000) Integer value,
        @Valid @Nullable ScaleText text) implements Serializable {}
