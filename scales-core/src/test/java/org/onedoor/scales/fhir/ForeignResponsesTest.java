package org.onedoor.scales.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleCatalogue;
import org.onedoor.scales.ScoringContext;
import org.onedoor.scales.sheet.Values;
import org.onedoor.vocabulary.Language;

/** Responses and forms as others write them, in which an answer could be taken for another, or be passed over. */
class ForeignResponsesTest {
    private static final ScaleCatalogue CATALOGUE = ScaleCatalogue.bundled();
    private static final FhirImport IMPORT = FhirImport.of(CATALOGUE);
    private static final List<String> PHQ9 = List.of(
            "Little interest or pleasure in doing things",
            "Feeling down, depressed, or hopeless",
            "Trouble falling or staying asleep, or sleeping too much",
            "Feeling tired or having little energy",
            "Poor appetite or overeating",
            "How you see yourself",
            "How well you can concentrate",
            "How fast you move and speak",
            "Whether you want to live");

    /** Items as {@code link=answer}, the answer a number, or nothing for an item that was left open. */
    private static String response(String items) {
        String written =
                Stream.of(items.split("[ ,]+")).map(ForeignResponsesTest::item).collect(Collectors.joining(","));
        return json("{'resourceType': 'QuestionnaireResponse', 'status': 'completed', 'item': [" + written + "]}");
    }

    private static String item(String written) {
        String[] parts = written.split("=", 2);
        String answer = parts.length == 1 || parts[1].isEmpty()
                ? ""
                : ", 'answer': [{"
                        + (parts[1].matches("\\d+")
                                ? "'valueInteger': " + parts[1]
                                : "'valueCoding': {'code': '" + parts[1] + "'}")
                        + "}]";
        return "{'linkId': '" + parts[0] + "'" + answer + "}";
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }

