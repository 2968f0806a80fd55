package org.onedoor.scales.definition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.json.StrictJson;

/**
 * Who owns a scale's wording, and whether it may be shipped.
 *
 * @param verdict what may be shipped with open source
 * @param tier the class of licence the verdict rests on, such as {@code A}
 * @param holder the rights holder
 * @param terms the licence in the holder's words
 * @param notice the line that must be seen wherever the wording is, or null
 * @param note what is unclear about it, or null
 * @param sources ids of the sources that say so
 */
public record Licence(
        @NotNull Verdict verdict,
        @NotBlank String tier,
        @NotBlank String holder,
        @NotBlank String terms,
        @Nullable String notice,
        @Nullable String note,
        @NotEmpty List<@NotBlank String> sources)
        implements Serializable {

    /** Absent lists become empty. */
    public Licence {
        sources = StrictJson.listOf(sources);
    }

    /** What may be shipped. */
    public enum Verdict {
        /** Wording and scoring. */
        SHIP_TEXT,
        /** Scoring only; the wording comes from whoever holds a permission. */
        SHIP_SCORING_ONLY,
        /** Nothing. */
        DONT_SHIP
    }
}
