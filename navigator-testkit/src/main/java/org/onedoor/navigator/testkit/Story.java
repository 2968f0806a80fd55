package org.onedoor.navigator.testkit;

import java.util.ArrayList;
import java.util.List;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.NavigatorSession;
import org.onedoor.navigator.Question;
import org.onedoor.navigator.answer.Answer;

/**
 * A walk of a made-up visitor as it went in one navigator.
 *
 * @param words what was done, move by move
 * @param end where it led
 */
record Story(List<String> words, NavigatorSession end) {

    static Story of(Navigator navigator, Walk walk) {
        List<String> words = new ArrayList<>();
        NavigatorSession session = navigator.start();
        for (int number : walk.moves()) {
            Move move = Move.of(session, number);
            words.add(move.words());
            session = move.made();
        }
        words.removeIf(String::isEmpty);
        return new Story(words, session);
    }

    static Story forward(Navigator navigator, Walk walk) {
        List<String> words = new ArrayList<>();
        NavigatorSession session = navigator.start();
        for (int i = 0; session.stage() instanceof Question question; i++) {
            if (i == navigator.questions().size()) {
                throw new AssertionError("more questions are asked than there are: " + String.join(" ~ ", words) + " ~ "
                        + question.item() + "?");
            }
            Answer answer = walk.answer(question, i);
            words.add(words(question.item(), answer));
            session = session.answer(answer);
        }
        return new Story(words, session);
    }

    static String words(String item, Answer answer) {
        return switch (answer) {
            case Answer.Choice choice -> item + "=" + choice.option();
            case Answer.Choices choices -> item + "=" + String.join("+", choices.options());
            case Answer.Whole whole -> item + "=" + whole.number();
            case Answer.Skipped skipped -> item + " skipped";
            case Answer.DontKnow dontKnow -> item + " not known";
        };
    }

    String line() {
        List<String> line = new ArrayList<>(words);
        line.add(
                end.stage() instanceof Question question
                        ? question.item() + "?"
                        : "step " + end.stepSoFar().number());
        return String.join(" ~ ", line);
    }
}
