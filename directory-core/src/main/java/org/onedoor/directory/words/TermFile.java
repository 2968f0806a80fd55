package org.onedoor.directory.words;

import jakarta.validation.Valid;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.json.StrictJson;

/**
 * A term list of a content pack: which words of everyday speech mean what. Words are written as in a dictionary; their forms,
 * their compounds and small misspellings need not be listed.
 *
 * @param dangers terms after which crisis help comes before everything else; their services are whom to call first
 * @param terms terms that lead to topics or services
 * @param parts words that compounds are made with and that mean nothing alone, such as “problem”
 * @param plain words of everyday speech that mean nothing to a search, and are never taken for a misspelt term
 */
public record TermFile(
        @Nullable List<@Valid Term> dangers,
        @Nullable List<@Valid Term> terms,
        @Valid @Nullable TermWords parts,
        @Valid @Nullable TermWords plain)
        implements Serializable {

    /** Copies the lists. */
    public TermFile {
        dangers = StrictJson.listOf(dangers);
        terms = StrictJson.listOf(terms);
        parts = parts == null ? TermWords.NONE : parts;
        plain = plain == null ? TermWords.NONE : plain;
    }
}
