package org.onedoor.workbench.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FHIR responses on the command line. */
class ScoreFhirTest {
    @TempDir
    private Path folder;

    private static String json(String text) {
        return text.replace('\'', '"');
    }

    private static String item(String link, String value) {
        return "{'linkId': '" + link + "', 'answer': [{" + value + "}]}";
    }

    private static String response(String... items) {
        return json(
                "{'resourceType': 'QuestionnaireResponse', 'status': 'completed', 'questionnaire': 'https://x.example/phq-2',"
                        + " 'item': [" + String.join(",", items) + "]}");
    }

    private static String phq2(int first, int second, int total) {
        return response(
                item("PHQ2_Q1", "'valueInteger': " + first),
                item("PHQ2_Q2", "'valueInteger': " + second),
                item("phq2TotalScore", "'valueInteger': " + total));
    }

    private static CommandRun score(String input, String... more) {
        String[] arguments = new String[more.length + 3];
        arguments[0] = "score";
        arguments[1] = "--format";
        arguments[2] = "fhir";
        System.arraycopy(more, 0, arguments, 3, more.length);
        return CommandRun.of(input, arguments);
    }

    @Test
    void aResponseBecomesALine() {
        CommandRun run = score(phq2(2, 1, 3), "--scale", "phq-2");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith(
                        "{\"status\":\"complete\",\"total\":3,\"critical\":[],\"bands\":{},\"flags\":{\"positive\":true,")
                .endsWith("}}\n");
    }

    @Test
    void aWrongTotalIsRefusedAndSaysWhereAndWhatToDo() {
        CommandRun run = score(phq2(2, 1, 4), "--scale", "phq-2");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .isEqualTo(
                        "{\"status\":\"invalid\",\"total\":null,\"errors\":[\"QuestionnaireResponse.item[2].answer[0]: a stored"
                                + " score that the answers do not give: total; correct the answers or the score where they were"
                                + " recorded, or take the score out\"],\"critical\":[],\"line\":1}\n");
    }

    @Test
    void arraysBundlesAndLinesAreReadInTheirOrder() {
        String one = phq2(2, 1, 3);
        String two = phq2(0, 1, 2);
        String patient = "{\"resourceType\":\"Patient\"}";
        String expected = "complete 3 ~ invalid null 2 ~ complete 3";
        assertThat(line(score("[" + one + ",\n" + two + "," + one + "]", "--scale", "phq-2")))
                .isEqualTo(expected);
        assertThat(line(score(one + "\n" + two + "\n\n" + one + "\n", "--scale", "phq-2")))
                .isEqualTo(expected);
        CommandRun bundle = score(
                "{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":" + one + "},\n{\"resource\":" + two
                        + "},{\"resource\":" + patient + "},{\"resource\":" + one + "}]}",
                "--scale",
                "phq-2");
        assertThat(line(bundle)).isEqualTo(expected);
        assertThat(bundle.err()).contains("Left alone: 1 resource that is no QuestionnaireResponse.");
    }

    private static String line(CommandRun run) {
        return run.out()
                .lines()
                .map(line -> line.replaceAll(
                                ".*\"status\":\"(\\w+)\",\"total\":(\\w+).*?(?:\"line\":(\\d+).*)?$", "$1 $2 $3")
                        .strip())
                .collect(Collectors.joining(" ~ "));
    }

    @Test
    void aBrokenLineSpoilsNoOther() {
        String one = phq2(2, 1, 3);
        CommandRun run = score(one + "\n" + one.substring(0, 120) + "\n" + one + "\nnonsense\n", "--scale", "phq-2");
        assertThat(line(run)).isEqualTo("complete 3 ~ invalid null 2 ~ complete 3 ~ invalid null 4");
        assertThat(run.out()).contains("not valid JSON, line 2").contains("not valid JSON, line 4");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void whatMustBeActedOnIsToldInARefusedResponse() {
        String items = IntStream.rangeClosed(1, 9)
                .mapToObj(number -> item("phq9_" + number, "'valueInteger': 1"))
                .collect(Collectors.joining(","));
        String wrong = response(items, item("phq9", "'valueString': '12'")).replace("/phq-2", "/phq-9");
        CommandRun run = score(wrong, "--scale", "phq-9");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("\"status\":\"invalid\"").contains("\"critical\":[\"q9\"]");
        CommandRun other = score(wrong, "--scale", "phq-2");
        assertThat(other.out()).contains("read it as phq-9").contains("\"critical\":[\"phq-9/q9\"]");
    }

    @Test
    void aFormTellsTheScaleAndItsCodes() throws IOException {
        Path form = Files.writeString(folder.resolve("form.json"), json("""
                {'resourceType': 'Questionnaire', 'name': 'PHQ2', 'item': [
                 {'linkId': 'A', 'type': 'choice', 'text': 'Little interest or pleasure in doing things', 'answerOption': [%1$s]},
                 {'linkId': 'B', 'type': 'choice', 'text': 'Feeling down, depressed, or hopeless', 'answerOption': [%1$s]}]}
                """.formatted(IntStream.range(0, 4)
                .mapToObj(points -> "{'extension': [{'url': 'http://hl7.org/fhir/StructureDefinition/ordinalValue',"
                        + " 'valueDecimal': " + points + "}], 'valueCoding': {'code': 'x" + points + "'}}")
                .collect(Collectors.joining(",")))));
        String answers =
                response(item("A", "'valueCoding': {'code': 'x3'}"), item("B", "'valueCoding': {'code': 'x1'}"));
        assertThat(line(score(answers, "--form", form.toString()))).isEqualTo("complete 4");
        CommandRun other = score(answers.replace("phq-2", "x"), "--form", form.toString(), "--scale", "gad-7");
        assertThat(other.code()).isEqualTo(1);
        assertThat(other.out()).contains("the form is not gad-7");
    }

    @Test
    void answersAndScoresGoIntoASheet() throws IOException {
        Path out = folder.resolve("out.csv");
        CommandRun run = score(phq2(2, 1, 3) + "\n" + phq2(0, 1, 2), "--scale", "phq-2", "--out", out.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(Files.readString(out)).isEqualTo("""
                line,q1,q2,status,total,missing,errors,critical,prorated,positive,positiveSensitive
                1,2,1,complete,3,,,,,true,true
                2,,,invalid,,,response,,,,
                """);
        assertThat(run.err()).contains("line 2: QuestionnaireResponse.item[2].answer[0]: a stored score");
    }

    @Test
    void nothingIsScoredWithoutAScaleOrAResponse() {
        CommandRun none = score(phq2(0, 0, 0));
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("--scale=ID");
        assertThat(score("", "--scale", "phq-2").code()).isEqualTo(2);
        assertThat(score("", "--scale", "phq-2", "--form", "nowhere.json").err())
                .contains("There is no readable file nowhere.json.");
        assertThat(CommandRun.of("", "change", "--format", "fhir").code()).isEqualTo(2);
    }
}
