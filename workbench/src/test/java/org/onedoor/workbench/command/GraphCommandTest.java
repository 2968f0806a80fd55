package org.onedoor.workbench.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphCommandTest {
    private static final String SMALL = "src/test/resources/small-navigator.json";

    @TempDir
    Path folder;

    @Test
    void aSmallNavigatorIsDrawnAsMermaid() {
        CommandRun run = CommandRun.of("", "graph", SMALL, "--format", "mermaid", "--lang", "en");
        assertThat(run.out())
                .startsWith("flowchart TD\n  accTitle: Small\n")
                .contains("  q1 -->|\"the answer is “No”\"| r0\n  r0 --> s6\n")
                .contains("  q2 -->|\"the answer is “Badly”\"| r1\n  r1 --> s3\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void aPictureGoesIntoAFile() throws IOException {
        Path out = folder.resolve("graph.svg");
        Files.writeString(out, "an earlier picture");
        CommandRun run = CommandRun.of("", "graph", "national", "--lang", "sv", "--part", "1", "--out", out.toString());
        assertThat(run.code()).isZero();
        assertThat(Files.readString(out)).startsWith("<svg ").contains("Vem söker du hjälp för?");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            --to sleep-badly         | data-rule="sleep-badly"
            --to sleep               | data-question="sleep"
            --overview               | Kysymykset 1–2
            --part 1 --lang en       | Are you safe?
            """)
    void whatIsWantedIsDrawn(String options, String contained) {
        assertThat(run(options).out()).startsWith("<svg ").contains(contained);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            --to nothing                 | The navigator has no rule and no question nothing.
            --part 7                     | This navigator has parts 1 to 1.
            --part 1 --to sleep          | Give only one of --overview, --part and --to.
            --overview --format mermaid  | The overview is drawn as SVG only.
            """)
    void whatCannotBeDrawnIsSaidPlainly(String options, String message) {
        CommandRun run = run(options);
        assertThat(run.err()).isEqualTo(message + "\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void aNavigatorIsNotOverwritten() throws IOException {
        Path copy = Files.copy(Path.of(SMALL), folder.resolve("copy.json"));
        CommandRun run = CommandRun.of("", "graph", copy.toString(), "--out", copy.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(copy).hasSameTextualContentAs(Path.of(SMALL));
    }

    @Test
    void nothingIsDrawnOfABrokenNavigator() throws IOException {
        Path broken = folder.resolve("broken.json");
        Files.writeString(broken, Files.readString(Path.of(SMALL)).replace("\"is\": \"badly\"", "\"is\": \"bad\""));
        CommandRun run = CommandRun.of("", "graph", broken.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("/rules/0/when/is: ");
    }

    private static CommandRun run(String options) {
        return CommandRun.of("", ("graph " + SMALL + " " + options).split(" "));
    }
}
