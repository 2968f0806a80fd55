package org.onedoor.scales.definition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Where the wording in one language comes from.
 *
 * @param id stable identifier, such as {@code fi} or {@code fi-hus}: a language may have several wordings
 * @param language BCP 47 language
 * @param status how far the wording can be trusted
 * @param source id of the source it was taken from, or null while there is none
 * @param formal whether it speaks to the person formally, where the door does not; absent means no
 * @param note what was changed or is missing, or null
 */
public record Translation(
        @NotBlank String id,

        @NotNull @Pattern(regexp = "[a-z]{2,3}", message = "must be a language code")
        String language,

        @NotNull Status status,
        @Nullable String source,
        @Nullable Boolean formal,
        @Nullable String note)
        implements Serializable {

    /** How far a wording can be trusted. */
    public enum Status {
        /** The wording in which the scale was published. */
        ORIGINAL,
        /** Compared with the official translation. */
        VERIFIED,
        /** Copied from a transcription; not yet compared with the official translation. */
        TRANSCRIBED,
        /** Known to exist, not included. */
        ELSEWHERE,
        /** No translation was found. */
        NOT_FOUND
    }
}
