package org.onedoor.demo;

import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.text.Texts;

/**
 * What the demo itself says; everything else comes from the content pack and the widgets. The words are in {@code
 * demo/pages}.
 */
enum PageText {
    OWN_NAME,
    TITLE,
    DEMO,
    WITHOUT_SCRIPTS,
    GONE,
    GAVE_UP,
    EXPIRED,
    EXPIRED_MORE,
    FAILED,
    FAILED_MORE,
    COOKIES,
    COOKIES_MORE,
    NOT_FOUND,
    NOT_FOUND_MORE,
    TO_THE_DOOR,
    PROFESSIONALS,
    PROFESSIONALS_MORE,
    WITH_A_CLIENT,
    FIND_SERVICES,
    MEASURING_BANK,
    PROOF,
    QUESTIONNAIRES,
    QUESTIONNAIRES_MORE,
    RESULT,
    PACK_STAYS,
    PACK_STAYS_MORE;

    private static final Texts<PageText> TEXTS = Texts.read(PageText.class, "demo/pages");

    String in(Language language) {
        return TEXTS.get(this).in(language);
    }
}
