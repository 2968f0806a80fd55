package org.onedoor.pack.national;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.NavigatorSession;
import org.onedoor.navigator.Question;
import org.onedoor.navigator.Result;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.navigator.answer.AnswerOption;
import org.onedoor.vocabulary.Topic;

/**
 * One person's whole way through the national navigator. What is not told gets the mildest answer.
 *
 * <p>Written as {@code item=option item=option+option phq=21 item=- item=?}: a digit for each item of a scale, a dash for
 * skipping and a question mark for not knowing. Who tells an answer to what is offered after the result goes on to it.
 *
 * @param asked the questions that came, in order
 */
record Walk(NavigatorSession session, List<String> asked) {
    static final Navigator NAVIGATOR = read();

    private static final Map<String, String> USUAL = Map.of(
            "life-stage", "30-64",
            "loved-life-stage", "30-64",
            "loved-who", "friend",
            "crisis-when", "months");

    private static Navigator read() {
        String file = "/META-INF/onedoor/packs/national/navigator/symptom-navigator.json";
        return Navigator.read("symptom-navigator.json", Objects.requireNonNull(Walk.class.getResourceAsStream(file)));
    }

    static Walk of(String told) {
        Map<String, String> answers = told(told);
        List<String> asked = new ArrayList<>();
        NavigatorSession session = NAVIGATOR.start();
        while (session.stage() instanceof Question || (!answers.isEmpty() && session.canGoOn())) {
            if (session.stage() instanceof Question question) {
                asked.add(question.item());
                String answer = answers.remove(question.item());
                session = session.answer(answer == null ? mildest(question) : said(question, answer));
            } else {
                session = session.goOn();
            }
        }
        if (!answers.isEmpty()) {
            throw new IllegalArgumentException("Never asked: " + answers.keySet());
        }
        return new Walk(session, asked);
    }

    private static Map<String, String> told(String told) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (String one : told.strip().split(" +")) {
            String item = one.substring(0, one.indexOf('='));
            String answer = one.substring(one.indexOf('=') + 1);
            if (item.equals("phq") || item.equals("gad")) {
                for (int i = 0; i < answer.length(); i++) {
                    answers.put(item + "-" + (i + 1), answer.substring(i, i + 1));
                }
            } else {
                answers.put(item, answer);
            }
        }
        return answers;
    }

    private static Answer said(Question question, String answer) {
        return switch (answer) {
            case "-" -> Answer.skipped();
            case "?" -> Answer.dontKnow();
            default ->
                switch (question.kind()) {
                    case SINGLE -> Answer.choice(answer);
                    case MULTI -> Answer.choices(List.of(answer.split("\\+")));
                    case NUMBER, SCALE -> Answer.whole(Integer.parseInt(answer));
                };
        };
    }

    private static Answer mildest(Question question) {
        if (USUAL.containsKey(question.item())) {
            return Answer.choice(USUAL.get(question.item()));
        }
        AnswerOption first = question.options().getFirst();
        boolean pickOne = !question.kind().name().equals("MULTI") || first.exclusive();
        return pickOne ? first.answer() : Answer.skipped();
    }

    Result result() {
        return (Result) session.stage();
    }

    /** The whole walk's outcome as one line. */
    String line() {
        Result result = result();
        return "%d%s ~ %s ~ %s"
                .formatted(
                        result.step().number(),
                        result.danger() ? " danger" : result.crisis() ? " crisis" : "",
                        result.topics().stream().map(Topic::id).collect(joining(" ")),
                        String.join(" ", result.rules()));
    }
}
