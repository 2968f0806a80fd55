package org.onedoor.scales.definition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.LocalizedText;

/**
 * An answer that must be acted on whatever else was answered.
 *
 * @param item id of the item
 * @param atLeast the value from which it is critical, or null when {@code pointsAtLeast} is given
 * @param pointsAtLeast the points, after reversing, from which it is critical, or null
 * @param topic what it is about, in our own words
 * @param source id of the source, or null when it is our own caution
 */
public record CriticalItem(
        @NotNull String item,
        @Nullable Integer atLeast,
        @Nullable Integer pointsAtLeast,
        @NotNull @Valid LocalizedText topic,
        @Nullable String source)
        implements Serializable {}
