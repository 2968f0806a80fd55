package org.onedoor.widgets.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onedoor.directory.MatchReason;
import org.onedoor.directory.hours.OpenState;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.text.Texts;
import org.onedoor.widgets.contact.CrisisI18n;

/** A district changes what is said by putting a folder on the class path. */
class OwnTextsTest {
    @TempDir
    private Path district;

    @BeforeEach
    void writeWhatTheDistrictSays() throws IOException {
        own("directory/matching_sv", "near={0} kilometer från din kommuns centrum");
        own("directory/hours_fi", "unknown=aukiolo selviää soittamalla\nunknown.simple=Kysy, milloin on auki.");
        own("widgets/crisis_fi", "label=Apua nyt heti");
    }

    @Test
    void itsReasonHoursAndWidgetSpeakAsItDoes() throws IOException, InterruptedException {
        assertThat(said())
                .containsExactly(
                        "5 kilometer från din kommuns centrum",
                        "noin 5 km kuntasi keskuksesta",
                        "aukiolo selviää soittamalla",
                        "Kysy, milloin on auki.",
                        "Apua nyt heti",
                        "Hjälp genast");
    }

    @Test
    void whereItIsMistakenTheProductSpeaksForItselfAndTheMistakesAreTold() throws IOException, InterruptedException {
        own("directory/matching_sv", "near=nära din kommuns centrum");
        own("directory/languages_sv", "ka=");
        assertThat(String.join("\n", said()))
                .startsWith("cirka 5 km från din kommuns centrum\n")
                .contains("\naukiolo selviää soittamalla\n")
                .contains("own-texts/directory/matching_sv.properties near: must leave the blanks [{0}] and leaves []")
                .contains("own-texts/directory/languages_sv.properties ka: has no words");
    }

    /** A program of its own, as texts are read once. */
    static final class Told {
        private Told() {}

        public static void main(String[] args) {
            System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
            System.out.println(new MatchReason.Near(5).in(Language.SV));
            System.out.println(new MatchReason.Near(5).in(Language.FI));
            ZonedDateTime now = ZonedDateTime.parse("2026-11-23T10:00+02:00[Europe/Helsinki]");
            System.out.println(OpenState.UNKNOWN.in(Language.FI, now));
            System.out.println(OpenState.UNKNOWN.in(Language.FI, true, now));
            System.out.println(new CrisisI18n().get(CrisisI18n.Text.LABEL).in(Language.FI));
            System.out.println(new CrisisI18n().get(CrisisI18n.Text.LABEL).in(Language.SV));
            Texts.mistakes(Told.class.getClassLoader()).forEach(System.out::println);
        }
    }

    private List<String> said() throws IOException, InterruptedException {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        district + System.getProperty("path.separator") + classes,
                        Told.class.getName())
                .redirectErrorStream(true)
                .start();
        List<String> said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        process.waitFor();
        return said;
    }

    private void own(String name, String words) throws IOException {
        Path file = district.resolve("META-INF/onedoor/own-texts/" + name + ".properties");
        Files.createDirectories(file.getParent());
        Files.writeString(file, words);
    }
}
