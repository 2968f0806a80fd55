package org.onedoor.scales.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleCatalogue;

/** Questionnaires as others write them, small ones of our own making. */
class ForeignFormsTest {
    private static final FhirImport IMPORT = FhirImport.of(ScaleCatalogue.bundled());
    private static final String FREQUENCY = options("LA6568-5=0 LA6569-3=1 LA6570-1=2 LA6571-9=3");

    /** Options as {@code code=ordinal}, or a code alone. */
    private static String options(String codes) {
        return Stream.of(codes.split(" ")).map(ForeignFormsTest::option).collect(Collectors.joining(",", "[", "]"));
    }

    private static String option(String written) {
        String[] parts = written.split("=");
        String ordinal = parts.length == 1
                ? ""
                : "'extension': [{'url': 'http://hl7.org/fhir/StructureDefinition/ordinalValue', 'valueDecimal': "
                        + parts[1] + "}], ";
        return "{" + ordinal + "'valueCoding': {'code': '" + parts[0] + "'}}";
    }

    private static String question(String linkId, String loinc, String text, String options) {
        String code = loinc.isEmpty() ? "" : "'code': [{'system': 'http://loinc.org', 'code': '" + loinc + "'}], ";
        return "{'linkId': '" + linkId + "', " + code + "'text': '" + text + "', 'type': 'choice', 'answerOption': "
                + options + "}";
    }

    private static String form(String head, String... items) {
        return ("{'resourceType': 'Questionnaire', 'status': 'active', " + head + "'item': [" + String.join(",", items)
                        + "]}")
                .replace('\'', '"');
    }

    private static String line(QuestionnaireImport form) {
        String scale = form.scale().map(Scale::id).orElse("no scale");
        String matched = form.matched().stream()
                .map(one -> one.linkId() + "=" + one.item() + " " + one.by())
                .collect(Collectors.joining(", "));
        return Stream.of(List.of(scale, matched), strings(form.differences()), strings(form.notUnderstood()))
                .flatMap(List::stream)
                .collect(Collectors.joining(" ~ "));
    }

    private static List<String> strings(List<Remark> remarks) {
        return remarks.stream().map(Remark::toString).toList();
    }

    private static String response(String... linksAndCodes) {
        String items = Stream.of(linksAndCodes)
                .map(one -> one.split("="))
                .map(one -> "{'linkId': '" + one[0] + "', 'answer': [{'valueCoding': {'code': '" + one[1] + "'}}]}")
                .collect(Collectors.joining(","));
        return ("{'resourceType': 'QuestionnaireResponse', 'status': 'in-progress', 'questionnaire': 'x', 'item': ["
                        + items + "]}")
                .replace('\'', '"');
    }

    @Test
    void aFormIsKnownByTheCodesOfItsItems() {
        assertThat(line(IMPORT.questionnaire(
                        form("", question("a", "44250-9", "?", FREQUENCY), question("b", "44255-8", "?", FREQUENCY)))))
                .isEqualTo("phq-2 ~ a=q1 LOINC, b=q2 LOINC");
    }

    @Test
    void aFormIsKnownByAWordingThatIsTheScalesOwn() {
        assertThat(line(IMPORT.questionnaire(form(
                        "",
                        question("a", "", "little interest, or pleasure, in doing things.", FREQUENCY),
                        question("b", "", "Alakuloisuus, masentuneisuus tai toivottomuus", FREQUENCY)))))
                .isEqualTo("phq-2 ~ a=q1 WORDING, b=q2 WORDING");
    }

    @Test
    void theSameIdsAreNotEnough() {
        String[] items = {question("q1", "", "?", FREQUENCY), question("q2", "", "?", FREQUENCY)};
        assertThat(line(IMPORT.questionnaire(form("", items))))
                .isEqualTo("no scale ~  ~ Questionnaire: not a scale of the catalogue");
        assertThat(line(IMPORT.questionnaire(form("'name': 'PHQ2', ", items))))
                .isEqualTo("phq-2 ~ q1=q1 LINK_ID, q2=q2 LINK_ID");
    }

    @Test
    void whatRestsOnThePlaceOfAQuestionIsSaidInEveryResponse() {
        QuestionnaireImport form = IMPORT.questionnaire(form(
                "'name': 'PHQ-2', ",
                question("mood-one", "", "?", options("never=0 some=1 often=2 always=3")),
                question("mood-two", "", "?", options("never=0 some=1 often=2 always=3"))));
        assertThat(line(form)).startsWith("phq-2 ~ mood-one=q1 PLACE, mood-two=q2 PLACE ~ ");
        ResponseImport read = IMPORT.response(response("mood-one=often", "mood-two=never"), form);
        assertThat(read.answers()).isEqualTo(Map.of("q1", 2, "q2", 0));
        assertThat(strings(read.notUnderstood()))
                .contains("QuestionnaireResponse.item[0]: known to be q1 by nothing but its place");
    }

