package org.onedoor.demo;

import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.vocabulary.text.Texts;

/** What a service tells of itself, honestly: that it is a demonstration. The words are in {@code demo/about}. */
enum AboutText {
    PROVIDER,
    PROVIDER_WHO,
    PROVIDER_WHAT,
    PROVIDER_HELP,
    PRIVACY,
    PRIVACY_NAME,
    PRIVACY_ANSWERS,
    PRIVACY_COOKIE,
    PRIVACY_PROVIDER,
    ACCESSIBILITY,
    ACCESSIBILITY_AIM,
    ACCESSIBILITY_TESTED,
    ACCESSIBILITY_LIMITS,
    FEEDBACK,
    FEEDBACK_WHERE,
    FEEDBACK_HELP,
    ABOUT,
    SKIP;

    private static final Texts<AboutText> TEXTS = Texts.read(AboutText.class, "demo/about");

    LocalizedText text() {
        return TEXTS.get(this);
    }
}
