package org.onedoor.vocabulary.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.vocabulary.json.InvalidContentException;

/** How texts are read from files, how others change them, and which mistakes are refused. */
class TextFilesTest {
    private static final Set<String> KEYS = Set.of("near", "closed");

    @TempDir
    private Path folder;

    @BeforeEach
    void writeTheTextsOfAModule() {
        write(
                "module/META-INF/onedoor/texts/it/told_fi.properties",
                "near=noin {0} km\nclosed=kiinni\nclosed.simple=Ei auki.");
        write("module/META-INF/onedoor/texts/it/told_sv.properties", "near=cirka {0} km\nclosed=stängt");
        write("module/META-INF/onedoor/texts/it/told_en.properties", "near=about {0} km\nclosed=closed");
    }

    @Test
    void aTextIsReadInEveryLanguageAndInEasyLanguageWhereThereIsSome() {
        assertThat(read())
                .containsEntry("near", LocalizedText.of("noin {0} km", "cirka {0} km", "about {0} km"))
                .containsEntry("closed", new LocalizedText("kiinni", "stängt", "closed", "Ei auki.", null, null));
    }

    @Test
    void aDistrictChangesOneTextOfOneLanguage() {
        own("district", "it/told_sv", "near={0} km härifrån");
        assertThat(read())
                .containsEntry("near", LocalizedText.of("noin {0} km", "{0} km härifrån", "about {0} km"))
                .containsEntry("closed", new LocalizedText("kiinni", "stängt", "closed", "Ei auki.", null, null));
    }

    @Test
    void aDistrictAddsEasyLanguage() {
        own("district", "it/told_sv", "closed.simple=Det är inte öppet.");
        assertThat(read().get("closed").svSimple()).isEqualTo("Det är inte öppet.");
    }

    @Test
    void severalHostsChangeDifferentTexts() {
        own("county", "it/told_fi", "near={0} kilometriä");
        own("district", "it/told_fi", "closed=suljettu");
        assertThat(read().get("near").fi()).isEqualTo("{0} kilometriä");
        assertThat(read().get("closed").fi()).isEqualTo("suljettu");
    }

    @Test
    void textsOfIdsMayBeAdded() {
        own("district", "it/told_fi", "open=auki {0}");
        own("district", "it/told_sv", "open=öppet {0}");
        own("district", "it/told_en", "open=open {0}");
        assertThat(files().read()).containsEntry("open", LocalizedText.of("auki {0}", "öppet {0}", "open {0}"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            it/told_fi | near=lähellä                  | DISTRICT near: must leave the blanks [{0}] and leaves []
            it/told_en | near=about {0} or {1} km      | DISTRICT near: must leave the blanks [{0}] and leaves [{0}, {1}]
            it/told_en | near.simple={1} km            | DISTRICT near.simple: may leave the blanks [{0}] and leaves [{1}]
            it/told_sv | nära={0} km                   | DISTRICT nära: is no text of it/told
            it/told_sv | nära.simple={0} km            | DISTRICT nära.simple: is no text of it/told
            it/told_sv | closed=                       | DISTRICT closed: has no words
            it/told_sv | closed.simple=                | DISTRICT closed.simple: has no words
            it/told_fi | closed=kiinni\\nclosed=suljettu | DISTRICT closed: is written twice
            it/told_fi | closed=\\u00                  | DISTRICT: has a \\u that no four digits follow
            """)
    void aMistakeOfADistrictIsRefusedWithItsFileAndKey(String name, String written, String problem) throws IOException {
        Path file = own("district", name, written.replace("\\n", "\n"));
        assertThatExceptionOfType(InvalidContentException.class)
                .isThrownBy(this::read)
                .withMessage(problem.replace("DISTRICT", file.toUri().toURL().toString()));
    }

    @Test
    void aTextThatTwoHostsChangeIsRefused() {
        own("county", "it/told_fi", "closed=kiinni nyt");
        own("district", "it/told_fi", "closed=suljettu");
        assertThatExceptionOfType(InvalidContentException.class)
                .isThrownBy(this::read)
                .withMessageMatching(".*/district/.*_fi.properties closed: is changed in .*/county/.* too");
    }

    @Test
    void aFileInAnotherEncodingIsRefused() {
        Path file = folder.resolve("district/META-INF/onedoor/own-texts/it/told_sv.properties");
        write(file, "closed=stängt", StandardCharsets.ISO_8859_1);
        assertThatExceptionOfType(InvalidContentException.class)
                .isThrownBy(this::read)
                .withMessageEndingWith("told_sv.properties: is not written in UTF-8");
    }

    @Test
    void everyMistakeOfAModuleIsTold() {
        write("module/META-INF/onedoor/texts/it/told_sv.properties", "near=nära\nshut=stängt");
        assertThatExceptionOfType(InvalidContentException.class)
                .isThrownBy(this::read)
                .withMessage("""
                        META-INF/onedoor/texts/it/told_sv.properties closed: is missing
                        META-INF/onedoor/texts/it/told_sv.properties near: must leave the blanks [{0}] and leaves []
                        META-INF/onedoor/texts/it/told_sv.properties shut: is no text of it/told""");
    }

    private Map<String, LocalizedText> read() {
        return files().read(KEYS);
    }

    private TextFiles files() {
        URL[] around = Stream.of("county", "district").map(this::url).toArray(URL[]::new);
        return new TextFiles(this::open, new URLClassLoader(around, null), "it/told");
    }

    private InputStream open(String path) {
        try {
            return Files.newInputStream(folder.resolve("module").resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private URL url(String host) {
        try {
            return new URL(folder.toUri().toURL() + host + "/");
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path own(String host, String name, String words) {
        return write(host + "/META-INF/onedoor/own-texts/" + name + ".properties", words);
    }

    private Path write(String file, String words) {
        return write(folder.resolve(file), words, StandardCharsets.UTF_8);
    }

    private static Path write(Path file, String words, Charset charset) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, words, charset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
