package org.onedoor.content.proof;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.NavigatorSession;
import org.onedoor.navigator.Question;
import org.onedoor.navigator.Result;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.navigator.answer.AnswerOption;
import org.onedoor.navigator.proof.Example;
import org.onedoor.vocabulary.LocalizedText;

/**
 * A walk that shows a finding, in the texts that a person would meet on it.
 *
 * @param lines what was answered, in the order of the questions
 * @param result where it leads
 */
public record ShownWalk(List<Line> lines, Result result) {

    /**
     * One answer.
     *
     * @param question what is asked
     * @param answer the texts of what was chosen; none for a question that was passed over
     * @param counts whether the question is asked on this walk; otherwise the answer must not count
     */
    public record Line(LocalizedText question, List<LocalizedText> answer, boolean counts) {}

    /** The answers of an example; what was passed over is left out. */
    public static ShownWalk of(Navigator navigator, Example example) {
        Map<String, Answer> answers = example.answers();
        return of(
                navigator,
                answers,
                example.session(navigator),
                question -> !texts(question, answer(answers, question)).isEmpty());
    }

    /** The answers that the example changes to show that something should not differ, if it does; the others are left out. */
    public static Optional<ShownWalk> changed(Navigator navigator, Example example) {
        return example.changed()
                .map(other -> of(
                        navigator,
                        other,
                        example.changedSession(navigator).orElseThrow(),
                        question -> !answer(example.answers(), question).equals(answer(other, question))));
    }

    private static ShownWalk of(
            Navigator navigator, Map<String, Answer> answers, NavigatorSession session, Predicate<Question> shown) {
        List<Line> lines = navigator.questions().stream()
                .filter(shown)
                .map(question -> new Line(
                        question.text(),
                        texts(question, answer(answers, question)),
                        session.answers().containsKey(question.item())))
                .toList();
        return new ShownWalk(lines, session.finish());
    }

    private static Answer answer(Map<String, Answer> answers, Question question) {
        return answers.getOrDefault(question.item(), Answer.skipped());
    }

    private static List<LocalizedText> texts(Question question, Answer answer) {
        return switch (answer) {
            case Answer.Choice choice -> List.of(PartTexts.option(question, choice.option()));
            case Answer.Choices choices ->
                question.options().stream()
                        .filter(option -> choices.options().contains(option.id()))
                        .map(AnswerOption::text)
                        .toList();
            case Answer.Whole whole -> List.of(PartTexts.option(question, String.valueOf(whole.number())));
            case Answer.Skipped skipped -> List.of();
            case Answer.DontKnow dontKnow -> List.of();
        };
    }
}
