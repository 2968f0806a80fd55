package org.onedoor.scales.definition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The mean total in one population.
 *
 * @param population who was measured
 * @param mean in points of the total, unless the population says otherwise
 * @param sd standard deviation, or null
 * @param source id of the source
 */
public record Norm(
        @NotBlank String population,
        @NotNull Double mean,
        @Nullable Double sd,
        @NotNull String source) implements Serializable {}
