package org.onedoor.workbench.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
    private static final String WELL = """
            {"id":"well","group":"calm","who":"Well.","answers":{"life-stage":"30-64"},"expected":{"from":1,"to":2},\
            "why":"Nothing weighs.","source":"test"}
            """;
    private static final String TOO_LOW = """
            {"id":"too-low","group":"calm","who":"Well, but expected to be in danger.","answers":{"life-stage":"30-64"},\
            "expected":{"from":5,"to":6,"danger":true},"why":"A test.","source":"test"}
            """;

    @TempDir
    Path folder;

    @Test
    void theSummaryTellsWhoCameWhereTheyShould() throws IOException {
        CommandRun run = run(bank(WELL));
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("1 invented people")
                .contains("in range")
                .contains("95 % interval")
                .contains("everything about danger unsure");
    }

    @Test
    void somebodyLedTooLowIsNamedAndEndsInOne() throws IOException {
        CommandRun run = run(bank(WELL + "\n# a remark\n" + TOO_LOW));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("too-low").contains("-4").contains("yes");
    }

    @Test
    void aFolderGetsThePageTheTablesAndTheJson() throws IOException {
        Path out = folder.resolve("out");
        CommandRun run = run(bank(WELL), "--out", out.toString());
        assertThat(run.code()).isZero();
        assertThat(out.resolve("report.html")).content().contains("<h1>Vignettes through national");
        assertThat(out.resolve("vignettes.csv")).content().startsWith("vignette,told how,who,expected,step");
        assertThat(out.resolve("vignettes.json"))
                .content()
                .contains("{\"id\":\"well\",\"group\":\"calm\",\"variant\":\"told\",\"from\":1,\"to\":2,\"step\":");
    }

    @Test
    void everyMistakeOfABankIsToldWithItsLine() throws IOException {
        String wrong = WELL.replace("\"30-64\"", "\"sixty\"").replace("\"from\":1", "\"from\":3");
        CommandRun run = run(bank(WELL + wrong + "{\"id\":\"x\"}\n"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("people.jsonl:2:1 /answers/life-stage: is no answer to it: ")
                .contains("people.jsonl:2:1 /expected/to: is less than from")
                .contains("people.jsonl:2:1 /id: there is already a vignette \"well\"")
                .contains("people.jsonl:3:1: \"answers\" is missing");
    }

    @Test
    void aFileThatIsNotThereIsSaid() {
        CommandRun run = run("nowhere.jsonl");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("There is no file nowhere.jsonl to read vignettes from.");
    }

    private String bank(String lines) throws IOException {
        return Files.writeString(folder.resolve("people.jsonl"), lines).toString();
    }

    private static CommandRun run(String vignettes, String... more) {
        String[] all = new String[6 + more.length];
        System.arraycopy(
                new String[] {"evaluate", "national", "--vignettes", vignettes, "--at", "2026-11-30T12:00+02:00"},
                0,
                all,
                0,
                6);
        System.arraycopy(more, 0, all, 6, more.length);
        return CommandRun.of("", all);
    }
}
