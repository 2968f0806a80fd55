package org.onedoor.navigator.definition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.onedoor.vocabulary.LocalizedText;

/**
 * What a result says about one step of need.
 *
 * @param step the number of the step, 1 to 6
 * @param title the step in everyday words
 * @param text what the step means
 * @param now one thing to do first
 */
public record StepText(
        @NotNull @Min(1) @Max(6) Integer step,
        @NotNull @Valid LocalizedText title,
        @NotNull @Valid LocalizedText text,
        @NotNull @Valid LocalizedText now)
        implements Serializable {}
