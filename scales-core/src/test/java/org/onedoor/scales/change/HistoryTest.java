package org.onedoor.scales.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleCatalogue;
import org.onedoor.scales.ScoringContext;
import org.onedoor.scales.definition.Sex;
import org.onedoor.vocabulary.json.StrictJson;

class HistoryTest {
    private static final Scale PHQ9 = ScaleCatalogue.bundled().scale("phq-9");
    private static final Instant LATER = Instant.parse("2026-12-01T08:00:00Z");

    private static final Measurement AUTUMN = phq9("2026-09-01T08:00:00Z", 2);
    private static final Measurement WINTER = phq9("2026-11-01T08:00:00Z", 1);

    /** Nine answers of one value. */
    private static Measurement phq9(String when, int value) {
        Map<String, Integer> answers = new HashMap<>();
        for (int item = 1; item <= 9; item++) {
            answers.put("q" + item, value);
        }
        return Measurement.of(PHQ9, answers, ScoringContext.NONE, Instant.parse(when));
    }

    private static Measurement unfinished(String when) {
        return Measurement.of(PHQ9, Map.of("q1", 1, "q9", 1), ScoringContext.of(Sex.FEMALE), Instant.parse(when));
    }

    private static Scale changed(Scale scale, String... changes) {
        String json = StrictJson.write(scale.definition().unsealed());
        for (int i = 0; i < changes.length; i += 2) {
            assertThat(json).contains(changes[i]);
            json = json.replace(changes[i], changes[i + 1]);
        }
        return Scale.read("phq-9.json", json);
    }

    /** Version 2, in which a total of 18 is severe. */
    private static Scale newer() {
        return changed(
                PHQ9,
                "\"version\":\"1\"",
                "\"version\":\"2\"",
                "\"from\":15,\"to\":19",
                "\"from\":15,\"to\":17",
                "\"from\":20,\"to\":27",
                "\"from\":18,\"to\":27");
    }

    @Test
    void aHistoryIsInTheOrderOfTimeHoweverItIsGiven() {
        History history = History.of(PHQ9, List.of(WINTER, unfinished("2026-10-01T08:00:00Z"), AUTUMN));
        assertThat(history.points().stream().map(point -> point.total() + " " + point.band() + " " + point.critical()))
                .containsExactly("18 moderately-severe [q9]", "null null [q9]", "9 mild [q9]");
    }

    @Test
    void aTotalIsComparedWithTheFirstAndWithTheNearestEarlierOne() {
        History history = History.of(PHQ9, List.of(AUTUMN))
                .with(unfinished("2026-10-01T08:00:00Z"))
                .with(WINTER)
                .with(phq9("2026-12-01T08:00:00Z", 0));
        assertThat(history.changes().stream().map(HistoryTest::line)).containsExactly("? ?", "? ?", "-9 -9", "-18 -9");
    }

    private static String line(History.Compared compared) {
        return compared.sinceFirst().map(Change::points).map(String::valueOf).orElse("?") + " "
                + compared.sincePrevious()
                        .map(Change::points)
                        .map(String::valueOf)
                        .orElse("?");
    }

