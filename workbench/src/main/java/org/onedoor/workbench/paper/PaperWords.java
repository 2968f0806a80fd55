package org.onedoor.workbench.paper;

import java.util.List;
import org.onedoor.vocabulary.Language;

/** The sentences of a paper form that are the same for every navigator, in one language. */
record PaperWords(Language language) {

    String say(PaperText text, Object... fill) {
        return text.in(language, fill);
    }

    List<String> instructions(String stopping) {
        return List.of(
                say(PaperText.HOW_TO_ANSWER),
                say(PaperText.HOW_TO_PASS_OVER),
                say(PaperText.WHEN_TO_STOP, stopping),
                say(PaperText.KEEP_CONTACTS_CLOSE),
                say(PaperText.HOW_TO_READ_THE_RESULT));
    }

    String answerOnlyIf(int from, int to) {
        return from == to ? say(PaperText.ANSWER_ONE_ONLY_IF, from) : say(PaperText.ANSWER_SOME_ONLY_IF, from, to);
    }

    String passOverIf(int from, int to) {
        return from == to ? say(PaperText.PASS_OVER_ONE_IF, from) : say(PaperText.PASS_OVER_SOME_IF, from, to);
    }

    String then(String destination, boolean danger) {
        return say(danger ? PaperText.THEN_IF_SURE : PaperText.THEN, destination);
    }

    String total(String name, boolean most) {
        return say(most ? PaperText.TOTAL_MOST : PaperText.TOTAL, name);
    }

    String addUp(String from, boolean most) {
        return say(most ? PaperText.ADD_UP_MOST : PaperText.ADD_UP, from);
    }
}
