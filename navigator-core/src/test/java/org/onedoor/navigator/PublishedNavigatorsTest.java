package org.onedoor.navigator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.scales.ScaleCatalogue;
import org.onedoor.scales.Score;

/** Published screening pathways, written as navigators, give the published result for every vector. */
class PublishedNavigatorsTest {

    @ParameterizedTest(name = "{0} {1} {2} {3} then {4} is {5}")
    @CsvFileSource(resources = "asq-vectors.csv", numLinesToSkip = 1)
    @DisplayName("Four questions about safety")
    void asq(String q1, String q2, String q3, String q4, String q5, String expected) {
        NavigatorSession session = TestNavigators.ASQ.start();
        for (String answer : List.of(q1, q2, q3, q4)) {
            session = session.answer(Answer.choice(answer));
        }
        boolean fifthIsAsked = session.stage() instanceof Question;
        assertThat(fifthIsAsked).isEqualTo(q5 != null);
        session = q5 == null ? session : session.answer("q5", Answer.choice(q5));
        assertThat(asqClass((Result) session.stage())).isEqualTo(expected);
    }

    private static String asqClass(Result result) {
        return switch (result.step()) {
            case TALK -> "negative";
            case SPECIALIST -> "non-acute-positive";
            case EMERGENCY -> "acute-positive";
            default -> "step " + result.step();
        };
    }

    @ParameterizedTest(name = "{0}: total {5}, {6}")
    @CsvFileSource(resources = "phq-two-step-vectors.csv", numLinesToSkip = 1)
    @DisplayName("Mood in two steps, with a safety question of its own")
    void phqTwoStep(
            String items,
            int phq2,
            boolean screen,
            boolean twoStep,
            boolean twoStepFrom3,
            int total,
            String band,
            String ng222,
            String algorithm,
            boolean item9) {
        int[] values =
                Arrays.stream(items.split(" ")).mapToInt(Integer::parseInt).toArray();
        NavigatorSession session =
                TestNavigators.PHQ_TWO_STEP.start().answer(Answer.choice(item9 ? "sometimes" : "no"));
        int asked = 0;
        while (session.stage() instanceof Question) {
            session = session.answer(Answer.whole(values[asked++]));
        }
        assertThat(asked).isEqualTo(screen ? 9 : 2);
        Set<String> expected = new LinkedHashSet<>();
        Map<String, Boolean> rules = new LinkedHashMap<>();
        rules.put("mild", total >= 5);
        rules.put("two-step", twoStep);
        rules.put("two-step-from-3", twoStepFrom3);
        rules.put("moderately-severe", List.of("moderately-severe", "severe").contains(band));
        rules.put("more-severe", ng222.equals("more-severe"));
        rules.put("severe", band.equals("severe"));
        rules.forEach((rule, holds) -> {
            if (screen && holds) {
                expected.add(rule);
            }
        });
        if (item9) {
            expected.add("thoughts-of-death");
        }
        assertThat(((Result) session.stage()).rules()).containsExactlyElementsOf(expected);
        assertThat(score("phq-2", Arrays.copyOf(values, 2)).total()).isEqualTo(phq2);
        assertThat(score("phq-9", values).total()).isEqualTo(total);
    }

    private static Score score(String scale, int[] values) {
        Map<String, Integer> answers = new LinkedHashMap<>();
        for (int value : values) {
            answers.put("q" + (answers.size() + 1), value);
        }
        return ScaleCatalogue.bundled().scale(scale).score(answers);
    }
}
