package org.onedoor.scales;

import java.util.List;
import org.onedoor.vocabulary.Language;

/** A scale cannot be shown in a language, because wording is missing or may not be shown. */
public final class WordingUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean permissionNeeded;
    private final List<String> missing;

    WordingUnavailableException(String scale, Language language, boolean permissionNeeded, List<String> missing) {
        super(scale + " cannot be shown in " + language.tag() + ": "
                + (permissionNeeded
                        ? "its wording needs a permission and comes in a text pack"
                        : "a text pack is needed")
                + "; missing " + String.join(", ", missing));
        this.permissionNeeded = permissionNeeded;
        this.missing = List.copyOf(missing);
    }

    /** Whether the licence keeps the wording from being shipped; otherwise no free wording in the language is known. */
    public boolean permissionNeeded() {
        return permissionNeeded;
    }

    /** What has no wording: {@code instructions}, ids of items, {@code options of} response sets. */
    public List<String> missing() {
        return missing;
    }
}
