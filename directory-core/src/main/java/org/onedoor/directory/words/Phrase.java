package org.onedoor.directory.words;

import java.util.List;
import org.onedoor.vocabulary.Language;

/**
 * Words of a term list that mean something together.
 *
 * @param language whose words they are
 * @param words folded, as in a dictionary
 * @param role what they are for
 * @param term what they mean; an empty one for parts and plain words
 */
record Phrase(Language language, List<String> words, Role role, Term term) {

    /** What the words of a list are for. */
    enum Role {
        DANGER,
        SUBJECT,
        /** A part of compounds, which means nothing alone. */
        PART,
        /** A word of everyday speech. */
        PLAIN
    }

    boolean single() {
        return words.size() == 1;
    }

    /** Whether it can be a part of a compound. */
    boolean compounds() {
        return single() && role != Role.PLAIN;
    }
}
