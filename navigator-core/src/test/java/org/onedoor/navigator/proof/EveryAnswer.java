package org.onedoor.navigator.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.Question;
import org.onedoor.navigator.Script;
import org.onedoor.navigator.answer.Answer;

/** Every set of answers to a small navigator, one after the other. */
final class EveryAnswer {
    private final List<Question> questions;
    private final List<List<Answer>> choices = new ArrayList<>();

    EveryAnswer(Navigator navigator) {
        questions = navigator.questions();
        for (Question question : questions) {
            List<Answer> answers = new ArrayList<>(List.of(Answer.skipped()));
            answers.addAll(Script.answers(question));
            choices.add(answers);
        }
    }

    long count() {
        return choices.stream().mapToLong(List::size).reduce(1, (a, b) -> a * b);
    }

    void each(Consumer<Map<String, Answer>> consumer) {
        each(0, new LinkedHashMap<>(), consumer);
    }

    private void each(int at, Map<String, Answer> answers, Consumer<Map<String, Answer>> consumer) {
        if (at == questions.size()) {
            consumer.accept(Map.copyOf(answers));
            return;
        }
        for (Answer answer : choices.get(at)) {
            answers.put(questions.get(at).item(), answer);
            each(at + 1, answers, consumer);
        }
    }
}
