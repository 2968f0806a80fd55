package org.onedoor.workbench.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onedoor.navigator.NavigatorSession;
import org.onedoor.navigator.Question;
import org.onedoor.navigator.Result;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.navigator.proof.Example;

/** The walk that shows a finding, in the words that a person would meet on it. */
record WalkWords(PartWords parts) {
    private static final String PASSED_OVER = "passed over";

    /** The walk line by line, and where it leads. */
    List<String> lines(Example example) {
        NavigatorSession session = example.session(parts.navigator());
        List<String> given = answers(example.answers(), session);
        List<String> lines = new ArrayList<>();
        lines.add((given.isEmpty() ? "No answer at all leads to " : "These answers alone lead to ")
                + end(session)
                + (given.isEmpty() ? "." : ":"));
        given.forEach(line -> lines.add("  " + line));
        example.changed().ifPresent(other -> lines.addAll(changed(example, other)));
        return lines;
    }

    private List<String> changed(Example example, Map<String, Answer> other) {
        NavigatorSession session = example.changedSession(parts.navigator()).orElseThrow();
        List<String> lines = new ArrayList<>();
        lines.add("With one changed they lead to " + end(session) + ":");
        parts.navigator().questions().stream()
                .filter(question -> !given(example.answers(), question).equals(given(other, question)))
                .forEach(question -> lines.add("  " + line(question, given(other, question), session)));
        return lines;
    }

    private static Answer given(Map<String, Answer> answers, Question question) {
        return answers.getOrDefault(question.item(), Answer.skipped());
    }

    /** Where a walk ends, such as {@code step 3 "Guided self-care"}. */
    private String end(NavigatorSession session) {
        Result result = session.finish();
        int step = result.step().number();
        return "step " + step + " \"" + parts.step(step) + "\"" + (result.crisis() ? ", with crisis help" : "");
    }

    private List<String> answers(Map<String, Answer> answers, NavigatorSession session) {
        return parts.navigator().questions().stream()
                .filter(question -> !words(question, given(answers, question)).equals(PASSED_OVER))
                .map(question -> line(question, given(answers, question), session))
                .toList();
    }

    private String line(Question question, Answer answer, NavigatorSession session) {
        boolean counts = session.answers().containsKey(question.item());
        return parts.say(question.text()) + " – " + words(question, answer)
                + (counts ? "" : " (not asked, so it must not count)");
    }

    private String words(Question question, Answer answer) {
        return switch (answer) {
            case Answer.Choice choice -> parts.option(question, choice.option());
            case Answer.Choices choices ->
                choices.options().isEmpty()
                        ? PASSED_OVER
                        : question.options().stream()
                                .filter(option -> choices.options().contains(option.id()))
                                .map(option -> parts.say(option.text()))
                                .collect(Collectors.joining(" + "));
            case Answer.Whole whole -> whole(question, whole.number());
            case Answer.Skipped skipped -> PASSED_OVER;
            case Answer.DontKnow dontKnow -> PASSED_OVER;
        };
    }

    private String whole(Question question, int number) {
        return question.options().isEmpty()
                ? Integer.toString(number)
                : parts.option(question, Integer.toString(number));
    }
}
