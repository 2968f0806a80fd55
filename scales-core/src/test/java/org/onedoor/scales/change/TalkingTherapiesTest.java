package org.onedoor.scales.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleCatalogue;
import org.onedoor.scales.change.TalkingTherapies.Outcome;
import org.onedoor.scales.definition.Flag;
import org.onedoor.scales.definition.ScaleCondition;
import org.onedoor.vocabulary.json.StrictJson;

class TalkingTherapiesTest {
    private static final ScaleCatalogue SCALES = ScaleCatalogue.bundled();
    private static final TalkingTherapies RULES = TalkingTherapies.of(SCALES);

    @TestFactory
    Stream<DynamicTest> publishedCasesComeOutAsPublished() {
        return Table.of("talking-therapies.txt").rows().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.text("case"), () -> assertThat(outcome(row)).isEqualTo(row.text("expected"))));
    }

    private static String outcome(Table.Row row) {
        int[] phq9 = row.totals("PHQ-9");
        int[] gad7 = row.totals("GAD-7");
        return line(RULES.outcome(phq9[0], phq9[1], gad7[0], gad7[1]));
    }

    private static String line(Outcome outcome) {
        List<String> parts = new ArrayList<>();
        add(parts, outcome.caseAtStart(), "case at start");
        add(parts, outcome.recovery(), "recovery");
        add(parts, outcome.reliableImprovement(), "reliable improvement");
        add(parts, outcome.reliableDeterioration(), "reliable deterioration");
        add(parts, outcome.reliableRecovery(), "reliable recovery");
        add(parts, outcome.noReliableChange(), "no reliable change");
        return String.join(" ~ ", parts);
    }

    private static void add(List<String> parts, boolean holds, String name) {
        if (holds) {
            parts.add(name);
        }
    }

    @Test
    void theCutOffsAreThoseOfTheScaleFiles() {
        String stricter = StrictJson.write(SCALES.scale("phq-9").definition().unsealed())
                .replace("\"reliable\":{\"points\":6", "\"reliable\":{\"points\":7");
        TalkingTherapies rules = TalkingTherapies.of(
                ScaleCatalogue.of(List.of(Scale.read("phq-9.json", stricter), SCALES.scale("gad-7"))));
        assertThat(line(RULES.outcome(16, 10, 7, 7))).isEqualTo("case at start ~ reliable improvement");
        assertThat(line(rules.outcome(16, 10, 7, 7))).isEqualTo("case at start ~ no reliable change");
    }

    @Test
    void aFlagOfCasenessHoldsExactlyWhereTheRulesSeeACase() {
        assertThat(SCALES.scale("phq-9").definition().flags())
                .filteredOn(flag -> flag.id().equals("caseness"))
                .singleElement()
                .extracting(Flag::when)
                .isEqualTo(new ScaleCondition.OfScore(Scale.TOTAL, 10, null));
        assertThat(RULES.outcome(10, 10, 0, 0).caseAtStart()).isTrue();
        assertThat(RULES.outcome(9, 9, 0, 0).caseAtStart()).isFalse();
        assertThat(SCALES.scale("gad-7").definition().flags())
                .filteredOn(flag -> flag.id().equals("casenessNHS"))
                .singleElement()
                .extracting(Flag::when)
                .isEqualTo(new ScaleCondition.OfScore(Scale.TOTAL, 8, null));
        assertThat(RULES.outcome(0, 0, 8, 8).caseAtStart()).isTrue();
        assertThat(RULES.outcome(0, 0, 7, 7).caseAtStart()).isFalse();
    }

    @Test
    void aFileWithoutTheConstantsIsNamed() {
        String without = StrictJson.write(SCALES.scale("gad-7").definition().unsealed())
                .replaceFirst(",\"recovered\":\\{\"points\":8[^}]*}", "");
        ScaleCatalogue scales = ScaleCatalogue.of(List.of(SCALES.scale("phq-9"), Scale.read("gad-7.json", without)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TalkingTherapies.of(scales))
                .withMessage("gad-7 has no change constant \"recovered\"");
    }

    @Test
    void aTotalThatCannotBeIsRefusedWithoutBeingRepeated() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RULES.outcome(28, 10, 7, 7))
                .withMessage("A total of phq-9 is from 0 to 27");
    }
}
