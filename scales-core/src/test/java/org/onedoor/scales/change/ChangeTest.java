package org.onedoor.scales.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleCatalogue;
import org.onedoor.vocabulary.json.StrictJson;

class ChangeTest {
    private static final Scale PHQ9 = ScaleCatalogue.bundled().scale("phq-9");
    private static final Scale PHQ2 = ScaleCatalogue.bundled().scale("phq-2");

    @ParameterizedTest(name = "PHQ-9 {0} → {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            15 | 15 | 0 same
            15 | 10 | -5 better
            15 | 9  | -6 better ~ reliable ~ recovered
            16 | 10 | -6 better ~ reliable
            10 | 9  | -1 better ~ recovered
            9  | 3  | -6 better ~ reliable
            9  | 15 | 6 worse ~ reliable
            """)
    void twoTotalsAreComparedByTheConstantsOfTheFile(int before, int after, String expected) {
        assertThat(line(Change.between(PHQ9, before, after))).isEqualTo(expected);
    }

    @Test
    void whatTheFileDoesNotTellStaysEmpty() {
        assertThat(Change.between(PHQ9, 15, 9).meaningful()).isEmpty();
        Change unknown = Change.between(PHQ2, 6, 0);
        assertThat(unknown.points()).isEqualTo(-6);
        assertThat(unknown.direction()).isEmpty();
        assertThat(unknown.reliable()).isEmpty();
        assertThat(unknown.recovered()).isEmpty();
        assertThat(Change.between(PHQ2, 3, 3).direction()).contains(Direction.SAME);
    }

    @Test
    void whereHigherIsBetterARiseIsBetter() {
        Scale turned = changed("\"lowerIsBetter\":true", "\"lowerIsBetter\":false");
        assertThat(line(Change.between(turned, 9, 15))).isEqualTo("6 better ~ reliable ~ recovered");
        assertThat(line(Change.between(turned, 10, 11))).isEqualTo("1 better ~ recovered");
        assertThat(line(Change.between(turned, 9, 10))).isEqualTo("1 better");
    }

    @Test
    void aConstantBetweenTwoWholePointsNeedsTheHigherOne() {
        Scale finer = changed("\"reliable\":{\"points\":6.0", "\"reliable\":{\"points\":5.5");
        assertThat(Change.between(finer, 10, 5).reliable()).contains(false);
        assertThat(Change.between(finer, 10, 4).reliable()).contains(true);
    }

    private static Scale changed(String from, String to) {
        String json = StrictJson.write(PHQ9.definition().unsealed());
        assertThat(json).contains(from);
        return Scale.read("phq-9.json", json.replace(from, to));
    }

    @Test
    void aTotalThatCannotBeIsRefusedWithoutBeingRepeated() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Change.between(PHQ9, 3, 31))
                .withMessage("A total of phq-9 is from 0 to 27");
    }

    private static String line(Change change) {
        String line =
                change.points() + " " + change.direction().orElseThrow().name().toLowerCase(Locale.ROOT);
        return line + said(change.reliable(), "reliable") + said(change.recovered(), "recovered");
    }

    private static String said(Optional<Boolean> holds, String name) {
        return holds.orElseThrow() ? " ~ " + name : "";
    }
}
