package org.onedoor.elements.errors;

import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.text.Texts;

/** What an error says. The words are in {@code elements/errors}. */
enum ErrorText {
    UNCLEAR,
    UNCLEAR_MORE,
    NOT_FROM_THERE,
    NOT_FROM_THERE_MORE,
    NOT_FOUND,
    NOT_FOUND_MORE,
    NO_SUCH_WAY,
    NO_SUCH_WAY_MORE,
    TOO_LARGE,
    TOO_LARGE_MORE,
    TOO_LONG,
    TOO_LONG_MORE,
    TOO_OFTEN,
    TOO_OFTEN_MORE,
    BROKEN,
    BROKEN_MORE,
    BUSY,
    BUSY_MORE,
    TO_THE_DOOR;

    private static final Texts<ErrorText> TEXTS = Texts.read(ErrorText.class, "elements/errors");

    /** The title for a status; what is more to say comes right after it. */
    static ErrorText of(int status) {
        return switch (status) {
            case 401, 403 -> NOT_FROM_THERE;
            case 404, 410 -> NOT_FOUND;
            case 405, 501 -> NO_SUCH_WAY;
            case 413 -> TOO_LARGE;
            case 414, 431 -> TOO_LONG;
            case 408, 429 -> TOO_OFTEN;
            case 503, 504 -> BUSY;
            default -> status < 500 ? UNCLEAR : BROKEN;
        };
    }

    ErrorText more() {
        return values()[ordinal() + 1];
    }

    String in(Language language) {
        return TEXTS.get(this).in(language);
    }
}