    @Test
    void anOptionWithAnotherOrdinalIsNotTheSameOption() {
        QuestionnaireImport form = IMPORT.questionnaire(form(
                "",
                question("a", "44250-9", "?", options("LA6568-5=0 LA6569-3=1 LA6570-1=2 LA6571-9=4")),
                question("b", "44255-8", "?", options("LA6568-5 LA6569-3=1 LA6570-1=2 other=3"))));
        assertThat(strings(form.differences()))
                .containsExactly(
                        "Questionnaire.item[0].answerOption[3].valueCoding: q1: another ordinal than 3; not matched",
                        "Questionnaire.item[0]: q1: does not offer option 3",
                        "Questionnaire.item[1].answerOption[0].valueCoding: q2: no ordinal; here it is 0",
                        "Questionnaire.item[1].answerOption[3].valueCoding: q2: another code; known by its ordinal");
        assertThat(IMPORT.response(response("a=LA6571-9", "b=other"), form).answers())
                .isEqualTo(Map.of("q2", 3));
    }

    @Test
    void optionsMayStandInAValueSetInsideOrBeside() {
        String concepts =
                "'concept': [{'code': 'LA6568-5'}, {'code': 'LA6569-3'}, {'code': 'LA6570-1'}, {'code': 'LA6571-9'}]";
        String set =
                "{'resourceType': 'ValueSet', 'id': 'often', 'url': 'https://x.example/often', 'status': 'active', "
                        + "'compose': {'include': [{'system': 'http://loinc.org', " + concepts + "}]}}";
        String inside = question("a", "44250-9", "?", "").replace("'answerOption': ", "'answerValueSet': '#often'");
        String beside = question("b", "44255-8", "?", "")
                .replace("'answerOption': ", "'answerValueSet': 'https://x.example/often|2'");
        String form = form("'contained': [" + set + "], ", inside, beside);
        assertThat(IMPORT.questionnaire(form).notUnderstood()).isEmpty();
        String without = form("", inside.replace("#often", "https://x.example/often"), beside);
        assertThat(strings(IMPORT.questionnaire(without).notUnderstood()))
                .containsExactly(
                        "Questionnaire.item[0].answerValueSet: the value set often is not known",
                        "Questionnaire.item[1].answerValueSet: the value set often|2 is not known");
        assertThat(IMPORT.withValueSet(set.replace('\'', '"'))
                        .questionnaire(without)
                        .notUnderstood())
                .isEmpty();
        assertThatThrownBy(() -> IMPORT.withValueSet(without)).hasMessage("Not a ValueSet");
    }

    @Test
    void everythingThatNobodyAskedForIsTold() {
        String strange = question("a", "44250-9", "?", FREQUENCY)
                .replace(
                        "'type'",
                        "'extension': [{'url': 'https://x.example/cql', 'valueString': 'sum'}], 'colour': 'red', 'type'");
        String sum = "{'linkId': 's', 'type': 'decimal', 'code': [{'system': 'http://loinc.org', 'code': '55758-7'}]}";
        String other = "{'linkId': 'age', 'type': 'integer', 'text': 'Age', 'initial': [{'valueInteger': 1}]}";
        assertThat(line(IMPORT.questionnaire(
                        form("'implicitRules': 'x', ", strange, question("b", "44255-8", "?", FREQUENCY), sum, other))))
                .isEqualTo("phq-2 ~ a=q1 LOINC, b=q2 LOINC, s=total LOINC"
                        + " ~ Questionnaire.implicitRules: not understood"
                        + " ~ Questionnaire.item[0].extension[0]: the extension cql is not understood"
                        + " ~ Questionnaire.item[0].colour: not understood"
                        + " ~ Questionnaire.item[3].initial: not understood"
                        + " ~ Questionnaire.item[3]: not an item of phq-2");
    }

    @Test
    void anotherConditionIsADifference() {
        String gated = question("b", "44255-8", "?", FREQUENCY)
                .replace(
                        "'type'",
                        "'enableWhen': [{'question': 'a', 'operator': '=', 'answerCoding': {'code': 'LA6571-9'}}], 'type'");
        assertThat(line(IMPORT.questionnaire(form("", question("a", "44250-9", "?", FREQUENCY), gated))))
                .isEqualTo(
                        "phq-2 ~ a=q1 LOINC, b=q2 LOINC ~ Questionnaire.item[1]: asked under another condition than q2");
    }

    @Test
    void aFormLongerThanAnyScaleIsNotSearched() {
        String[] many = IntStream.range(0, 600)
                .mapToObj(number -> question("l" + number, "44250-9", "?", FREQUENCY))
                .toArray(String[]::new);
        assertThat(line(IMPORT.questionnaire(form("", many)))).startsWith("no scale");
    }

    @Test
    void anotherResourceIsNoForm() {
        assertThat(line(IMPORT.questionnaire("{\"resourceType\": \"Patient\"}")))
                .isEqualTo("no scale ~  ~ Patient: not a Questionnaire");
    }
}
