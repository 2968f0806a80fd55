package org.onedoor.workbench.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * No line and no file ends a command in an error of its own, or makes it wait; each line has one outcome, and the good ones among bad
 * ones have the outcomes that they have alone.
 *
 * <p>{@code -Donedoor.fuzz} makes the long run of 10,000 lines and 500 files for each command; {@code -Donedoor.fuzz.seed=7} another.
 */
class FuzzTest {
    private static final boolean LONG = System.getProperty("onedoor.fuzz") != null;
    private static final int LINES = LONG ? 10_000 : 500;
    private static final int FILES = LONG ? 500 : 25;
    private static final long SEED = Long.getLong("onedoor.fuzz.seed", 1);
    private static final Duration MOST = Duration.ofSeconds(LONG ? 600 : 60);
    private static final String SMALL = "src/test/resources/small-navigator.json";

    @TempDir
    private Path folder;

    /** What each command reads by lines. */
    private enum Lines {
        NAVIGATE(
                List.of(
                        "{\"answers\":{\"safe\":\"yes\",\"sleep\":\"badly\"},\"age\":34}",
                        "{\"answers\":{\"safe\":null,\"sleep\":\"dont-know\"},\"municipality\":\"091\",\"language\":\"sv\"}"),
                "navigate",
                SMALL,
                "--answers",
                "-"),
        NAVIGATE_A_PACK(
                List.of(
                        "{\"answers\":{},\"municipality\":\"091\",\"age\":34,\"language\":\"en\"}",
                        "{\"answers\":{\"phq-1\":1,\"life-stage\":\"30-64\",\"areas\":[\"mind\"]}}"),
                "navigate",
                "national",
                "--answers",
                "-",
                "--at",
                "2026-11-21T14:30+02:00"),
        SCORE(
                List.of(
                        "{\"answers\":{\"q1\":2,\"q2\":1},\"context\":{\"sex\":\"female\",\"retired\":true},\"note\":[{\"a\":[1]}]}",
                        "{\"id\":\"ä\",\"answers\":{\"q1\":0,\"q2\":null},\"x\":{\"y\":{\"z\":1}}}"),
                "score",
                "--scale",
                "phq-2"),
        SCORE_A_SHEET(List.of("A,1,2,x", "B,3,,=1+1"), "score", "--scale", "phq-2", "--in", "sheet.csv", "--out", "-"),
        SCORE_FHIR(
                List.of(
                        "{\"resourceType\":\"QuestionnaireResponse\",\"status\":\"completed\",\"item\":[{\"linkId\":\"q1\",\"answer\":[{\"valueInteger\":2}]},{\"linkId\":\"q2\",\"answer\":[{\"valueInteger\":1}]}]}",
                        "{\"resourceType\":\"QuestionnaireResponse\",\"status\":\"completed\",\"item\":[{\"linkId\":\"q1\",\"answer\":[{\"valueDecimal\":1.0}]}]}"),
                "score",
                "--scale",
                "phq-2",
                "--format",
                "fhir"),
        CHANGE(
                List.of(
                        "{\"scale\":\"phq-9\",\"pre\":15,\"post\":9,\"who\":{\"a\":[{}]}}",
                        "{\"phq9\":[15,9],\"gad7\":[12,8]}",
                        "{\"in\":{\"pre\":32.5,\"post\":47.5},\"parameters\":{\"sd\":7.5,\"reliability\":0.8,\"higherIsBetter\":true,\"mClinical\":40,\"sdClinical\":7.5,\"mFunctional\":60,\"sdFunctional\":7.5}}"),
                "change");

        private final List<String> good;
        private final String[] arguments;

