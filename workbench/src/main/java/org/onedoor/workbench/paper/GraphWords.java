package org.onedoor.workbench.paper;

import org.onedoor.vocabulary.Language;

/** The words of a graph that are the same for every navigator, in one language. */
record GraphWords(Language language) {

    String say(GraphText text, Object... fill) {
        return text.in(language, fill);
    }

    String counts(int questions, int rules) {
        return say(
                GraphText.COUNTS,
                say(questions == 1 ? GraphText.ONE_QUESTION : GraphText.SOME_QUESTIONS, questions),
                say(rules == 1 ? GraphText.ONE_RULE : GraphText.SOME_RULES, rules));
    }

    String description(int questions, int rules) {
        return say(GraphText.DESCRIPTION, counts(questions, rules));
    }

    String askedIf(boolean danger, String condition) {
        return say(danger ? GraphText.ASKED_UNLESS : GraphText.ASKED_IF, condition);
    }

    String questions(int from, int to) {
        return from == to ? say(GraphText.QUESTION, from) : say(GraphText.QUESTIONS, from, to);
    }
}
