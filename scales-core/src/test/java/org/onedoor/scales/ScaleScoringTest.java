package org.onedoor.scales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.onedoor.scales.AnswerError.Reason;
import org.onedoor.scales.definition.ScoreRange;

class ScaleScoringTest {
    private static final Scale COFFEE =
            Scale.read("coffee.json", ScaleScoringTest.class.getResourceAsStream("coffee.json"));

    private final Scale phq9 = ScaleCatalogue.bundled().scale("phq-9");

    @TestFactory
    Stream<DynamicTest> publishedResponsesScoreAsPublished() {
        return ScaleCatalogue.bundled().scales().stream().flatMap(ScaleScoringTest::rows);
    }

    @Test
    void allPublishedResponsesAreInTheTables() {
        assertThat(ScaleCatalogue.bundled().ids().stream()
                        .mapToInt(id -> ResponseTable.of(id).rows().size())
                        .sum())
                .isGreaterThanOrEqualTo(956);
    }

    @TestFactory
    Stream<DynamicTest> everyFeatureOfAScaleScoresAsWritten() {
        return rows(COFFEE);
    }

    private static Stream<DynamicTest> rows(Scale scale) {
        return ResponseTable.of(scale.id()).rows().stream()
                .map(row -> DynamicTest.dynamicTest(scale.id() + " " + row.name(), () -> {
                    Score score = scale.score(row.answers(), row.context());
                    assertThat(ResponseTable.line(score)).isEqualTo(row.expected());
                }));
    }

    @Test
    void anErrorNamesTheItemAndTheReasonAndNeverTheAnswer() {
        Map<String, Object> answers = new HashMap<>(Map.of("q1", "secret", "q2", 77, "q3", 2.5, "who", 1));
        assertThat(phq9.score(answers).errors())
                .containsExactly(
                        new AnswerError("q1", Reason.NOT_A_WHOLE_NUMBER),
                        new AnswerError("q2", Reason.NOT_AN_OPTION),
                        new AnswerError("q3", Reason.NOT_A_WHOLE_NUMBER),
                        new AnswerError("who", Reason.UNKNOWN_ITEM));
    }

    @Test
    void aValueTooLargeForAnIntIsNotAnOption() {
        Map<String, Object> answers = Map.of("q1", 4_294_967_297L);
        assertThat(phq9.score(answers).errors()).containsExactly(new AnswerError("q1", Reason.NOT_AN_OPTION));
    }

    @Test
    void aScorePrintsNothingOfTheAnswers() {
        assertThat(phq9.score(Map.of("q9", 3))).hasToString("Score[phq-9 INCOMPLETE]");
    }

    @Test
    void anItemsPointsAreThoseItCountsAfterReversing() {
        assertThat(COFFEE.points(COFFEE.itemIndex("calm"), 0)).hasValue(3);
        assertThat(COFFEE.findItem("calm").orElseThrow().points(0)).hasValue(3);
        assertThat(COFFEE.points(COFFEE.itemIndex("late"), 1)).isEmpty();
    }

    @Test
    void openItemsLeaveARangeOfTotals() {
        ScoreRule total = phq9.total().orElseThrow();
        int[] values = new int[10];
        Arrays.fill(values, Scale.UNANSWERED);
        assertThat(phq9.bounds(total, values, ScoringContext.NONE)).isEqualTo(new ScoreRange(0, 27));
        values[0] = 3;
        values[1] = 0;
        assertThat(phq9.bounds(total, values, ScoringContext.NONE)).isEqualTo(new ScoreRange(3, 24));
    }

    @Test
    void anOpenItemThatMayTakePointsAwayLowersTheRange() throws IOException {
        Scale tidy = tidy(
                "\"value\": 2, \"points\": 2", "\"value\": 2, \"points\": -2",
                "\"reversed\": true", "\"optional\": true",
                "{\"from\": 0, \"to\": 4}", "{\"from\": -4, \"to\": 2}",
                "\"from\": 0, \"to\": 1", "\"from\": -4, \"to\": 1",
                "\"from\": 2, \"to\": 4", "\"from\": 2, \"to\": 2",
                "\"atLeast\": 3", "\"atLeast\": 2");
        int[] values = {1, Scale.UNANSWERED, Scale.UNANSWERED};
        assertThat(tidy.bounds(tidy.total().orElseThrow(), values, ScoringContext.NONE))
                .isEqualTo(new ScoreRange(-1, 2));
    }

    private static Scale tidy(String... changes) throws IOException {
        try (InputStream in = ScaleScoringTest.class.getResourceAsStream("tidy.json")) {
            String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (int i = 0; i < changes.length; i += 2) {
                json = json.replace(changes[i], changes[i + 1]);
            }
            return Scale.read("tidy.json", json);
        }
    }

    @Test
    void anItemBehindAGateIsAskedWhenTheGateOpens() {
        int late = COFFEE.itemIndex("late");
        int[] values = new int[COFFEE.items().size()];
        Arrays.fill(values, Scale.UNANSWERED);
        assertThat(COFFEE.asked(late, values, ScoringContext.NONE)).isEmpty();
        values[COFFEE.itemIndex("night")] = 0;
        assertThat(COFFEE.asked(late, values, ScoringContext.NONE)).contains(false);
        values[COFFEE.itemIndex("night")] = 1;
        assertThat(COFFEE.asked(late, values, ScoringContext.NONE)).contains(true);
    }

    @Test
    void aScaleWithoutInterpretationStillReportsCriticalAnswers() {
        Scale plain = phq9.withoutInterpretation();
        Score score = plain.score(new int[] {1, 1, 1, 1, 1, 1, 1, 1, 1, 0});
        assertThat(score.total()).isEqualTo(9);
        assertThat(score.band()).isEmpty();
        assertThat(score.flags()).isEmpty();
        assertThat(score.critical()).containsExactly("q9");
    }

    @Test
    void asManyValuesAsItemsAreNeeded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> phq9.score(new int[9]))
                .withMessage("phq-9 has 10 items, not 9");
    }

    @Test
    void anUnknownItemHasNoPlace() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> phq9.itemIndex("q11"))
                .withMessage("phq-9 has no item q11");
        assertThat(phq9.findItem("q11")).isEmpty();
    }

    @Test
    void everyWholeNumberTypeIsAnAnswer() {
        Scale gad2 = ScaleCatalogue.bundled().scale("gad-2");
        for (Object two : List.of(2, 2L, (short) 2, (byte) 2)) {
            assertThat(gad2.score(Map.of("q1", two, "q2", 1)).total()).isEqualTo(3);
        }
    }
}
