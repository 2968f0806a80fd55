package org.onedoor.vocabulary.json;

import org.jspecify.annotations.Nullable;

/**
 * Where a value stands in its document as written.
 *
 * <p>A pointer is spelled only when it is asked for: every value of a document has a place, but only a mistake is told.
 *
 * @param around null for the whole document
 * @param step the name or the index that leads here from the value around
 */
record Position(@Nullable Position around, Object step) {
    static final Position DOCUMENT = new Position(null, "");

    Position child(Object step) {
        return new Position(this, step);
    }

    /** The place as JSON pointer. */
    String pointer() {
        return around == null ? "" : Pointers.child(around.pointer(), step.toString());
    }
}