        Lines(List<String> good, String... arguments) {
            this.good = good;
            this.arguments = arguments;
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyLineHasOneOutcomeAndSpoilsNoOther(Lines command) throws IOException {
        Mutations mutations = new Mutations(SEED + command.ordinal());
        List<byte[]> lines = new ArrayList<>();
        List<String> alone = alone(command);
        List<Integer> kinds = new ArrayList<>();
        for (int i = 0; i < LINES; i++) {
            int kind = mutations.below(command.good.size());
            byte[] good = command.good.get(kind).getBytes(StandardCharsets.UTF_8);
            // The first is good, as the first row of a file is the one that people look at.
            boolean kept = i == 0 || mutations.below(2) == 0;
            kinds.add(kept ? kind : -1);
            lines.add(kept ? good : oneLine(command, mutations.of(good)));
        }
        List<String> outcomes = outcomes(command, lines);
        assertThat(outcomes).hasSize(LINES);
        for (int i = 0; i < LINES; i++) {
            if (kinds.get(i) >= 0) {
                assertThat(outcomes.get(i)).as("line %s", i + 1).isEqualTo(alone.get(kinds.get(i)));
            }
        }
    }

    private List<String> alone(Lines command) throws IOException {
        List<String> alone = new ArrayList<>();
        for (String good : command.good) {
            alone.addAll(outcomes(command, List.of(good.getBytes(StandardCharsets.UTF_8))));
        }
        assertThat(alone).hasSize(command.good.size());
        return alone;
    }

    /** What a mutation made, on one line that is not blank, which a sheet and FHIR leave out; a sheet may not lose a quote either. */
    private static byte[] oneLine(Lines command, byte[] mutated) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (byte one : mutated) {
            boolean sheet = command == Lines.SCORE_A_SHEET && (one == '"' || one == '\r');
            line.write(one == '\n' || sheet ? ' ' : one);
        }
        boolean blank = line.toString(StandardCharsets.UTF_8).isBlank();
        return blank ? new byte[] {'x'} : line.toByteArray();
    }

