package org.onedoor.scales.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleCatalogue;

/** The snippets of the Javadoc. */
class FhirSnippetsTest {

    @Test
    void aFilledScaleLeavesAsThreeResources() {
        // @start region="export"
        Scale gad7 = ScaleCatalogue.bundled().scale("gad-7");
        Map<String, Integer> answers = Map.of("q1", 2, "q2", 3, "q3", 1, "q4", 1, "q5", 0, "q6", 2, "q7", 1);
        FilledScale filled = FilledScale.of(gad7, answers, "r-1", OffsetDateTime.parse("2026-11-01T09:30:00+02:00"));

        FhirExport export = FhirExport.of(FhirVersion.R4);
        String form = export.questionnaire(gad7);
        String response = export.response(filled);
        String score = export.observation(filled); // "valueInteger": 10 under LOINC 70274-6
        // @end
        assertThat(form).contains("69737-5").contains("ordinalValue");
        assertThat(response).contains("\"completed\"").contains("LA6570-1");
        assertThat(score).contains("70274-6").contains("\"valueInteger\":10").doesNotContain("69737-5");
    }

    @Test
    void aResponseFromElsewhereIsReadAsAnswers() {
        String json = """
                {"resourceType": "QuestionnaireResponse", "status": "completed",
                 "questionnaire": "https://clinic.example/Questionnaire/phq-2",
                 "item": [
                   {"linkId": "/44250-9", "answer": [{"valueCoding": {"system": "http://loinc.org", "code": "LA6570-1"}}]},
                   {"linkId": "/44255-8", "answer": [{"valueInteger": 1}]},
                   {"linkId": "mood", "answer": [{"valueString": "as usual"}]},
                   {"linkId": "total", "answer": [{"valueDecimal": 3}]}]}
                """;
        // @start region="import"
        Scale phq2 = ScaleCatalogue.bundled().scale("phq-2");
        ResponseImport read = FhirImport.of(ScaleCatalogue.bundled()).response(json, phq2);
        Map<String, Integer> answers = read.answers(); // q1=2, q2=1; a stored total of 4 would have been refused
        List<Remark> rest = read.notUnderstood(); // QuestionnaireResponse.item[2]: not an item of phq-2
        List<String> toActOn = read.critical(); // none here; told of a refused response too
        // @end
        assertThat(toActOn).isEmpty();
        assertThat(answers).hasToString("{q1=2, q2=1}");
        assertThat(rest).hasToString("[QuestionnaireResponse.item[2]: not an item of phq-2]");
    }
}