    private static String numbered(String stem, int from, int to, int answer) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(number -> stem + number + "=" + answer)
                .collect(Collectors.joining(" "));
    }

    /** What became of it: {@code 27 critical q9}, {@code missing q9}, or {@code refused}. */
    private static String became(ResponseImport read) {
        String critical = read.critical().isEmpty() ? "" : " critical " + String.join(" ", read.critical());
        if (read.refused()) {
            return "refused" + critical;
        }
        var score = read.scale().score(read.answers());
        return (score.missing().isEmpty()
                        ? String.valueOf(score.total())
                        : "missing " + score.missing().size())
                + critical;
    }

    private static String became(String items, String scale) {
        return became(IMPORT.response(response(items), CATALOGUE.scale(scale)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            phq-9  | phq9_# 1-8 0, phq9_9 phq9=0         | missing 1
            phq-9  | phq9_# 1-8 1, phq9=8                | missing 1
            phq-9  | phq9_# 1-8 1, phq9=12               | refused
            phq-9  | phq# 1-9 1                          | 9 critical q9
            phq-9  | phq# 1-8 1, phq9                    | missing 1
            phq-9  | phq_# 1-8 1, phq9=2                 | refused
            gad-7  | gad# 1-7 1, gad7_total=7            | 7
            gad-7  | gad7_# 1-6 1, gad7=2                | refused
            who-5  | who5_# 1-4 1, who5=4                | missing 1
            who-5  | who5_# 1-5 1, who5=5                | 20
            who-5  | who5_# 1-5 1, who5=20               | 20
            who-5  | who5_# 1-5 1, who5=21               | refused
            k10    | k# 1-10 1                           | 10
            pcl-5  | pcl# 1-20 0                         | 0
            pcl-5  | pcl5_# 1-20 0, pcl5=0               | 0
            phq-9  | q# 0-8 1                            | 9 critical q9
            phq-9  | q# 0-7 1                            | missing 9
            phq-9  | q# 0-9 1                            | 9 critical q9
            phq-9  | Q# 1-16 1                           | missing 9
            gad-7  | Q# 1-8 1                            | 7
            phq-8  | Q# 1-9 1                            | refused critical phq-9/q9
            phq-2  | Q# 1-9 1                            | refused critical phq-9/q9
            phq-2  | PHQ.# 1-9 1                         | refused critical phq-9/q9
            phq-2  | phq9_# 1-9 1                        | refused critical phq-9/q9
            gad-2  | Q# 1-7 1                            | refused
            phq-9  | g1.q# 1-9 1, g2.q1=2                | 9 critical q9
            phq-9  | g1.q# 1-8 1, g2.q1=2                | missing 2
            audit-c | audit_# 1-3 1                      | 3
            audit-c | audit_# 1-10 2                     | missing 3
            k6     | kessler_# 1-6 1                     | 6
            cssrs-screener | cssrs_q# 1-6 0              | null
            phq-9  | # 1-9 1                             | 9 critical q9
            phq-9  | # 1-8 1                             | missing 9
            phq-9  | mood-# 1-9 1                        | 9 critical q9
            gad-7  | gad7_# 1-7 1, phq9_# 1-9 1          | 7 critical phq-9/q9
            phq-9  | gad7_# 1-7 1, phq9_# 1-9 1          | 9 critical q9
            phq-9  | phq9_# 1-9 1, Q# 1-9 0              | 9 critical q9
            phq-9  | phq9_# 1-9 4                        | missing 9 critical q9
            phq-9  | phq9_# 1-8 1, phq9_9=2 /44260-8=0   | missing 1 critical q9
            phq-15 | q# 1-13 1, /69731-8=1 /69732-6=1    | 15
            """)
    void linksAreReadTogether(String scale, String items, String expected) {
        assertThat(became(spelled(items), scale)).isEqualTo(expected);
    }

    /** {@code Q# 1-3 0} is {@code Q1=0 Q2=0 Q3=0}. */
    private static String spelled(String items) {
        return Stream.of(items.split(", "))
                .map(part -> part.matches("\\S*# \\d+-\\d+ \\d+")
                        ? numbered(
                                part.substring(0, part.indexOf('#')),
                                Integer.parseInt(part.replaceAll(".* (\\d+)-.*", "$1")),
                                Integer.parseInt(part.replaceAll(".*-(\\d+) .*", "$1")),
                                Integer.parseInt(part.replaceAll(".* ", "")))
                        : part)
                .collect(Collectors.joining(" "));
    }

    @Test
    void anItemIsKnownByItsWordsBeforeItsLink() {
        String worded = json("{'resourceType': 'QuestionnaireResponse', 'status': 'completed', 'item': ["
                + "{'linkId': 'a', 'text': 'Feeling down, depressed, or hopeless?', 'answer': [{'valueInteger': 3}]},"
                + "{'linkId': 'q2', 'text': 'Little interest or pleasure in doing things', 'answer': [{'valueInteger': 1}]},"
                + "{'linkId': 'x', 'text': 'PHQ-2 total score', 'answer': [{'valueInteger': 4}]}]}");
        ResponseImport read = IMPORT.response(worded, CATALOGUE.scale("phq-2"));
        assertThat(read.answers()).isEqualTo(Map.of("q1", 1, "q2", 3));
        assertThat(IMPORT.response(worded.replace("\": 4", "\": 5"), CATALOGUE.scale("phq-2"))
                        .refused())
                .isTrue();
    }

    @Test
    void anUnknownAnswerBetweenTwoKnownOnesIsTheItemBetween() {
        ResponseImport read =
                IMPORT.response(response("q1=0 q2=0 q3=0 q4=0 worry=2 q6=0 q7=0"), CATALOGUE.scale("gad-7"));
        assertThat(read.answers()).containsEntry("q5", 2);
        assertThat(read.notUnderstood().toString()).contains("item[4]: known to be q5 by nothing but its place");
        assertThat(became("q1=0 q2=0 q3=0 q4=0 worry=2 more=1 q6=0 q7=0", "gad-7"))
                .isEqualTo("missing 1");
        assertThat(became("q1=0 q2=0 q3=0 q4=0 q5=0 q6=0 worry=2", "gad-7")).isEqualTo("missing 1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'valueBoolean': true                                          | 1
            'valueBoolean': false                                         | 0
            'valueCoding': {'system': 'http://loinc.org', 'code': 'LA33-6'} | 1
            'valueCoding': {'code': 'N', 'display': 'No'}                 | 0
            'valueString': 'Kyllä'                                        | 1
            'valueCoding': {'code': 'Y', 'display': 'No'}                 |
            """)
    void yesAndNoAreReadInEveryWay(String value, Integer expected) {
        String written = json("{'resourceType': 'QuestionnaireResponse', 'status': 'completed', 'item': ["
                + "{'linkId': 'q2', 'answer': [{" + value + "}]}]}");
        ResponseImport read = IMPORT.response(written, CATALOGUE.scale("cssrs-screener"));
        assertThat(read.answers().get("q2")).isEqualTo(expected);
        assertThat(read.critical()).isEqualTo(Integer.valueOf(0).equals(expected) ? List.of() : List.of("q2"));
    }

    @Test
    void aNumberForAnItemThatIsTurnedMustBeSaidToBePointsOrAPlace() {
        String epds = response(numbered("epds_", 1, 9, 1) + " epds_10=3");
        Scale scale = CATALOGUE.scale("epds");
        assertThat(became(IMPORT.response(epds, scale))).isEqualTo("missing 7 critical q10");
        assertThat(became(IMPORT.with(Values.PLACES).response(epds, scale))).isEqualTo("15");
        assertThat(became(IMPORT.with(Values.POINTS).response(epds, scale))).isEqualTo("12 critical q10");
    }

    private static String form(String head, List<String> wording, String ordinals) {
        String options = Stream.of(ordinals.split(" "))
                .map(one -> "{'valueCoding': {'code': 'o" + one + "'}, 'extension': [{'url': "
                        + "'http://hl7.org/fhir/StructureDefinition/ordinalValue', 'valueDecimal': " + one + "}]}")
                .collect(Collectors.joining(","));
        String items = IntStream.range(0, wording.size())
                .mapToObj(place -> "{'linkId': 'part/" + (char) ('a' + place) + "', 'type': 'choice', 'text': '"
                        + wording.get(place) + "', 'answerOption': [" + options + "]}")
                .collect(Collectors.joining(","));
        return json("{'resourceType': 'Questionnaire', " + head + "'item': [" + items + "]}");
    }

    private static String filled(int items, String code) {
        return response(IntStream.range(0, items)
                .mapToObj(place -> "part/" + (char) ('a' + place) + "=" + code)
                .collect(Collectors.joining(" ")));
    }

    @Test
    void aFormIsOneScaleOnlyWhenNothingScoredIsLeftOver() {
        String unnamed = form("", PHQ9, "0 1 2 3");
        assertThat(IMPORT.questionnaire(unnamed).scale()).isEmpty();
        assertThat(IMPORT.questionnaire(unnamed, CATALOGUE.scale("phq-2")).scale())
                .isEmpty();
        assertThat(IMPORT.questionnaire(form("", PHQ9.subList(0, 2), "0 1 2 3")).scale())
                .contains(CATALOGUE.scale("phq-2"));
    }

    @Test
    void aFormThatNamesItsScaleIsReadByTheOrderOfWhatIsNotKnown() {
        QuestionnaireImport form =
                IMPORT.questionnaire(form("'title': 'Patient Health Questionnaire - 9 Item', ", PHQ9, "0 1 2 3"));
        ResponseImport read = IMPORT.response(filled(9, "o3"), form);
        assertThat(became(read)).isEqualTo("27 critical q9");
        assertThat(read.notUnderstood().toString()).contains("item[8]: known to be q9 by nothing but its place");
    }

    @Test
    void aFormOfAnotherScaleRefusesAndStillTellsWhatMustBeActedOn() {
        Scale phq2 = CATALOGUE.scale("phq-2");
        QuestionnaireImport form = IMPORT.questionnaire(form("'title': 'PHQ-9', ", PHQ9, "0 1 2 3"), phq2);
        ResponseImport read = IMPORT.response(filled(9, "o3"), phq2, form, ScoringContext.NONE);
        assertThat(became(read)).isEqualTo("refused critical phq-9/q9");
        assertThat(read.refusals().toString()).contains("the form is not phq-2: read its answers as phq-9");
    }

    @Test
    void aFormOfTwoScalesIsReadAsTheOneThatIsAskedFor() {
        String two = form("", Stream.concat(gad7(), phq2()).toList(), "0 1 2 3");
        Scale gad7 = CATALOGUE.scale("gad-7");
        assertThat(IMPORT.questionnaire(two).scale()).isEmpty();
        QuestionnaireImport form = IMPORT.questionnaire(two, gad7);
        assertThat(became(IMPORT.response(filled(9, "o2"), gad7, form, ScoringContext.NONE)))
                .isEqualTo("14");
    }

    private static Stream<String> gad7() {
        return CATALOGUE.scale("gad-7").items().stream()
                .map(item -> item.text().in(Language.EN).orElseThrow());
    }

    private static Stream<String> phq2() {
        return PHQ9.subList(0, 2).stream();
    }

    @Test
    void withTheFormNothingIsLostThatIsFoundWithoutIt() {
        QuestionnaireImport form = IMPORT.questionnaire(form("'name': 'PHQ2', ", PHQ9.subList(0, 2), "0 1 2 3"));
        assertThat(became(IMPORT.response(response("phq2_1=1 phq2_2=LA6571-9 phq2=4"), form)))
                .isEqualTo("4");
    }

    @Test
    void aFormThatCountsFromOneIsNotReadAsOneThatCountsFromNought() {
        String counted = form("'name': 'PHQ2', ", PHQ9.subList(0, 2), "0 1 2 3")
                .replaceAll(
                        "\"valueCoding\": \\{\"code\": \"o(\\d)\"}, \"extension\": [^]]*]", "\"valueInteger\": 1$1");
        String fromOne = counted.replace("1" + 0, "1")
                .replace("1" + 1, "2")
                .replace("1" + 2, "3")
                .replace("1" + 3, "4");
        assertThat(became(IMPORT.response(filled(2, "1"), IMPORT.questionnaire(fromOne))))
                .isEqualTo("missing 2");
    }
}
