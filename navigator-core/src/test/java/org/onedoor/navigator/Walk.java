package org.onedoor.navigator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.vocabulary.Language;

/** Walks and results as one readable line. */
final class Walk {
    private Walk() {}

    /** Answers the questions in turn: {@code "low, sleep+worry, 3, -, ?"} with {@code -} skipped and {@code ?} not known. */
    static NavigatorSession walk(Navigator navigator, String answers) {
        NavigatorSession session = navigator.start();
        for (String word : answers.split(" *, *")) {
            session = session.answer(answer((Question) session.stage(), word));
        }
        return session;
    }

    /** The result of a walk that ends where danger ends it. */
    static Result finished(Navigator navigator, String answers) {
        NavigatorSession session = navigator.start();
        for (String word : answers.split(" *, *")) {
            if (session.stage() instanceof Question question) {
                session = session.answer(answer(question, word));
            }
        }
        return (Result) session.stage();
    }

    static Answer answer(Question question, String word) {
        if (word.equals("-") || word.equals("?")) {
            return word.equals("-") ? Answer.skipped() : Answer.dontKnow();
        }
        return switch (question.kind()) {
            case SINGLE -> Answer.choice(word);
            case MULTI -> Answer.choices(List.of(word.split("\\+")));
            case NUMBER, SCALE -> Answer.whole(Integer.parseInt(word));
        };
    }

    /** {@code mood?} for a question, otherwise the step, the rules that held and what else the result says. */
    static String line(NavigatorSession session) {
        if (session.stage() instanceof Question question) {
            return question.item() + "? left " + session.remaining() + (session.crisis() ? " crisis" : "");
        }
        Result result = (Result) session.stage();
        List<String> line = new ArrayList<>();
        line.add("step " + result.step().number());
        line.add(String.join(" ", result.rules()));
        line.add(result.topics().stream().map(topic -> "#" + topic.id()).collect(Collectors.joining(" ")));
        line.add(result.actions().stream().map(action -> "do " + action.id()).collect(Collectors.joining(" ")));
        line.add(result.crisis() ? "crisis" : "");
        line.add(open(result));
        line.removeIf(String::isBlank);
        return String.join(" ~ ", line);
    }

    private static String open(Result result) {
        return result.open().items().isEmpty()
                ? ""
                : "up to " + result.open().step().number() + " by "
                        + String.join(" ", result.open().items());
    }

    /** {@code step 3 if mood were "low", not "good"}. */
    static String line(Counterfactual other) {
        return "step " + other.step().number() + " if " + other.item() + " were \""
                + other.other().in(Language.EN) + "\", not \"" + other.given().in(Language.EN) + "\"";
    }
}