    private List<String> outcomes(Lines command, List<byte[]> lines) throws IOException {
        ByteArrayOutputStream input = new ByteArrayOutputStream();
        if (command == Lines.SCORE_A_SHEET) {
            input.writeBytes("id,q1,q2,note\n".getBytes(StandardCharsets.UTF_8));
        }
        for (byte[] line : lines) {
            input.writeBytes(line);
            input.write('\n');
        }
        Path sheet = Files.write(folder.resolve("sheet.csv"), input.toByteArray());
        Path out = folder.resolve("out.jsonl");
        String[] arguments = Stream.of(command.arguments)
                .map(one -> one.equals("sheet.csv") ? sheet.toString() : one)
                .map(one -> one.equals("-") && command == Lines.SCORE_A_SHEET ? out.toString() : one)
                .toArray(String[]::new);
        CommandRun run = assertTimeoutPreemptively(MOST, () -> CommandRun.of(input.toByteArray(), arguments));
        assertThat(run.err()).doesNotContain("fault of OneDoor");
        assertThat(run.code()).as(run.err()).isBetween(0, 1);
        return (command == Lines.SCORE_A_SHEET ? Files.readString(out) : run.out())
                .lines()
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            navigator.json | verify FILE --nodes 20000
            navigator.json | graph FILE
            navigator.json | graph FILE --format mermaid
            navigator.json | paper FILE --crisis 112
            navigator.json | navigate FILE --answers visitors.jsonl
            cohort.json    | simulate national --cohort FILE --visitors 3
            bank.jsonl     | evaluate national --vignettes FILE
            visitors.jsonl | navigate navigator.json --answers FILE
            sheet.csv      | score --scale phq-2 --in FILE
            sheet.csv      | score --scale phq-2 --in FILE --format csv --out out.jsonl
            sheet.csv      | change --scale phq-9 --in FILE
            sheet.csv      | score --scale phq-2 --format csv --in FILE --out out.csv
            map.txt        | score --scale phq-2 --in sheet.csv --map FILE
            bundle.json    | score --scale phq-2 --format fhir --in FILE
            bundle.json    | score --scale phq-2 --format fhir --in FILE --out out.csv
            form.json      | score --format fhir --form FILE --in bundle.json --scale phq-2
            form.json      | score --scale phq-2 --format fhir --value-set FILE --in bundle.json
            responses.json | score --scale phq-2 --format fhir --in FILE
            scales/a.json  | score --scale phq-2 --pack scales --in visitors.jsonl
            pack/pack.json | navigate pack --answers visitors.jsonl
            pack/services/national.json | navigate pack --answers visitors.jsonl
            pack/regions.json | verify pack --nodes 20000
            """)
    void everyFileIsUsedOrRefusedInWords(String name, String line) throws IOException {
        given();
        Path file = folder.resolve(name);
        byte[] good = Files.readAllBytes(file);
        Mutations mutations = new Mutations(SEED + line.hashCode());
        for (int i = 0; i < FILES; i++) {
            byte[] mutated = mutations.of(good);
            Files.write(file, mutated);
            String[] arguments = Stream.of(line.replace("FILE", name).split(" "))
                    .map(one -> Files.exists(folder.resolve(one)) || one.startsWith("out.")
                            ? folder.resolve(one).toString()
                            : one)
                    .toArray(String[]::new);
            CommandRun run = assertTimeoutPreemptively(
                    Duration.ofSeconds(60), () -> CommandRun.of("", arguments), "file " + i + " of " + line);
            assertThat(run.err()).as("file %s of %s", i, line).doesNotContain("fault of OneDoor");
            assertThat(run.code()).as("file %s of %s: %s", i, line, run.err()).isBetween(0, 3);
        }
    }

    private void given() throws IOException {
        Files.copy(Path.of(SMALL), folder.resolve("navigator.json"));
        Files.writeString(folder.resolve("visitors.jsonl"), "{\"answers\":{\"safe\":\"yes\"}}\n{\"answers\":{}}\n");
        bundled("cohorts/example.json", folder.resolve("cohort.json"), text -> text);
        bundled(
                "vignettes/open.jsonl",
                folder.resolve("bank.jsonl"),
                text -> text.lines().limit(5).reduce("", (all, one) -> all + one + "\n"));
        Files.writeString(
                folder.resolve("sheet.csv"),
                "id;date;q1;q2;note\nA;2026-01-02;1;2;\"a \"\"b\"\"\nc\"\nA;2026-02-03;0;1;=1\nB;;3;;\n");
        Files.writeString(folder.resolve("map.txt"), "# what columns are\nq1=q1\nnote=-\nq2:never=0\n");
        String response = Lines.SCORE_FHIR.good.get(0);
        Files.writeString(
                folder.resolve("bundle.json"),
                "{\"resourceType\":\"Bundle\",\"entry\":[\n {\"resource\":" + response
                        + "},\n {\"resource\":{\"resourceType\":\"Patient\",\"id\":\"1\"}}\n]}\n");
        Files.writeString(folder.resolve("responses.json"), "[\n" + response + ",\n" + response + "\n]\n");
        Files.writeString(
                folder.resolve("form.json"),
                "{\"resourceType\":\"Questionnaire\",\"item\":[{\"linkId\":\"q1\",\"text\":\"One\",\"type\":\"integer\",\"answerOption\":[{\"valueInteger\":0},{\"valueInteger\":1}]},{\"linkId\":\"q2\",\"type\":\"integer\"}]}");
        Files.copy(
                Path.of("../scales-core/src/main/resources/META-INF/onedoor/scales/phq-2.json"),
                Files.createDirectory(folder.resolve("scales")).resolve("a.json"));
        Path small = Path.of("../content-core/src/test/resources/packs/small");
        try (Stream<Path> files = Files.walk(small)) {
            for (Path file : files.toList()) {
                Files.copy(
                        file,
                        folder.resolve("pack").resolve(small.relativize(file).toString()));
            }
        }
    }

    private static void bundled(String name, Path to, UnaryOperator<String> part) throws IOException {
        Path pack = Path.of("../national-pack/src/main/resources/META-INF/onedoor/packs/national");
        Files.writeString(to, part.apply(Files.readString(pack.resolve(name))));
    }
}
