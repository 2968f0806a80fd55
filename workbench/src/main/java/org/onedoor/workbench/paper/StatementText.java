package org.onedoor.workbench.paper;

import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.text.Texts;

/** How conditions are told; the words are in {@code paper/conditions}. */
enum StatementText {
    QUOTED,
    AND,
    OR,
    ALL_OF_THESE,
    ANY_OF_THESE,
    AT_LEAST_OF_THESE,
    ANSWER,
    ANSWER_TO_TEXT,
    ANSWER_TO_NUMBER,
    INCLUDES,
    INCLUDES_ONE_OF,
    LACKS,
    LACKS_ALL_OF,
    IS,
    IS_ONE_OF,
    IS_OTHER_THAN,
    IS_OR_WORSE,
    IS_OR_MILDER,
    IS_AT_LEAST,
    IS_AT_MOST,
    ANSWERED,
    ANSWERED_TEXT,
    ANSWERED_NUMBER,
    UNANSWERED,
    UNANSWERED_TEXT,
    UNANSWERED_NUMBER,
    LEFT_OPEN,
    LEFT_OPEN_TEXT,
    LEFT_OPEN_NUMBER,
    TOTAL,
    SCORE,
    HOLDS,
    HOLDS_NOT,
    HOLDS_WHEN,
    MARK_TICKED,
    MARK_NOT_TICKED,
    RULE,
    DANGER_RULE;

    private static final Texts<StatementText> TEXTS = Texts.read(StatementText.class, "paper/conditions");

    String in(Language language, Object... fill) {
        return TEXTS.get(this).say(language, false, fill);
    }
}
