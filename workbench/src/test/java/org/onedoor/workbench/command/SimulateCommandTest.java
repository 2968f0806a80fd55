package org.onedoor.workbench.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onedoor.content.InstalledPack;

class SimulateCommandTest {
    private static final String EXAMPLE = "cohorts/example.json";

    @TempDir
    Path folder;

    @Test
    void theSummaryTellsWhatTheNumbersAreAndWhereVisitorsAreLed() {
        CommandRun run = run("national", "--cohort", "example", "--visitors", "500", "--region", "05");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("Invented visitors through national ")
                .contains("Every number in this file is invented")
                .contains("500 synthetic visitors of the cohort national-example, seed 1.")
                .contains("Southwest Finland")
                .doesNotContain("Satakunta");
    }

    @Test
    void aFolderGetsTheReportAndTheSameSeedTheSameBytes() throws IOException {
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        String[] command = {"national", "--cohort", "example", "--visitors", "500", "--seed", "3", "--out", ""};
        for (Path out : new Path[] {first, second}) {
            command[8] = out.toString();
            CommandRun run = run(command);
            assertThat(run.code()).isZero();
            assertThat(run.out()).contains(out.resolve("report.html").toString());
        }
        for (String file : new String[] {"summary.txt", "report.html", "steps.csv", "services.csv"}) {
            assertThat(second.resolve(file)).hasSameBinaryContentAs(first.resolve(file));
        }
    }

    @Test
    void aPackAgainstItselfChangesNothing() {
        CommandRun run = run("national", "--cohort", "example", "--visitors", "200", "--against", "national");
        assertThat(run.out()).contains("Nobody notices a difference.");
    }

    /** The study of docs/simulation.md with fewer visitors. */
    @Test
    void aLowerCutOffLeadsSomeVisitorsFromStepThreeToStepFourAndNobodyElsewhere() throws IOException {
        Path changed = folder.resolve("changed");
        copyNationalPack(changed);
        Path navigator = changed.resolve("navigator/symptom-navigator.json");
        String json = Files.readString(navigator);
        int rule = json.indexOf("\"id\": \"phq-9-marked\"");
        int cutOff = json.indexOf("\"atLeast\": 15", rule);
        Files.writeString(navigator, json.substring(0, cutOff) + "\"atLeast\": 14" + json.substring(cutOff + 13));
        Path out = folder.resolve("study");
        run(
                "national",
                "--cohort",
                "example",
                "--visitors",
                "10000",
                "--region",
                "fi",
                "--against",
                changed.toString(),
                "--out",
                out.toString());
        assertThat(out.resolve("rules.csv")).content().containsPattern("\nphq-9-marked,[^\n]*,\\d+,\\d+,2\\d\\d,0,");
        assertThat(out.resolve("moves.csv"))
                .content()
                .containsPattern("\n3 [^,\n]*,0,0,\\d+,1?\\d,0,0\n4 [^,\n]*,0,0,0,\\d+,0,0\n");
    }

    private static void copyNationalPack(Path to) throws IOException {
        Path from = Path.of("../national-pack/src/main/resources/META-INF/onedoor/packs/national");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    @Test
    void aCohortWithAMistakeRunsNothing() throws IOException {
        Path broken = folder.resolve("cohort.json");
        try (InputStream example = InstalledPack.find("national").orElseThrow().open(EXAMPLE)) {
            String json = new String(example.readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(broken, json.replaceFirst("\"me\": 0.85", "\"mee\": 0.8"));
        }
        CommandRun run = run("national", "--cohort", broken.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("cohort.json:13:37 /items/0/weights: the weights add up to 0.95, not 1")
                .contains("there is no option \"mee\" in for-whom; did you mean \"me\"?")
                .endsWith("3 problems were found. Nothing was run.\n");
    }

    @Test
    void whatIsNotThereIsSaidPlainly() {
        assertThat(run("nowhere/pack", "--cohort", "example").err()).isEqualTo("There is no folder nowhere/pack.\n");
        assertThat(run("national", "--cohort", "nowhere.json").err())
                .isEqualTo("There is no file nowhere.json to read a cohort from.\n");
        assertThat(run("national", "--cohort", "example", "--region", "999").err())
                .isEqualTo("There is no region with the code 999.\n");
        assertThat(run("national", "--cohort", "example", "--visitors", "0").code())
                .isEqualTo(2);
        assertThat(run("national").code()).isEqualTo(2);
    }

    private static CommandRun run(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "simulate";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return CommandRun.of("", all);
    }
}
