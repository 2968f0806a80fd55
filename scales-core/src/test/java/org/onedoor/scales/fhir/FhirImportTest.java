package org.onedoor.scales.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleCatalogue;
import org.onedoor.vocabulary.json.InvalidContentException;

class FhirImportTest {
    private static final FhirImport IMPORT = FhirImport.of(ScaleCatalogue.bundled());

    private final Scale phq2 = ScaleCatalogue.bundled().scale("phq-2");
    private final Scale phq9 = ScaleCatalogue.bundled().scale("phq-9");

    /** What became of it as one line. */
    private static String line(ResponseImport read) {
        String taken = read.refused() ? "refused" : read.answers().toString();
        return Stream.concat(read.refusals().stream(), read.notUnderstood().stream())
                .map(Remark::toString)
                .map(text -> text.replaceFirst("QuestionnaireResponse[.]?|Observation[.]?", ""))
                .collect(Collectors.joining(" ~ ", taken + " ~ ", ""));
    }

    private static String response(String items) {
        return """
                {"resourceType": "QuestionnaireResponse", "status": "completed",
                 "questionnaire": "https://clinic.example/Questionnaire/phq-2", "item": [%s]}
                """.formatted(items.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'valueCoding': {'system': 'http://loinc.org', 'code': 'LA6571-9'}}            | {q1=3, q2=0} ~
            {'valueCoding': {'code': 'LA6571-9'}}                                          | {q1=3, q2=0} ~
            {'valueCoding': {'extension': [{'url': 'http://hl7.org/fhir/StructureDefinition/ordinalValue', 'valueDecimal': 2.0}]}} | {q1=2, q2=0} ~
            {'valueInteger': 1}                                                            | {q1=1, q2=0} ~
            {'valueDecimal': 1.00}                                                         | {q1=1, q2=0} ~
            {'valueCoding': {'system': 'http://snomed.info/sct', 'code': 'LA6571-9'}}      | {q2=0} ~ item[0].answer[0]: not an answer that q1 offers ~ status: completed, and yet without [q1]
            {'valueCoding': {'code': 'LA6571-9', 'extension': [{'url': 'x/ordinalValue', 'valueDecimal': 2}]}} | {q2=0} ~ item[0].answer[0]: not an answer that q1 offers ~ status: completed, and yet without [q1]
            {'valueInteger': 4}                                                            | {q2=0} ~ item[0].answer[0]: not an answer that q1 offers ~ status: completed, and yet without [q1]
            {'valueDecimal': 1.5}                                                          | {q2=0} ~ item[0].answer[0]: not an answer that q1 offers ~ status: completed, and yet without [q1]
            {'valueDecimal': 1e900000}                                                     | {q2=0} ~ item[0].answer[0]: not an answer that q1 offers ~ status: completed, and yet without [q1]
            {'valueString': '2'}                                                           | {q1=2, q2=0} ~ item[0].answer[0]: q1: a number as text
            {'valueString': 'often'}                                                       | {q2=0} ~ item[0].answer[0]: not an answer that q1 offers ~ status: completed, and yet without [q1]
            {'valueString': 'nearly every day'}                                            | {q1=3, q2=0} ~ item[0].answer[0]: q1: known by its words
            {'valueCoding': {'code': 'x', 'display': 'Nearly every day'}}                  | {q1=3, q2=0} ~
            {'valueCoding': {'code': 'LA6568-5', 'display': 'Nearly every day'}}           | {q2=0} ~ item[0].answer[0]: not an answer that q1 offers ~ status: completed, and yet without [q1]
            {'valueCoding': {'system': 'urn:own', 'code': '2'}}                            | {q2=0} ~ item[0].answer[0]: not an answer that q1 offers ~ status: completed, and yet without [q1]
            {'valueInteger': 1}, {'valueInteger': 2}                                       | {q2=0} ~ item[0]: more than one answer; none is taken ~ status: completed, and yet without [q1]
            """)
    void anAnswerIsKnownByItsCodeItsOrdinalOrItsValue(String answers, String expected) {
        String items =
                "{'linkId': 'q1', 'answer': [" + answers + "]}, {'linkId': 'q2', 'answer': [{'valueInteger': 0}]}";
        assertThat(line(IMPORT.response(response(items), phq2)).strip()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            q1        | {q1=1} ~
            44250-9   | {q1=1} ~
            /44250-9  | {q1=1} ~
            PHQ.1     | {q1=1} ~
            PHQ-2.1   | {q1=1} ~
            gad-2.1   | {} ~ item[0]: not an item of phq-2
            mood      | {} ~ item[0]: not an item of phq-2
            1         | {} ~ item[0]: not an item of phq-2
            """)
    void anItemIsKnownByItsIdItsCodeOrTheNameOfTheScaleAndANumber(String linkId, String expected) {
        String items = "{'linkId': '" + linkId + "', 'answer': [{'valueInteger': 1}]}";
        String started = response(items).replace("completed", "in-progress");
        assertThat(line(IMPORT.response(started, phq2)).strip()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            total       | 'valueInteger': 3                 | {q1=2, q2=1} ~
            PHQ-2.Score | 'valueQuantity': {'value': 3.0}   | {q1=2, q2=1} ~
            /55758-7    | 'valueDecimal': 3                 | {q1=2, q2=1} ~
            total       | 'valueInteger': 4                 | refused ~ item[2].answer[0]: a stored score that the answers do not give: total
            PHQ-2.Score | 'valueQuantity': {'value': 3.01}  | refused ~ item[2].answer[0]: a stored score that the answers do not give: total
            /55758-7    | 'valueDecimal': 2                 | refused ~ item[2].answer[0]: a stored score that the answers do not give: total
            total       | 'valueString': '3'                | {q1=2, q2=1} ~
            total       | 'valueString': '3 / 6'            | {q1=2, q2=1} ~
            total       | 'valueString': '4'                | refused ~ item[2].answer[0]: a stored score that the answers do not give: total
            total       | 'valueString': 'three'            | {q1=2, q2=1} ~ item[2].answer[0]: no number where a score stands
            """)
    void aStoredTotalMustBeWhatTheAnswersGive(String linkId, String stored, String expected) {
        String items =
                "{'linkId': 'q1', 'answer': [{'valueInteger': 2}]}, {'linkId': 'q2', 'answer': [{'valueInteger': 1}]},"
                        + "{'linkId': '" + linkId + "', 'answer': [{" + stored + "}]}";
        assertThat(line(IMPORT.response(response(items), phq2)).strip()).isEqualTo(expected);
    }

    @Test
    void aStoredTotalOfAnIncompleteResponseMustBePossible() {
        String items =
                "{'linkId': 'q1', 'answer': [{'valueInteger': 2}]}, {'linkId': 'total', 'answer': [{'valueInteger': 5}]}";
        assertThat(line(IMPORT.response(response(items), phq2)))
                .startsWith("{q1=2} ~ ")
                .contains("item[1].answer[0]: a stored score that cannot be checked, as answers are missing: total");
        ResponseImport read = IMPORT.response(response(items.replace("5", "6")), phq2);
        assertThat(line(read)).startsWith("refused ~ item[1].answer[0]: a stored score that the answers cannot give");
        assertThatThrownBy(read::answers).isInstanceOf(IllegalStateException.class);
        assertThat(line(IMPORT.response(response(items.substring(items.indexOf("}]}, ") + 5)), phq2)))
                .startsWith("refused ~ item[0].answer[0]: a stored score that the answers are not enough for");
    }

    @Test
    void aResponseToAnotherScaleIsRefusedThoughItsItemsHaveTheSameIds() {
        String items = "{'linkId': 'q1', 'answer': [{'valueInteger': 2}]}";
        assertThat(line(IMPORT.response(response(items), phq9)))
                .contains("refused ~ questionnaire: the response belongs to another scale than phq-9");
    }

    @Test
    void aResponseEnteredInErrorIsRefused() {
        String withdrawn = response("").replace("completed", "entered-in-error");
        assertThat(line(IMPORT.response(withdrawn, phq2))).isEqualTo("refused ~ status: entered in error");
    }

    @Test
    void whatIsGivenTwiceIsTold() {
        String items =
                "{'linkId': 'q1', 'answer': [{'valueInteger': 2}], 'answer': []}, {'linkId': 'q2'}, {'linkId': 'q2'}";
        assertThat(line(IMPORT.response(response(items), phq2)))
                .startsWith("{q1=2} ~ item[0].answer: given twice; the first stands");
        String twice =
                "{'linkId': 'q1', 'answer': [{'valueInteger': 2}]}, {'linkId': '/44250-9', 'answer': [{'valueInteger': 1}]}";
        assertThat(line(IMPORT.response(response(twice), phq2)))
                .startsWith("{} ~ item[1].answer[0]: q1 is answered twice; neither answer is taken");
    }

    @Test
    void anObservationOfATotalNeedsTheAnswersItCameFrom() {
        String observation = """
                {"resourceType": "Observation", "status": "final",
                 "code": {"coding": [{"system": "http://loinc.org", "code": "55758-7"}]}, "valueInteger": 3}
                """;
        assertThat(line(IMPORT.observation(observation, phq2)))
                .isEqualTo("refused ~ : a stored score that the answers are not enough for: total");
    }

    @Test
    void anObservationWithItsAnswersIsReadAndItsTotalChecked() {
        String observation = """
                {"resourceType": "Observation", "status": "final",
                 "code": {"coding": [{"system": "http://loinc.org", "code": "55758-7"}]}, "valueInteger": 3,
                 "component": [
                   {"code": {"coding": [{"system": "http://loinc.org", "code": "44250-9"}]},
                    "valueCodeableConcept": {"coding": [{"system": "http://loinc.org", "code": "LA6570-1"}]}},
                   {"code": {"coding": [{"system": "http://loinc.org", "code": "44255-8"}]}, "valueInteger": 1},
                   {"code": {"coding": [{"system": "http://loinc.org", "code": "8310-5"}]}, "valueInteger": 1}]}
                """;
        assertThat(line(IMPORT.observation(observation, phq2)))
                .startsWith("{q1=2, q2=1} ~ component[2]: not a score or an item of phq-2");
        assertThat(line(IMPORT.observation(observation.replace(": 3", ": 4"), phq2)))
                .startsWith("refused");
    }

    @Test
    void aNumberUnderTheCodeOfTheWholeQuestionnaireIsNotAScore() {
        String observation = """
                {"resourceType": "Observation", "status": "final",
                 "code": {"coding": [{"system": "http://loinc.org", "code": "44249-1"}]}, "valueInteger": 27}
                """;
        assertThat(line(IMPORT.observation(observation, phq9)))
                .isEqualTo("{} ~ : the code is that of the whole questionnaire, not of a score or an item"
                        + " ~ valueInteger: not understood");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{",
                "{\"resourceType\": 1,}",
                "{} {}",
                "{\"a\": tru}",
                "not json",
                "\"secret\""
            })
    void whatIsNotAResourceIsRefusedWithoutAWordOfIt(String text) {
        assertThatThrownBy(() -> IMPORT.response(text, phq2))
                .isInstanceOf(InvalidContentException.class)
                .hasMessageNotContaining("secret")
                .hasMessageNotContaining("tru");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"item\":[", "{\"a\":"})
    void tenThousandLevelsAreRefusedAndNotFollowed(String level) {
        String deep = "{\"resourceType\":\"QuestionnaireResponse\",\"item\":" + level.repeat(10_000);
        assertThatThrownBy(() -> IMPORT.response(deep, phq2))
                .isInstanceOf(InvalidContentException.class)
                .hasMessageContaining("nested deeper than 64 levels");
        assertThatThrownBy(() -> IMPORT.questionnaire(deep)).isInstanceOf(InvalidContentException.class);
    }

    @Test
    void aDocumentOfSeventeenMegabytesIsNotRead() {
        String long_ = "{\"text\":\"" + "x".repeat(17 * 1024 * 1024) + "\"}";
        assertThatThrownBy(() -> IMPORT.questionnaire(long_)).hasMessageContaining("longer than 16 MB");
    }
}
