package org.onedoor.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleCatalogue;
import org.onedoor.scales.fhir.FhirExport;
import org.onedoor.scales.fhir.FhirVersion;
import org.onedoor.scales.fhir.FilledScale;

/** The validator sees an export that was broken on purpose; otherwise its silence would mean nothing. */
class OracleTest {
    private final FhirExport export = FhirExport.of(FhirVersion.R4);
    private final Scale phq9 = ScaleCatalogue.bundled().scale("phq-9");
    private final FilledScale filled = Samples.of(phq9).get(1);
    private final Oracle oracle = Oracle.of(FhirVersion.R4);

    @Test
    void anAnswerToAnItemTheFormDoesNotHave() {
        assertThat(errors(export.response(filled), "\"q2\"", "\"q99\""))
                .contains(
                        "QuestionnaireResponse: LinkId 'q99' not found in questionnaire",
                        "QuestionnaireResponse: No response answer found for required item 'q2'");
    }

    @Test
    void anAnswerThatIsNotAnOption() {
        assertThat(errors(export.response(filled), "LA6571-9", "LA9999-9"))
                .singleElement()
                .asString()
                .contains("not in the set of permitted values");
    }

    @Test
    void aCompletedResponseWithoutARequiredAnswer() {
        String some = export.response(Samples.of(phq9).get(2));
        assertThat(errors(some, "in-progress", "completed")).hasSize(4);
    }

    @Test
    void aTypeOrAStatusThatThisReleaseDoesNotHave() {
        assertThat(errors(export.questionnaire(phq9), "\"choice\"", "\"coding\""))
                .isNotEmpty();
        assertThat(errors(export.observation(filled), "\"final\"", "\"finished\""))
                .isNotEmpty();
    }

    private List<String> errors(String resource, String written, String broken) {
        assertThat(resource).contains(written);
        return oracle.errors(resource.replaceFirst(written, broken));
    }
}
