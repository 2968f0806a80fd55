package org.onedoor.scales.definition;

import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.LocalizedText;

/**
 * The wording of a scale in the languages in which it exists. Wording is never translated by us: where a published translation is
 * missing, so is the text.
 *
 * @param fi Finnish, or null
 * @param sv Swedish, or null
 * @param en English, or null
 */
public record ScaleText(
        @Pattern(regexp = NOT_BLANK, message = NOT_BLANK_MESSAGE) @Nullable
        String fi,

        @Pattern(regexp = NOT_BLANK, message = NOT_BLANK_MESSAGE) @Nullable
        String sv,

        @Pattern(regexp = NOT_BLANK, message = NOT_BLANK_MESSAGE) @Nullable
        String en)
        implements Serializable {

    private static final String NOT_BLANK = "(?s)\\s*\\S.*";
    private static final String NOT_BLANK_MESSAGE = "must not be blank when it is given";

    /** The wording in a language, if it exists. */
    public Optional<String> in(Language language) {
        return Optional.ofNullable(
                switch (language) {
                    case FI -> fi;
                    case SV -> sv;
                    case EN -> en;
                });
    }

    /** The wording as a text of the door; empty unless it exists in both Finnish and Swedish. */
    public Optional<LocalizedText> localized() {
        return fi == null || sv == null ? Optional.empty() : Optional.of(LocalizedText.of(fi, sv, en));
    }
}
