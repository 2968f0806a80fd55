package org.onedoor.widgets.navigator;

import static org.onedoor.widgets.navigator.NavigatorI18n.Text.DID_NOT_KNOW;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.SKIPPED;

import java.util.stream.Collectors;
import org.onedoor.navigator.Question;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.widgets.kit.Voice;

/** An answer in the words it was chosen by. */
final class GivenAnswer {

    private GivenAnswer() {}

    static String in(Voice voice, NavigatorI18n i18n, Question question, Answer answer) {
        return switch (answer) {
            case Answer.Skipped skipped -> voice.say(i18n.get(SKIPPED));
            case Answer.DontKnow dontKnow -> voice.say(i18n.get(DID_NOT_KNOW));
            case Answer.Choice choice -> option(voice, question, answer);
            case Answer.Whole whole when question.options().isEmpty() -> number(voice, question, whole);
            case Answer.Whole whole -> option(voice, question, answer);
            case Answer.Choices choices ->
                question.options().stream()
                        .filter(option -> choices.options().contains(option.id()))
                        .map(option -> voice.say(option.text()))
                        .collect(Collectors.joining(", "));
        };
    }

    private static String option(Voice voice, Question question, Answer answer) {
        return question.options().stream()
                .filter(option -> option.answer().equals(answer))
                .map(option -> voice.say(option.text()))
                .findFirst()
                .orElseThrow();
    }

    private static String number(Voice voice, Question question, Answer.Whole whole) {
        return question.unit()
                .map(unit -> whole.number() + " " + voice.say(unit))
                .orElse(String.valueOf(whole.number()));
    }
}
