package org.onedoor.scales.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.onedoor.scales.change.JacobsonTruax.Outcome;

class JacobsonTruaxTest {
    private static final Offset<Double> SIX_PLACES = within(1e-6);

    /** 40 is the mean of those who are ill and 60 of those who are well, as in the paper. */
    private static final JacobsonTruax PAPER = new JacobsonTruax(true, 7.5, 0.8, 40, 7.5, 60, 7.5, 1.96);

    @TestFactory
    Stream<DynamicTest> publishedCasesComeOutAsPublished() {
        return Table.of("jacobson-truax.txt").rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.text("case"), () -> check(row)));
    }

    private static void check(Table.Row row) {
        JacobsonTruax study = new JacobsonTruax(
                row.text("better").equals("higher"),
                row.number("sd"),
                row.number("reliability"),
                row.number("clinical mean"),
                row.number("clinical sd"),
                row.number("functional mean"),
                row.number("functional sd"),
                JacobsonTruax.CRITICAL_95);
        double pre = row.number("pre");
        double post = row.number("post");
        assertThat(study.sem()).isCloseTo(row.number("sem"), SIX_PLACES);
        assertThat(study.sDiff()).isCloseTo(row.number("sDiff"), SIX_PLACES);
        assertThat(study.rci(pre, post)).isCloseTo(row.number("rci"), SIX_PLACES);
        assertThat(study.cutoffA()).isCloseTo(row.number("a"), SIX_PLACES);
        assertThat(study.cutoffB()).isCloseTo(row.number("b"), SIX_PLACES);
        assertThat(study.cutoffC()).isCloseTo(row.number("c"), SIX_PLACES);
        assertThat(study.minReliableChange()).isCloseTo(row.number("least reliable"), SIX_PLACES);
        assertThat(word(study.outcome(pre, post))).isEqualTo(row.text("wherever they began"));
        assertThat(word(study.outcomeFromIllness(pre, post))).isEqualTo(row.text("from illness"));
    }

    private static String word(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }

    @Test
    void whoeverReachesTheCutOffExactlyStandsAmongTheWell() {
        assertThat(PAPER.cutoffC()).isEqualTo(50);
        assertThat(PAPER.outcome(30, 50)).isEqualTo(Outcome.RECOVERED);
        assertThat(PAPER.outcomeFromIllness(50, 70)).isEqualTo(Outcome.IMPROVED);
    }

    @Test
    void changeTurnedRoundIsTheOpposite() {
        assertThat(PAPER.outcome(47.5, 32.5)).isEqualTo(Outcome.DETERIORATED);
        assertThat(PAPER.rci(47.5, 32.5)).isEqualTo(-PAPER.rci(32.5, 47.5));
    }

    @Test
    void constantsThatCannotBeAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JacobsonTruax(true, 7.5, 1, 40, 7.5, 60, 7.5, 1.96))
                .withMessage("reliability must be from 0 up to and not including 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JacobsonTruax(true, 0, 0.8, 40, 7.5, 60, 7.5, 1.96))
                .withMessage("sd must be above 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JacobsonTruax(true, 7.5, Double.NaN, 40, 7.5, 60, 7.5, 1.96));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JacobsonTruax(true, 7.5, 0.8, 40, 7.5, Double.NaN, 7.5, 1.96));
    }
}
