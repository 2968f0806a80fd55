package org.onedoor.workbench.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Results are whole or not there, whatever ends a command; run as processes, since that is where they end. */
@DisabledOnOs(OS.WINDOWS)
class WholeOutputTest {
    private static final String ANSWERS = "{\"answers\":{\"q1\":2,\"q2\":1}}\n";
    private static final String EARLIER = "what was there before\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void given() throws IOException {
        Files.writeString(folder.resolve("in.jsonl"), ANSWERS);
        Files.writeString(folder.resolve("earlier"), EARLIER);
        Files.copy(Path.of("src/test/resources/small-navigator.json"), folder.resolve("navigator.json"));
        Files.writeString(folder.resolve("visitors.jsonl"), "{\"answers\":{}}\n");
        Files.writeString(folder.resolve("change.jsonl"), "{\"phq9\":[15,9],\"gad7\":[12,8]}\n");
    }

    private ToolProcess run(String line, String... options) throws IOException, InterruptedException {
        return ToolProcess.of(folder, line, options);
    }

    private void nothingIsLost(ToolProcess run) throws IOException {
        assertThat(run.code()).as(run.err()).isEqualTo(2);
        assertThat(run.err()).isNotEmpty().doesNotContain("\tat ", "Exception", "fault of OneDoor");
        assertThat(folder.resolve("earlier")).hasContent(EARLIER);
        assertThat(litter()).isEmpty();
    }

    private List<Path> litter() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".part")).toList();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "score --help",
                "score --scale phq-2 --in in.jsonl",
                "score --scale phq-2 --in in.jsonl --out /dev/full",
                "change --in change.jsonl",
                "navigate navigator.json --answers visitors.jsonl",
                "graph navigator.json",
                "paper navigator.json --crisis 112",
                "verify navigator.json",
                "evaluate national --vignettes open",
                "simulate national --cohort example --visitors 10",
            })
    void aFullDiskUnderTheOutputIsToldAndNeverOneOfTheAnswers(String arguments) throws Exception {
        assumeThat(Path.of("/dev/full")).exists();
        nothingIsLost(run("$TOOL " + arguments + " > /dev/full"));
    }

    @Test
    void aDiskThatFillsUpLeavesTheEarlierFile() throws Exception {
        Files.writeString(folder.resolve("many.jsonl"), ANSWERS.repeat(20_000));
        nothingIsLost(run("ulimit -f 100; $TOOL score --scale phq-2 --in many.jsonl --out earlier"));
        nothingIsLost(run("ulimit -f 100; $TOOL score --scale phq-2 --in many.jsonl > part"));
    }

    @ParameterizedTest
    @CsvSource({"TERM,143", "INT,130"})
    void whoEndsItLeavesTheEarlierFileAndNothingElse(String signal, int code) throws Exception {
        Path told = folder.resolve("told");
        Process process = ToolProcess.start(
                folder,
                // A line end, as everything before an ampersand goes to the background.
                "mkfifo pipe\nyes '" + ANSWERS.strip()
                        + "' > pipe & exec $TOOL score --scale phq-2 --in pipe --out earlier",
                told,
                told);
        try {
            for (int tenths = 0; litter().isEmpty() && process.isAlive() && tenths < 600; tenths++) {
                Thread.sleep(100);
            }
            assertThat(litter()).as(Files.readString(told)).hasSize(1);
            assertThat(new ProcessBuilder("kill", "-" + signal, "" + process.pid())
                            .start()
                            .waitFor())
                    .isZero();
            boolean ended = process.waitFor(30, TimeUnit.SECONDS);
            // Whoever runs the tests with Ctrl-C taken away has taken it away from this process too.
            assumeThat(ended).isTrue();
            assertThat(process.exitValue()).isEqualTo(code);
        } finally {
            process.destroyForcibly();
        }
        assertThat(folder.resolve("earlier")).hasContent(EARLIER);
        assertThat(litter()).isEmpty();
    }

    @Test
    void aMemoryThatIsTooSmallIsNotToldAsRefusedLines() throws Exception {
        Files.writeString(folder.resolve("large.csv"), "q1,q2,note\n1,2," + "x".repeat(12_000_000) + "\n");
        nothingIsLost(run("$TOOL score --scale phq-2 --in large.csv --out earlier", "-Xmx24m"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"score --scale phq-2", "score --scale phq-2 --out /dev/stdout"})
    void whoReadsNoMoreEndsIt(String arguments) throws Exception {
        ToolProcess run = run("yes '" + ANSWERS.strip() + "' | { $TOOL " + arguments + "; echo $? >&2; } | head -n 1");
        assertThat(run.out()).startsWith("{\"status\":\"complete\"").hasLineCount(1);
        assertThat(run.err()).isEqualTo("141\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "score --scale phq-2 --in @.",
                "score --scale phq-2 --in @nowhere.jsonl",
                "score --scale phq-2 --in @in.jsonl --out @.",
                "score --scale phq-2 --in @in.jsonl --out @nowhere/out.jsonl",
                "score --scale phq-2 --in @in.jsonl --out @in.jsonl/out.jsonl",
                "score --scale phq-2 --pack @in.jsonl --in @in.jsonl",
                "score --scale phq-2 --format fhir --form @. --in @in.jsonl",
                "score --scale phq-2 --format csv --map @. --in @in.jsonl",
                "score --scale phq-2 --in /dev/null --out @earlier",
                "score --scale phq-2 --format csv --in /dev/null --out @earlier",
                "score --scale phq-2 --format fhir --in /dev/null --out @earlier",
                "change --in /dev/null --out @earlier",
                "change --in @.",
                "navigate @navigator.json --answers @.",
                "navigate @navigator.json --answers /dev/null --out @earlier",
                "navigate @. --answers @visitors.jsonl",
                "navigate @nowhere --answers @visitors.jsonl",
                "graph @. --out @earlier",
                "graph @navigator.json --out @.",
                "paper @navigator.json --crisis 112 --out @.",
                "paper /dev/null --crisis 112 --out @earlier",
                "verify @.",
                "verify @in.jsonl",
                "evaluate national --vignettes @.",
                "evaluate national --vignettes /dev/null",
                "evaluate national --vignettes open --out @earlier",
                "evaluate national --vignettes open --out @earlier/deep",
                "simulate national --cohort @.",
                "simulate national --cohort @in.jsonl",
                "simulate national --cohort example --visitors 10 --out @earlier",
                "simulate national --cohort example --visitors 10 --against @.",
            })
    void whatCannotBeUsedIsToldInWords(String arguments) throws Exception {
        CommandRun run = CommandRun.of("", arguments.replace("@", folder + "/").split(" "));
        nothingIsLost(new ToolProcess(run.code(), run.out(), run.err()));
    }

    @Test
    void aFolderUnderTheInputIsTold() throws Exception {
        nothingIsLost(run("$TOOL score --scale phq-2 < ."));
    }

    @Test
    void aQuoteThatIsNeverClosedLeavesTheEarlierFile() throws Exception {
        Files.writeString(folder.resolve("in.csv"), "q1,q2\n1,2\n" + "1,1\n".repeat(50_000) + "1,\"2\n3,3\n");
        nothingIsLost(run("$TOOL score --scale phq-2 --in in.csv --out earlier --format csv"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"in.jsonl", "link", "hard", "../{folder}/in.jsonl"})
    void theInputIsNeverWrittenOver(String name) throws Exception {
        Files.createSymbolicLink(folder.resolve("link"), Path.of("in.jsonl"));
        Files.createLink(folder.resolve("hard"), folder.resolve("in.jsonl"));
        String out = name.replace("{folder}", folder.getFileName().toString());
        for (String in : List.of("in.jsonl", "link", "hard")) {
            CommandRun run = CommandRun.of(
                    "", "score", "--scale", "phq-2", "--in", folder + "/" + in, "--out", folder + "/" + out);
            nothingIsLost(new ToolProcess(run.code(), run.out(), run.err()));
            assertThat(folder.resolve("in.jsonl")).hasContent(ANSWERS);
        }
        nothingIsLost(run("$TOOL score --scale phq-2 < in.jsonl --out " + out));
        nothingIsLost(run("$TOOL score --scale phq-2 --in in.jsonl >> " + out));
        assertThat(folder.resolve("in.jsonl")).hasContent(ANSWERS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "graph @pack --out @pack/navigator/small.json",
                "graph @pack --out @pack/pack.json",
                "graph @pack --out @to-services.json",
                "graph @navigator.json --out @navigator.json",
                "paper @pack --out @pack/services/05.json",
                "navigate @pack --answers @visitors.jsonl --out @pack/navigator/small.json",
                "navigate @navigator.json --answers @visitors.jsonl --out @navigator.json",
                "evaluate national --vignettes @reports/vignettes.json --out @reports",
                "simulate national --cohort @reports/summary.txt --visitors 5 --out @reports",
                "simulate national --cohort @reports/summary.txt --visitors 5 --out @clash",
                "score --scale phq-2 --pack @scales --in @in.jsonl --out @scales/mine.json",
                "score --scale phq-2 --format csv --map @map.txt --in @in.csv --out @map.txt",
                "score --scale phq-2 --format fhir --form @form.json --in @in.jsonl --out @form.json",
            })
    void whatAPackOrAStudyIsMadeOfIsNeverWrittenOver(String arguments) throws Exception {
        given(folder);
        byte[] before = contents();
        CommandRun run = CommandRun.of("", arguments.replace("@", folder + "/").split(" "));
        nothingIsLost(new ToolProcess(run.code(), run.out(), run.err()));
        assertThat(run.err()).contains("The results would overwrite ");
        assertThat(contents()).isEqualTo(before);
    }

    private void given(Path folder) throws IOException {
        Path small = Path.of("../content-core/src/test/resources/packs/small");
        try (Stream<Path> files = Files.walk(small)) {
            for (Path file : files.toList()) {
                Files.copy(
                        file,
                        folder.resolve("pack").resolve(small.relativize(file).toString()));
            }
        }
        Files.createSymbolicLink(folder.resolve("to-services.json"), Path.of("pack/services/05.json"));
        Path reports = Files.createDirectory(folder.resolve("reports"));
        Path national = Path.of("../national-pack/src/main/resources/META-INF/onedoor/packs/national");
        Files.copy(national.resolve("vignettes/open.jsonl"), reports.resolve("vignettes.json"));
        Files.copy(national.resolve("cohorts/example.json"), reports.resolve("summary.txt"));
        Path clash = Files.createDirectory(folder.resolve("clash"));
        Files.createLink(clash.resolve("summary.txt"), reports.resolve("summary.txt"));
        Files.copy(
                Path.of("../scales-core/src/main/resources/META-INF/onedoor/scales/phq-2.json"),
                Files.createDirectory(folder.resolve("scales")).resolve("mine.json"));
        Files.writeString(folder.resolve("in.csv"), "q1,q2\n1,2\n");
        Files.writeString(folder.resolve("map.txt"), "# nothing\n");
        Files.writeString(folder.resolve("form.json"), "{\"resourceType\":\"Questionnaire\"}");
    }

    private byte[] contents() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                all.write(file.toString().getBytes(StandardCharsets.UTF_8));
                all.write(Files.readAllBytes(file));
            }
        }
        return all.toByteArray();
    }

    @Test
    void aFileKeepsItsReadersAndALinkItsPlace() throws Exception {
        Path earlier = folder.resolve("earlier");
        Files.setPosixFilePermissions(earlier, PosixFilePermissions.fromString("rw-r-----"));
        Files.createSymbolicLink(folder.resolve("link"), Path.of("earlier"));
        Files.createSymbolicLink(folder.resolve("to-new"), Path.of("new"));
        String score = "$TOOL score --scale phq-2 --in in.jsonl --format jsonl --out ";
        assertThat(run("umask 027; " + score + "link && " + score + "to-new").code())
                .isZero();
        assertThat(Files.readString(earlier)).startsWith("{\"status\":\"complete\"");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(earlier)))
                .isEqualTo("rw-r-----");
        assertThat(folder.resolve("link")).isSymbolicLink();
        assertThat(folder.resolve("to-new")).isSymbolicLink().hasSameTextualContentAs(earlier);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("new"))))
                .isEqualTo("rw-r-----");
        assertThat(litter()).isEmpty();
    }

    @Test
    void aReportIsThereWithAllOfItsFilesOrWithNone() throws Exception {
        Path reports = Files.createDirectory(folder.resolve("reports"));
        Files.writeString(reports.resolve("summary.txt"), EARLIER);
        Files.createDirectory(reports.resolve("vignettes.json"));
        nothingIsLost(run("$TOOL evaluate national --vignettes open --out reports"));
        assertThat(reports.resolve("summary.txt")).hasContent(EARLIER);
        try (Stream<Path> files = Files.list(reports)) {
            assertThat(files).hasSize(2);
        }
        nothingIsLost(run("ulimit -f 10; $TOOL evaluate national --vignettes open --out new/report"));
        assertThat(folder.resolve("new")).doesNotExist();
    }
}
