package org.onedoor.workbench.paper;

import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.text.Texts;

/** What every drawing of a navigator says; the words are in {@code paper/graph}. */
enum GraphText {
    ONE_QUESTION,
    SOME_QUESTIONS,
    ONE_RULE,
    SOME_RULES,
    COUNTS,
    DESCRIPTION,
    ASKED_IF,
    ASKED_UNLESS,
    DANGER_QUESTION,
    STEP,
    AT_ONCE,
    FINDINGS,
    HOLDS_WHEN,
    QUESTION,
    QUESTIONS,
    OVERVIEW_DESCRIPTION;

    private static final Texts<GraphText> TEXTS = Texts.read(GraphText.class, "paper/graph");

    String in(Language language, Object... fill) {
        return TEXTS.get(this).say(language, false, fill);
    }
}
