package org.onedoor.scales.adaptive.definition;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/**
 * The normal distribution that theta is believed to have before the first answer.
 *
 * @param mean its mean
 * @param sd its standard deviation
 */
public record Prior(
        @NotNull @DecimalMin("-10") @DecimalMax("10") Double mean,
        @NotNull @DecimalMin("0.1") @DecimalMax("10") Double sd)
        implements Serializable {}
