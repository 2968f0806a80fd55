package org.onedoor.scales.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleCatalogue;
import org.onedoor.scales.ScoringContext;
import org.onedoor.vocabulary.json.StrictJson;

/** The snippets of the Javadoc. */
class ChangeSnippetsTest {
    private static final Map<String, Integer> MANY =
            Map.of("q1", 2, "q2", 3, "q3", 2, "q4", 2, "q5", 1, "q6", 2, "q7", 1, "q8", 1, "q9", 0);
    private static final Map<String, Integer> FEW =
            Map.of("q1", 1, "q2", 1, "q3", 1, "q4", 1, "q5", 0, "q6", 1, "q7", 0, "q8", 0, "q9", 0);

    @Test
    void twoTotalsOfOneScale() {
        // @start region="change"
        Scale phq9 = ScaleCatalogue.bundled().scale("phq-9");
        Change change = Change.between(phq9, 14, 5);
        int points = change.points(); // -9
        Optional<Boolean> reliable = change.reliable(); // true: more than measurement error
        Optional<Boolean> meaningful = change.meaningful(); // empty: the file has no such constant
        // @end
        assertThat(points).isEqualTo(-9);
        assertThat(change.direction()).contains(Direction.BETTER);
        assertThat(reliable).contains(true);
        assertThat(meaningful).isEmpty();
    }

    @Test
    void theStatisticsOfAStudy() {
        // @start region="jacobson-truax"
        JacobsonTruax study = new JacobsonTruax(true, 7.5, 0.8, 40, 7.5, 60, 7.5, JacobsonTruax.CRITICAL_95);
        double index = study.rci(32.5, 47.5); // 3.16
        JacobsonTruax.Outcome outcome = study.outcome(32.5, 47.5); // improved, yet below cut-off c, which is 50
        // @end
        assertThat(index).isBetween(3.16, 3.17);
        assertThat(outcome).isEqualTo(JacobsonTruax.Outcome.IMPROVED);
    }

    @Test
    void twoScalesTogether() {
        // @start region="talking-therapies"
        TalkingTherapies rules = TalkingTherapies.of(ScaleCatalogue.bundled());
        TalkingTherapies.Outcome outcome = rules.outcome(15, 9, 12, 7); // PHQ-9 before and after, then GAD-7
        boolean recovered = outcome.reliableRecovery(); // true
        // @end
        assertThat(recovered).isTrue();
    }

    @Test
    void scoredAgainAndBack() {
        Scale phq9 = ScaleCatalogue.bundled().scale("phq-9");
        Scale newer = Scale.read(
                "phq-9.json",
                StrictJson.write(phq9.definition().unsealed()).replace("\"version\":\"1\"", "\"version\":\"2\""));
        // @start region="rescored"
        Measurement first = Measurement.of(phq9, MANY, ScoringContext.NONE, Instant.parse("2026-09-01T08:00:00Z"));
        Measurement again = first.rescored(newer, Instant.parse("2026-12-01T08:00:00Z"));
        String version = again.version(); // 2
        Measurement back = again.restored(); // the first, as it was
        // @end
        assertThat(version).isEqualTo("2");
        assertThat(back).isEqualTo(first);
    }

    @Test
    void onePersonOverTime() {
        Scale phq9 = ScaleCatalogue.bundled().scale("phq-9");
        Measurement first = Measurement.of(phq9, MANY, ScoringContext.NONE, Instant.parse("2026-09-01T08:00:00Z"));
        Measurement second = Measurement.of(phq9, FEW, ScoringContext.NONE, Instant.parse("2026-11-01T08:00:00Z"));
        // @start region="history"
        History history = History.of(phq9, List.of(first, second));
        List<History.Point> points = history.points(); // 14 moderate, then 5 mild
        Change change = history.changes().getLast().sinceFirst().orElseThrow(); // -9, reliable and recovered
        // @end
        assertThat(points).extracting(History.Point::total).containsExactly(14, 5);
        assertThat(change.recovered()).contains(true);
    }
}
