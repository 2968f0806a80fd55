package org.onedoor.scales.definition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.LocalizedText;

/**
 * What a score between two cut-offs is called.
 *
 * @param id stable identifier, such as {@code moderate}
 * @param from the lowest score in the band
 * @param to the highest score in the band
 * @param name what people call it, or null
 * @param advice what a person can do and whom to contact at this level, in our own words and never a diagnosis; null where a
 *     scale has none
 */
public record SeverityBand(
        @NotBlank String id,
        @NotNull Integer from,
        @NotNull Integer to,
        @Valid @Nullable LocalizedText name,
        @Valid @Nullable LocalizedText advice)
        implements Serializable {

    /** Whether a score falls in the band. */
    public boolean contains(int score) {
        return score >= from && score <= to;
    }
}
