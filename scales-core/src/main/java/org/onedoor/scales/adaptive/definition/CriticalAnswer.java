package org.onedoor.scales.adaptive.definition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * An answer that must be acted on whatever else was answered.
 *
 * @param item id of the item
 * @param atLeast the value from which it is critical
 * @param always whether the item is asked of everybody, however little it would add to the estimate
 * @param topic what it is about
 * @param source id of the source, or null when it is our own caution
 */
public record CriticalAnswer(
        @NotNull String item,
        @NotNull Integer atLeast,
        @NotNull Boolean always,
        @NotBlank String topic,
        @Nullable String source)
        implements Serializable {}
