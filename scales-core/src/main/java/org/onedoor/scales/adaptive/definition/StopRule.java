package org.onedoor.scales.adaptive.definition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * When enough has been asked: at the earliest when {@code minItems} are answered and both of {@code standardError} and
 * {@code cut} that are given hold; at the latest when {@code maxItems} have been asked. At least one of the two is given.
 *
 * @param standardError the standard error of theta must be at most this; or null
 * @param minItems the fewest items that must be answered; passing over an item is no answer
 * @param maxItems the most items that are asked, also counting those passed over
 * @param cut the estimate must be clearly on one side of this; or null
 */
public record StopRule(
        @Positive @Nullable Double standardError,
        @NotNull @Positive Integer minItems,
        @NotNull @Positive Integer maxItems,
        @Valid @Nullable Cut cut)
        implements Serializable {}
