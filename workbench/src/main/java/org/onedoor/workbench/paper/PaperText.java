package org.onedoor.workbench.paper;

import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.text.Texts;

/** What every paper form says; the words are in {@code paper/form}. */
enum PaperText {
    HOW,
    HOW_TO_ANSWER,
    HOW_TO_PASS_OVER,
    WHEN_TO_STOP,
    KEEP_CONTACTS_CLOSE,
    HOW_TO_READ_THE_RESULT,
    QUESTIONS,
    BEFORE_RESULTS,
    RESULTS,
    READ_DOWN,
    STEP,
    THIS_IF_ANY,
    OTHERWISE_THIS,
    SEVERAL,
    ALONE,
    LAST_BOX,
    NOT_FOR_ME,
    STOP,
    IF_SO,
    ANSWER_ONE_ONLY_IF,
    ANSWER_SOME_ONLY_IF,
    PASS_OVER_ONE_IF,
    PASS_OVER_SOME_IF,
    OTHERWISE,
    THEN,
    THEN_IF_SURE,
    TICK_NOT_FOR_ME,
    TO_QUESTION,
    AFTER_QUESTION,
    TOTAL,
    TOTAL_MOST,
    ADD_UP,
    ADD_UP_MOST,
    MARK,
    TICK_IF,
    ORIGIN;

    private static final Texts<PaperText> TEXTS = Texts.read(PaperText.class, "paper/form");

    String in(Language language, Object... fill) {
        return TEXTS.get(this).say(language, false, fill);
    }
}
