package org.onedoor.directory.words;

import jakarta.validation.constraints.NotBlank;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.json.StrictJson;

/**
 * Words and phrases of each language. The words of a phrase may stand in any order and with a few others between them.
 *
 * @param fi Finnish, in the nominative or the infinitive
 * @param sv Swedish, in the basic form
 * @param en English, in the basic form
 */
public record TermWords(
        @Nullable List<@NotBlank String> fi,
        @Nullable List<@NotBlank String> sv,
        @Nullable List<@NotBlank String> en) implements Serializable {

    static final TermWords NONE = new TermWords(null, null, null);

    /** Copies the lists. */
    public TermWords {
        fi = StrictJson.listOf(fi);
        sv = StrictJson.listOf(sv);
        en = StrictJson.listOf(en);
    }

    /** Those of a language. */
    public List<String> in(Language language) {
        return switch (language) {
            case FI -> fi;
            case SV -> sv;
            case EN -> en;
        };
    }
}
