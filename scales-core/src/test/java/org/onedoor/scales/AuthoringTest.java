package org.onedoor.scales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onedoor.scales.definition.ItemDefinition;
import org.onedoor.scales.definition.ScaleDefinition;
import org.onedoor.scales.definition.ScoreDefinition;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.json.InvalidContentException;
import org.onedoor.vocabulary.json.Problem;

/** A scale is added by a file alone. */
class AuthoringTest {
    @TempDir
    Path folder;

    @BeforeEach
    void aFolderWithTheExampleOfTheGuide() throws IOException, URISyntaxException {
        Path example = Path.of(
                AuthoringTest.class.getResource("authoring/worry-3.json").toURI());
        Files.copy(example, folder.resolve("worry-3.json"));
    }

    @Test
    void aFileInAFolderIsAScale() {
        // @start region="read"
        ScaleCatalogue scales = ScaleCatalogue.bundled().and(ScaleCatalogue.read(folder));
        Scale worry = scales.scale("worry-3");
        Score score = worry.score(Map.of("q1", 2, "q2", 0, "q3", 1));
        String band = score.band().orElseThrow().name().in(Language.EN); // "much worry"
        // @end region="read"
        assertThat(score.total()).isEqualTo(5);
        assertThat(band).isEqualTo("much worry");
        assertThat(scales.ids()).hasSize(36);
        assertThat(worry.showable(Language.FI)).isTrue();
        assertThat(worry.showable(Language.SV)).isFalse();
        assertThat(worry.minutes()).isEqualTo(1);
    }

    @Test
    void theGuideNamesEveryPropertyOfAFile() throws IOException {
        String guide = Files.readString(Path.of("../docs/authoring.md"));
        for (Class<?> record : List.of(ScaleDefinition.class, ItemDefinition.class, ScoreDefinition.class)) {
            assertThat(record.getRecordComponents())
                    .extracting(RecordComponent::getName)
                    .allSatisfy(name -> assertThat(guide).contains("`" + name + "`"));
        }
    }

    @Test
    void theProblemsOfAllFilesAreToldTogether() throws IOException {
        String example = Files.readString(folder.resolve("worry-3.json"));
        write("a.json", example.replace("\"to\": 3,", "\"to\": 2,"));
        write("b.json", example.replace("\"source\": \"us\"", "\"source\": \"uss\""));
        write("copy.json", example);
        assertThat(problems())
                .anyMatch(one ->
                        one.startsWith("a.json") && one.endsWith("leaves a gap after the band before it: must be 3"))
                .anyMatch(one -> one.startsWith("b.json") && one.contains("there is no source \"uss\""))
                .contains("worry-3.json: copy.json already has the scale worry-3");
    }

    @Test
    void anIndexPinsTheFilesOfAFolder() throws IOException {
        byte[] example = Files.readAllBytes(folder.resolve("worry-3.json"));
        write("index", "worry-3 " + Sha256.of(example) + "\n");
        assertThat(ScaleCatalogue.read(folder).ids()).containsExactly("worry-3");
        write(
                "worry-3.json",
                new String(example).replace("\"to\": 3,", "\"to\": 4,").replace("\"from\": 4", "\"from\": 5"));
        write("stray.json", "{}");
        write("index", Files.readString(folder.resolve("index")) + "gone " + "0".repeat(64) + "\n");
        assertThat(problems())
                .anyMatch(one -> one.startsWith("worry-3.json: was changed since its SHA-256 was written in the index"))
                .contains("gone.json: is in the index and not in the folder", "stray.json: is not in the index");
    }

    @Test
    void aMistakeInTheIndexIsToldByItsLine() throws IOException {
        write("index", "worry-3 abc\n");
        assertThat(problems()).containsExactly("index:1:1: must be the id of a scale and the SHA-256 of its file");
    }

    @Test
    void aFolderThatIsNotThereIsNotAnEmptyOne() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> ScaleCatalogue.read(folder.resolve("elsewhere")));
    }

    @Test
    void aScaleOfTheSameIdNeverReplacesABundledOne() throws IOException {
        write("worry-3.json", Files.readString(folder.resolve("worry-3.json")).replace("worry-3", "phq-9"));
        ScaleCatalogue own = ScaleCatalogue.read(folder);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScaleCatalogue.bundled().and(own))
                .withMessage("The catalogue already has a scale phq-9");
    }

    private List<String> problems() {
        return catchThrowableOfType(InvalidContentException.class, () -> ScaleCatalogue.read(folder))
                .problems()
                .stream()
                .map(Problem::toString)
                .map(one -> one.replace(folder + folder.getFileSystem().getSeparator(), ""))
                .toList();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
