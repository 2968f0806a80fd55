package org.onedoor.scales.adaptive.definition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.io.Serializable;

/**
 * The study in which the parameters of the items were estimated. Its people are those whom theta 0 and T 50 speak of.
 *
 * @param sample who answered, in which language and when
 * @param people how many answered
 * @param source id of the source
 */
public record Calibration(
        @NotBlank String sample,
        @NotNull @Positive Integer people,
        @NotBlank String source) implements Serializable {}
