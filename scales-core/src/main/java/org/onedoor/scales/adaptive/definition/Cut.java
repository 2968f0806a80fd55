package org.onedoor.scales.adaptive.definition;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/**
 * A cut-off, and how far from it an estimate must be: asking goes on until the estimate ± z standard errors does not contain it.
 *
 * @param metric what {@code at} is given in
 * @param at the cut-off
 * @param z half the width of the interval, in standard errors, such as 1.645
 * @param source id of the source of the cut-off
 */
public record Cut(
        @NotNull Metric metric,
        @NotNull Double at,
        @NotNull @DecimalMin("0.1") @DecimalMax("5") Double z,
        @NotBlank String source)
        implements Serializable {}
