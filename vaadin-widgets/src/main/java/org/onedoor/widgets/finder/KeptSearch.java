package org.onedoor.widgets.finder;

import jakarta.validation.constraints.NotNull;
import org.onedoor.vocabulary.json.StrictJson;

/**
 * A search as the visitor's tab keeps it. It comes back from outside, so it is read as strictly as any content.
 *
 * @param words as they were written
 * @param age name of the ages
 * @param spoken tag of the language of service; empty for any
 * @param way name of the way to make contact
 * @param kind name of the kind of help
 * @param openNow whether only what is open is shown
 */
public record KeptSearch(
        @NotNull String words,
        @NotNull AgeBand age,
        @NotNull String spoken,
        @NotNull Way way,
        @NotNull KindOfHelp kind,
        @NotNull Boolean openNow) {

    /**
     * Reads what a tab kept.
     *
     * @throws org.onedoor.vocabulary.json.InvalidContentException if it is no such search
     */
    static KeptSearch read(String json) {
        return StrictJson.read(KeptSearch.class, "kept search", json);
    }

    String json() {
        return StrictJson.write(this);
    }

    /** Whether it looks for nothing in particular. */
    boolean isEmpty() {
        return words.isBlank() && !narrowed();
    }

    /** Whether more is asked than words can say. */
    boolean narrowed() {
        return age != AgeBand.ANY || !spoken.isEmpty() || way != Way.ANY || kind != KindOfHelp.ANY || openNow;
    }

    /** Says nothing of what was written. */
    @Override
    public String toString() {
        return "KeptSearch";
    }
}
