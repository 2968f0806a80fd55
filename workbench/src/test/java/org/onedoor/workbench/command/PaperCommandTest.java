package org.onedoor.workbench.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperCommandTest {
    private static final String SMALL = "src/test/resources/small-navigator.json";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void theNationalFormBeginsWithTheContactsOfThePack(String language) throws IOException {
        Path out = folder.resolve("paper.html");
        CommandRun run = CommandRun.of("", "paper", "national", "--lang", language, "--out", out.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        String html = Files.readString(out);
        assertThat(html).contains("<html lang=\"" + language + "\">");
        assertThat(html.indexOf("<li>112 ")).isPositive().isLessThan(html.indexOf("class=\"question\""));
    }

    @Test
    void aNavigatorOfItsOwnTakesItsContactsFromTheCommand() {
        CommandRun run = CommandRun.of(
                "", "paper", SMALL, "--lang", "en", "--crisis", "112, emergency", "--crisis", "Nurse <on call>");
        assertThat(run.out()).contains("<li>112, emergency</li>", "<li>Nurse &lt;on call&gt;</li>", "Are you safe?");
        assertThat(run.code()).isZero();
    }

    @Test
    void aFormWithoutContactsIsRefused() {
        CommandRun run = CommandRun.of("", "paper", SMALL);
        assertThat(run.err())
                .isEqualTo("A form must say whom to contact in danger. Give each contact with --crisis.\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void anUnknownRegionIsRefused() {
        CommandRun run = CommandRun.of("", "paper", "national", "--region", "999");
        assertThat(run.err()).isEqualTo("There is no region with the code 999.\n");
        assertThat(run.code()).isEqualTo(2);
    }
}
