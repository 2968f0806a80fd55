package org.onedoor.scales;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onedoor.scales.definition.ScoreRange;
import org.onedoor.vocabulary.Language;

/** The snippets of the Javadoc. */
class ScaleSnippetsTest {

    @Test
    void aCompleteResponseHasATotalAndABand() {
        // @start region="score"
        Scale gad7 = ScaleCatalogue.bundled().scale("gad-7");
        Score score = gad7.score(Map.of("q1", 2, "q2", 3, "q3", 1, "q4", 1, "q5", 0, "q6", 2, "q7", 1));
        Integer total = score.total(); // 10
        String band = score.band().orElseThrow().name().in(Language.EN); // "moderate symptoms"
        // @end
        assertThat(total).isEqualTo(10);
        assertThat(band).isEqualTo("moderate symptoms");
    }

    @Test
    void anIncompleteResponseSaysWhatIsMissing() {
        // @start region="incomplete"
        Scale phq9 = ScaleCatalogue.bundled().scale("phq-9");
        Score score = phq9.score(Map.of("q1", 1, "q2", 1, "q9", 1));
        Integer total = score.total(); // null: a missing answer never counts as zero
        score.missing(); // q3, q4, q5, q6, q7, q8
        score.critical(); // q9: to be acted on all the same
        // @end
        assertThat(total).isNull();
        assertThat(score.missing()).containsExactly("q3", "q4", "q5", "q6", "q7", "q8");
        assertThat(score.critical()).containsExactly("q9");
    }

    @Test
    void openItemsLeaveARange() {
        // @start region="bounds"
        Scale phq2 = ScaleCatalogue.bundled().scale("phq-2");
        ScoreRule total = phq2.total().orElseThrow();
        ScoreRange possible = phq2.bounds(total, new int[] {2, Scale.UNANSWERED}, ScoringContext.NONE); // 2 to 5
        Optional<Boolean> known = possible.from() >= 3 ? Optional.of(true) : Optional.empty(); // not yet known
        // @end
        assertThat(possible).isEqualTo(new ScoreRange(2, 5));
        assertThat(known).isEmpty();
    }
}
