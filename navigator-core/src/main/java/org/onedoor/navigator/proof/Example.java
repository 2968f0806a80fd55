package org.onedoor.navigator.proof;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.NavigatorSession;
import org.onedoor.navigator.answer.Answer;

/**
 * Answers that show something, as few as can be; every other question is passed over. Where a finding is about changing an
 * answer, there are the answers before and after.
 *
 * @param answers by item id, in the order of the document
 * @param changed the same with the other answer, or empty
 */
public record Example(Map<String, Answer> answers, Optional<Map<String, Answer>> changed) {
    /** Copies the answers, keeping their order. */
    public Example {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        changed = changed.map(LinkedHashMap::new).map(Collections::unmodifiableMap);
    }

    /** The session with these answers, every other question passed over. */
    public NavigatorSession session(Navigator navigator) {
        return session(navigator, answers);
    }

    /** The session with the other answer, where the finding is about changing one. */
    public Optional<NavigatorSession> changedSession(Navigator navigator) {
        return changed.map(other -> session(navigator, other));
    }

    private static NavigatorSession session(Navigator navigator, Map<String, Answer> answers) {
        Map<String, Answer> all = new LinkedHashMap<>();
        navigator.questions().forEach(question -> all.put(question.item(), Answer.skipped()));
        all.putAll(answers);
        return navigator.replay(all);
    }

    /** How many answers it takes, each chosen option counted. */
    int length() {
        return answers.values().stream().mapToInt(Example::length).sum();
    }

    private static int length(Answer answer) {
        return switch (answer) {
            case Answer.Choices choices -> choices.options().size();
            case Answer.Choice choice -> 1;
            case Answer.Whole whole -> 1;
            case Answer.Skipped skipped -> 0;
            case Answer.DontKnow dontKnow -> 0;
        };
    }

    /** Such as {@code mood=low, sleep=worry+noise, phq-9=2}; {@code -} where nothing is answered. */
    public String line() {
        return line(answers);
    }

    /** {@link #line()} of the other answers, where the finding is about changing one. */
    Optional<String> changedLine() {
        return changed.map(Example::line);
    }

    private static String line(Map<String, Answer> answers) {
        String line = answers.entrySet().stream()
                .filter(given -> length(given.getValue()) > 0)
                .map(given -> given.getKey() + "=" + words(given.getValue()))
                .collect(Collectors.joining(", "));
        return line.isEmpty() ? "-" : line;
    }

    private static String words(Answer answer) {
        return switch (answer) {
            case Answer.Choice choice -> choice.option();
            case Answer.Choices choices -> String.join("+", choices.options());
            case Answer.Whole whole -> Integer.toString(whole.number());
            case Answer.Skipped skipped -> "-";
            case Answer.DontKnow dontKnow -> "?";
        };
    }

    static Example of(Map<String, Answer> answers) {
        return new Example(answers, Optional.empty());
    }

    /** The answers of a judge, with those that the claim itself gives. */
    static Example of(Claim claim, SessionJudge judge) {
        List<OtherAnswer> changes = claim.changes();
        if (changes.isEmpty()) {
            return of(judge.answers());
        }
        Map<String, Answer> before = judge.with(changes.getFirst()).answers();
        Optional<Map<String, Answer>> after = changes.size() < 2
                ? Optional.empty()
                : Optional.of(judge.with(changes.getLast()).answers());
        return new Example(before, after);
    }
}
