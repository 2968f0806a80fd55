package org.onedoor.scales.fhir;

import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.text.Texts;

/** What is said of the time a scale asks about; the words are in {@code scales/recall}. */
enum RecallText {
    TIME_ASKED_ABOUT,
    ONE_DAY,
    DAYS,
    ONE_WEEK,
    WEEKS,
    ONE_MONTH,
    MONTHS,
    ONE_YEAR,
    YEARS;

    private static final Texts<RecallText> TEXTS = Texts.read(RecallText.class, "scales/recall");

    String in(Language language, Object... fill) {
        return TEXTS.get(this).say(language, false, fill);
    }
}
