package org.onedoor.workbench.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onedoor.scales.Scale;

class ScoreCommandTest {
    private static final String NINE =
            "{\"answers\":{\"q1\":1,\"q2\":1,\"q3\":1,\"q4\":1,\"q5\":1,\"q6\":1,\"q7\":1,\"q8\":1,\"q9\":%s}}\n";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"answers":{"q1":2,"q2":1}}                          | {"status":"complete","total":3,"critical":[],"bands":{},"flags":{"positive":true,"positiveSensitive":true}}
            {"id":"A-7","answers":{"q2":1,"q1":1},"note":[{}]}   | {"status":"complete","total":2,"critical":[],"bands":{},"flags":{"positive":false,"positiveSensitive":true}}
            {"answers":{"q1":2,"q2":null},"context":null}        | {"status":"incomplete","total":null,"missing":["q2"],"critical":[]}
            {"answers":{}}                                       | {"status":"incomplete","total":null,"missing":["q1","q2"],"critical":[]}
            {"answers":{"q1":7,"q2":1}}                          | {"status":"invalid","total":null,"errors":["q1"],"critical":[]}
            {"answers":{"q1":"2","q2":1.0}}                      | {"status":"invalid","total":null,"errors":["q1","q2"],"critical":[]}
            {"answers":{"q1":true,"q2":[1]}}                     | {"status":"invalid","total":null,"errors":["q1","q2"],"critical":[]}
            {"answers":{"q1":{"a":1},"q2":3000000000000000000000}} | {"status":"invalid","total":null,"errors":["q1","q2"],"critical":[]}
            {"answers":{"q1":1,"q2":1,"q99":1}}                  | {"status":"invalid","total":null,"errors":["q99"],"critical":[]}
            {"answers":{"q1":1,"q2":1,"q1":1}}                   | {"status":"invalid","total":null,"errors":["q1"],"critical":[]}
            {"answers":{"q1":1,"q2":1},"context":{"sex":"x"}}    | {"status":"invalid","total":null,"errors":["/context/sex: expected female, male or other"],"critical":[]}
            {"answers":{"q1":1,"q2":7},"context":{"sex":"female","retired":1}} | {"status":"invalid","total":null,"errors":["q2","/context/retired: expected true or false"],"critical":[]}
            {"answers":{"q1":1,"q2":1},"context":{"sex":"other","retired":true,"age":34}} | {"status":"complete","total":2,"critical":[],"bands":{},"flags":{"positive":false,"positiveSensitive":true}}
            {"answers":{"q1":1,"q2":1},"contxt":{"sex":"female"}} | {"status":"invalid","total":null,"errors":["unknown property; did you mean \\"context\\"?"],"critical":[],"line":1}
            {"answers":[1,2]}                                    | {"status":"invalid","total":null,"errors":["/answers: expected an object"],"critical":[],"line":1}
            {"answers":{},"answers":{}}                          | {"status":"invalid","total":null,"errors":["/answers: given twice"],"critical":[],"line":1}
            {"context":{}}                                       | {"status":"invalid","total":null,"errors":["/answers: missing"],"critical":[],"line":1}
            {"answers":{}} {}                                    | {"status":"invalid","total":null,"errors":["not valid JSON near column 16"],"critical":[],"line":1}
            {"answers":{"q1":1                                   | {"status":"invalid","total":null,"errors":["not valid JSON: it ends too early"],"critical":[],"line":1}
            []                                                   | {"status":"invalid","total":null,"errors":["expected one JSON object"],"critical":[],"line":1}
            """)
    void oneResponseALineBecomesOneScoreALine(String response, String score) {
        assertThat(CommandRun.of(response + "\n", "score", "--scale", "phq-2").out())
                .isEqualTo(score + "\n");
    }

    @Test
    void bandsFlagsAndDangerAreTold() {
        assertThat(CommandRun.of(
                                NINE.formatted(2) + NINE.formatted("null") + NINE.formatted("\"3\""),
                                "score",
                                "--scale",
                                "phq-9")
                        .out())
                .isEqualTo("""
                        {"status":"complete","total":10,"critical":["q9"],"bands":{"severity":"moderate"},"flags":{"caseness":true,"majorDepressiveSyndrome":false,"otherDepressiveSyndrome":false}}
                        {"status":"incomplete","total":null,"missing":["q9"],"critical":[],"prorated":{"total":9.0,"rounded":9}}
                        {"status":"invalid","total":null,"errors":["q9"],"critical":[]}
                        """);
    }

    @Test
    void aBadLineIsInvalidAndTheOthersAreScored() {
        CommandRun run = CommandRun.of(
                "{\"answers\":{\"q1\":3,\"q2\":3}}\nnonsense\n\n{\"answers\":{\"q1\":0,\"q2\":0}}\n",
                "score",
                "--scale",
                "phq-2");
        assertThat(run.out().lines().map(line -> line.substring(0, line.indexOf(',', 22))))
                .containsExactly(
                        "{\"status\":\"complete\",\"total\":6",
                        "{\"status\":\"invalid\",\"total\":null",
                        "{\"status\":\"invalid\",\"total\":null",
                        "{\"status\":\"complete\",\"total\":0");
        assertThat(run.err()).isEqualTo("2 lines are invalid; the output tells which.\n");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void aSheetGetsItsScoresAndItsProblemsAreTold() throws IOException {
        Path in = Files.writeString(folder.resolve("in.csv"), "id;clinic;q1;q2\nA;=1;2;3\nB;x;1;8\nC;x;;1\n");
        Path out = folder.resolve("out.csv");
        CommandRun run = CommandRun.of("", "score", "--scale", "phq-2", "--in", in.toString(), "--out", out.toString());
        assertThat(Files.readString(out)).isEqualTo("""
                id;clinic;q1;q2;status;total;missing;errors;critical;prorated;positive;positiveSensitive
                A;'=1;2;3;complete;5;;;;;true;true
                B;x;1;8;invalid;;;q2;;;;
                C;x;;1;incomplete;;q1;;;;;
                """);
        assertThat(run.err()).isEqualTo("""
                Carried along without being scored: clinic.
                row 3, column q2: is not an option of q2
                1 row is invalid; the output tells which.
                """);
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void aSheetMayBecomeLinesAndTheFormatMayBeSaid() throws IOException {
        Path in = Files.writeString(folder.resolve("in.csv"), "q1,q2\n2,3\n1\n");
        Path out = folder.resolve("out.jsonl");
        CommandRun.of("", "score", "--scale", "phq-2", "--in", in.toString(), "--out", out.toString());
        assertThat(Files.readString(out)).isEqualTo("""
                {"status":"complete","total":5,"critical":[],"bands":{},"flags":{"positive":true,"positiveSensitive":true}}
                {"status":"invalid","total":null,"errors":["row 3: has 1 cells where the header has 2"],"critical":[]}
                """);
        assertThat(CommandRun.of("q1,q2\n2,3\n", "score", "--scale", "phq-2", "--format", "csv")
                        .out())
                .isEqualTo(
                        "q1,q2,status,total,missing,errors,critical,prorated,positive,positiveSensitive\n2,3,complete,5,,,,,true,true\n");
        CommandRun wrong = CommandRun.of("", "score", "--scale", "phq-2", "--in", "a.jsonl", "--out", "b.csv");
        assertThat(wrong.err()).startsWith("CSV is written from CSV only");
        assertThat(wrong.code()).isEqualTo(2);
    }

    @Test
    void aSheetThatCannotBeReadSaysWhy() {
        CommandRun run = CommandRun.of("3,2\n1,1\n", "score", "--scale", "phq-2", "--format", "csv");
        assertThat(run.err())
                .isEqualTo(
                        "row 1: names no item of phq-2; the first row must name the columns, such as q1, or a map must tell which is which\n"
                                + "Say it with --map COLUMN=ITEM, or --map COLUMN=- for a column that is no item; see --help.\n");
        assertThat(run.code()).isEqualTo(2);
        assertThat(CommandRun.of("q1\n1\n", "score", "--scale", "phq-2", "--format", "csv")
                        .code())
                .isEqualTo(1);
    }

    @Test
    void aSheetAsPeopleHaveItIsReadAsDeclared() throws IOException {
        Path map = Files.writeString(folder.resolve("map.txt"), "# what the codes mean\nmood_#=q#\n*:never=0\n");
        String sheet = "mood_1\tmood_2\tnote\nnever\t2,0\tx\n-99\t3\ty\n";
        CommandRun run = CommandRun.of(
                sheet, "score", "--scale", "phq-2", "--format", "csv", "--map", map.toString(), "--missing", "-99,NA");
        assertThat(run.out().lines())
                .containsExactly(
                        "mood_1\tmood_2\tnote\tstatus\ttotal\tmissing\terrors\tcritical\tprorated\tpositive\tpositiveSensitive",
                        "never\t2,0\tx\tcomplete\t2\t\t\t\t\tfalse\ttrue",
                        "-99\t3\ty\tincomplete\t\tq1\t\t\t\t\t");
        assertThat(run.err()).isEqualTo("""
                Read by their names: mood_1 as q1, mood_2 as q2.
                Carried along without being scored: note.
                """);
        assertThat(run.code()).isZero();
        assertThat(CommandRun.of("a,b\n1,2\n", "score", "--scale", "phq-2", "--format", "csv", "--map", "a=q1,b=q2")
                        .out())
                .contains("1,2,complete,3,");
        assertThat(CommandRun.of("a,b\n", "score", "--scale", "phq-2", "--format", "csv", "--map", "none.txt")
                        .err())
                .isEqualTo("none.txt is neither COLUMN=ITEM nor a file that can be read.\n");
    }

    @Test
    void pointsAndPlacesAreAskedForAndAShiftIsWarnedOf() {
        String header = IntStream.rangeClosed(1, 10).mapToObj(i -> "q" + i).collect(Collectors.joining(","));
        String points = header + "\n0,2,1,1,2,1,3,0,0,0\n0,0,0,0,0,0,0,0,0,3\n";
        CommandRun asked = CommandRun.of(points, "score", "--scale", "epds", "--format", "csv");
        assertThat(asked.err()).contains("points or the places").endsWith("Say it with --values points or places.\n");
        assertThat(asked.code()).isEqualTo(2);
        assertThat(CommandRun.of(points, "score", "--scale", "epds", "--format", "csv", "--values", "points")
                        .out())
                .contains(",complete,10,,,,", ",complete,3,,,q10,");
        CommandRun shifted = CommandRun.of("q1,q2\n4,4\n1,1\n", "score", "--scale", "phq-2", "--format", "csv");
        assertThat(shifted.err()).contains("Warning: no 0 occurs among 4 answers");
    }

    @Test
    void aPackBringsFurtherScalesAndStandsInForShippedOnes() throws IOException {
        Files.writeString(folder.resolve("moods.json"), bundled("phq-2").replace("\"phq-2\"", "\"moods\""));
        String unsealed = bundled("phq-2").replaceFirst(",\\s*\"seal\": \"\\w+\"", "");
        Files.writeString(folder.resolve("phq-2.json"), unsealed.replace("\"atLeast\": 3", "\"atLeast\": 5"));
        String three = "{\"answers\":{\"q1\":2,\"q2\":1}}\n";
        assertThat(CommandRun.of(three, "score", "--pack", folder.toString(), "--scale", "moods")
                        .out())
                .contains("\"positive\":true");
        assertThat(CommandRun.of(three, "score", "--pack", folder.toString(), "--scale", "phq-2")
                        .out())
                .contains("\"positive\":false");
        assertThat(CommandRun.of(three, "score", "--scale", "moods").err())
                .matches("There is no scale moods\\. There are: .*phq-9.*\\.\n");
    }

    @Test
    void aPackTellsTheProblemsOfAllItsFiles() throws IOException {
        Files.writeString(folder.resolve("a.json"), "{}");
        Files.writeString(folder.resolve("b.json"), bundled("phq-2").replace("\"to\": 6", "\"to\": 7"));
        CommandRun run = CommandRun.of("", "score", "--pack", folder.toString(), "--scale", "phq-2");
        assertThat(run.err()).contains("a.json:1:1").contains("b.json:").endsWith("Nothing was run.\n");
        assertThat(run.code()).isEqualTo(2);
        Files.writeString(folder.resolve("a.json"), bundled("phq-2"));
        Files.writeString(folder.resolve("b.json"), bundled("phq-2"));
        assertThat(CommandRun.of("", "score", "--pack", folder.toString(), "--scale", "phq-2")
                        .err())
                .contains("b.json: a.json already has the scale phq-2");
    }

    private static String bundled(String id) throws IOException {
        try (InputStream in = Scale.class.getResourceAsStream("/META-INF/onedoor/scales/" + id + ".json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void scoresKeepTheOrderOfTheResponses() {
        String responses = IntStream.range(0, 5000)
                .mapToObj(i -> "{\"answers\":{\"q1\":" + i % 4 + ",\"q2\":0}}\n")
                .collect(Collectors.joining());
        assertThat(CommandRun.of(responses, "score", "--scale", "phq-2")
                        .out()
                        .lines()
                        .map(line -> line.charAt(29) - '0'))
                .containsExactlyElementsOf(
                        IntStream.range(0, 5000).map(i -> i % 4).boxed().toList());
    }

    @Test
    void theFileThatIsReadIsNotOverwritten() throws IOException {
        Path in = Files.writeString(folder.resolve("in.csv"), "q1,q2\n2,3\n");
        CommandRun run = CommandRun.of("", "score", "--scale", "phq-2", "--in", in.toString(), "--out", in.toString());
        assertThat(run.err()).isEqualTo("The results would overwrite " + in + ", which is being read.\n");
        assertThat(run.code()).isEqualTo(2);
        assertThat(in).hasContent("q1,q2\n2,3\n");
    }

    @Test
    void aByteOrderMarkBeforeTheFirstLineIsNoMatter() {
        assertThat(CommandRun.of("\uFEFF{\"answers\":{}}\n", "score", "--scale", "phq-2")
                        .code())
                .isZero();
    }

    @Test
    void theHelpTellsTheExitCodes() {
        assertThat(CommandRun.of("", "score", "--help").out())
                .contains(
                        "Exit codes:",
                        "--format=FORMAT",
                        "--values=KIND",
                        "csv, jsonl",
                        "No message repeats an answer.");
    }
}