    @Test
    void totalsOfTwoVersionsAreNotMixed() {
        List<Measurement> both = List.of(AUTUMN, WINTER.rescored(newer(), LATER));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> History.of(PHQ9, both))
                .withMessage(
                        "The measurement of 2026-11-01T08:00:00Z was scored by phq-9 version 2, not by this version 1;"
                                + " score it again first");
        History again = History.rescored(newer(), both, LATER);
        assertThat(again.points().get(0).band()).isEqualTo("severe");
        assertThat(again.measurements().get(1)).isEqualTo(both.get(1));
    }

    @Test
    void aFileWithOtherRulesUnderTheSameVersionIsNoticed() {
        Scale silently = changed(PHQ9, "\"from\":15,\"to\":19", "\"from\":15,\"to\":18", "\"from\":20", "\"from\":19");
        Scale otherPoints = changed(
                PHQ9,
                "\"value\":1,\"points\":1",
                "\"value\":1,\"points\":9",
                "\"value\":2,\"points\":2",
                "\"value\":2,\"points\":1",
                "\"value\":1,\"points\":9",
                "\"value\":1,\"points\":2");
        Scale otherNorms = changed(PHQ9, "\"reliable\":{\"points\":6", "\"reliable\":{\"points\":7");
        Scale otherWords = changed(PHQ9, "no or few symptoms", "few or no symptoms");
        assertThat(AUTUMN.isScoredBy(PHQ9)).isTrue();
        assertThat(AUTUMN.isScoredBy(silently)).isFalse();
        assertThat(AUTUMN.isScoredBy(otherPoints)).isFalse();
        assertThat(AUTUMN.isScoredBy(otherNorms)).isFalse();
        assertThat(AUTUMN.isScoredBy(otherWords)).isTrue();
    }

    @Test
    void scoringAgainKeepsTheEarlierScoreAndCanBeTakenBack() {
        Measurement again = AUTUMN.rescored(newer(), LATER);
        assertThat(again.version()).isEqualTo("2");
        assertThat(again.score().band().orElseThrow().id()).isEqualTo("severe");
        assertThat(again.answered()).isEqualTo(AUTUMN.answered());
        assertThat(again.scored()).isEqualTo(LATER);
        assertThat(again.previous()).isEqualTo(AUTUMN);
        assertThat(again.restored()).isEqualTo(AUTUMN);
        assertThatIllegalStateException().isThrownBy(AUTUMN::restored);
    }

    @Test
    void onlyAnotherVersionOfTheSameScaleScoresAgain() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AUTUMN.rescored(PHQ9, LATER))
                .withMessage("phq-9 version 1 scored this already");
        Scale gad7 = ScaleCatalogue.bundled().scale("gad-7");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AUTUMN.rescored(gad7, LATER))
                .withMessage("A measurement of phq-9 cannot be scored by gad-7");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> History.of(gad7, List.of(AUTUMN)))
                .withMessage("A history of gad-7 cannot hold a measurement of phq-9");
    }

    @Test
    void aMeasurementReadsBackEqualFromJson() {
        Measurement invalid = Measurement.of(
                PHQ9,
                Map.of("q1", 7, "q99", 1),
                new ScoringContext(Sex.OTHER, true),
                Instant.parse("2026-09-01T08:00:00Z"));
        for (Measurement one :
                List.of(AUTUMN, AUTUMN.rescored(newer(), LATER), unfinished("2026-10-01T08:00:00Z"), invalid)) {
            assertThat(StrictJson.read(Measurement.class, "measurement.json", StrictJson.write(one)))
                    .isEqualTo(one);
        }
    }

    @Test
    void aHistoryIsKeptInAServerSession() throws IOException, ClassNotFoundException {
        History history = History.of(PHQ9, List.of(AUTUMN, WINTER));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(history);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            History read = (History) in.readObject();
            assertThat(read.measurements()).isEqualTo(history.measurements());
            assertThat(read.points()).isEqualTo(history.points());
        }
    }

    @Test
    void nothingOfTheAnswersIsPrinted() {
        assertThat(AUTUMN).hasToString("Measurement[phq-9 version 1, 2026-09-01T08:00:00Z]");
        assertThat(History.of(PHQ9, List.of(AUTUMN))).hasToString("History[phq-9 version 1, 1 measurements]");
    }

    @Test
    void answersCannotBeChangedAfterwards() {
        Map<String, Integer> answers = new HashMap<>(Map.of("q1", 1));
        Measurement one = Measurement.of(PHQ9, answers, ScoringContext.NONE, LATER);
        answers.put("q2", 1);
        assertThat(one.answers()).containsOnlyKeys("q1").isUnmodifiable();
    }
}
