package org.onedoor.elements.admission;

import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.text.Texts;

/** What the pages say that need no session. The words are in {@code elements/help}. */
enum HelpText {
    HELP_NOW,
    HELP_NOW_MORE,
    FULL,
    FULL_MORE,
    AGAIN,
    WINDOWS,
    WINDOWS_MORE,
    TO_THE_DOOR;

    private static final Texts<HelpText> TEXTS = Texts.read(HelpText.class, "elements/help");

    String in(Language language) {
        return TEXTS.get(this).in(language);
    }
}
