package org.onedoor.navigator.plan;

import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.vocabulary.text.Texts;

/** What a result says of a question about danger that was left open; the words are in {@code navigator/left-open}. */
enum LeftOpenText {
    QUESTION,
    BESIDE_SIGNS;

    private static final Texts<LeftOpenText> TEXTS = Texts.read(LeftOpenText.class, "navigator/left-open");

    LocalizedText filled(LocalizedText... fill) {
        return TEXTS.get(this).filled(fill);
    }
}
