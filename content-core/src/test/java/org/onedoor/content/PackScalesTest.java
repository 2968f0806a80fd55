package org.onedoor.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onedoor.navigator.Question;
import org.onedoor.scales.ScaleCatalogue;
import org.onedoor.vocabulary.json.InvalidContentException;

/** A pack may bring scales of its own. */
class PackScalesTest {
    private static final Path WORRY = Path.of("src/test/resources/scales/worry-3.json");

    @TempDir
    Path folder;

    private PackFolder pack;
    private String worry;

    @BeforeEach
    void copy() throws IOException {
        pack = PackFolder.copiedTo(folder);
        worry = Files.readString(WORRY);
    }

    private PackFolder bring(String scale) {
        return pack.replace("pack.json", "\"services\": [", "\"scales\": [\"scales/own.json\"],\n  \"services\": [")
                .write("scales/own.json", scale);
    }

    @Test
    void withoutItsOwnAPackHasTheScalesThatShip() {
        assertThat(ContentPack.read(folder).edition().scales().ids())
                .isEqualTo(ScaleCatalogue.bundled().ids());
    }

    @Test
    void itsOwnStandBesideThoseThatShip() {
        bring(worry);
        ScaleCatalogue scales = ContentPack.read(folder).edition("853").scales();
        assertThat(scales.scale("worry-3").name().en()).isEqualTo("Worry questions");
        assertThat(scales.ids()).containsAll(ScaleCatalogue.bundled().ids());
    }

    @Test
    void oneOfTheSameIdStandsInForTheOneThatShips() {
        bring(worry.replace("\"worry-3\"", "\"gad-7\""));
        ScaleCatalogue scales = ContentPack.read(folder).edition().scales();
        assertThat(scales.scale("gad-7").name().en()).isEqualTo("Worry questions");
        assertThat(scales.ids()).isEqualTo(ScaleCatalogue.bundled().ids());
    }

    @Test
    void theNavigatorOfThePackAsksThem() {
        bring(worry).replace("navigator/small.json", "\"items\": [", """
                "items": [
                  {"id": "worry", "kind": "scale", "of": ["worry-3/q1"]},""");
        Question asked = (Question)
                ContentPack.read(folder).edition().navigator().start().stage();
        assertThat(asked.text().en()).isEqualTo("did you worry");
    }

    @Test
    void whatIsWrongWithOneIsToldWithAllElseAndTheNavigatorIsNotBlamed() {
        bring(worry.replace("\"to\": 3,", "\"to\": 2,"))
                .replace("services/05.json", "\"steps\"", "\"stepz\"")
                .replace("navigator/small.json", "\"items\": [", """
                "items": [
                  {"id": "worry", "kind": "scale", "of": ["worry-3/q1"]},""");
        InvalidContentException refused =
                catchThrowableOfType(InvalidContentException.class, () -> ContentPack.read(folder));
        assertThat(refused.problems())
                .extracting(problem -> Path.of(problem.file()).getFileName() + " " + problem.pointer())
                .contains("05.json /services/0/stepz")
                .anyMatch(problem -> problem.startsWith("own.json /bands/0/levels"))
                .noneMatch(problem -> problem.startsWith("small.json"));
    }

    @Test
    void twoOfOneIdAreRefused() {
        bring(worry)
                .replace("pack.json", "\"scales/own.json\"", "\"scales/own.json\", \"scales/again.json\"")
                .write("scales/again.json", worry);
        InvalidContentException refused =
                catchThrowableOfType(InvalidContentException.class, () -> ContentPack.read(folder));
        assertThat(refused.problems())
                .singleElement()
                .asString()
                .endsWith("the pack already has the scale \"worry-3\"");
    }
}
