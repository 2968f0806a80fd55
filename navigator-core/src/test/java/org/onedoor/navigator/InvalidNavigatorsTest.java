package org.onedoor.navigator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onedoor.navigator.definition.NavigatorDefinition;
import org.onedoor.scales.ScaleCatalogue;
import org.onedoor.vocabulary.json.InvalidContentException;
import org.onedoor.vocabulary.json.Problem;
import org.onedoor.vocabulary.json.StrictJson;

/** Each {@code invalid/<mistake>.json} is refused with exactly the problems of {@code <mistake>.txt}, in that order. */
class InvalidNavigatorsTest {

    static Stream<String> mistakes() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(InvalidNavigatorsTest.class.getResource("invalid"))
                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void everyMistakeIsTold(String mistake) {
        String told = problems(() -> TestNavigators.read("invalid/" + mistake + ".json"));
        assertThat(told).isEqualTo(TestNavigators.text("invalid/" + mistake + ".txt"));
    }

    private static String problems(Runnable reading) {
        return catchThrowableOfType(InvalidContentException.class, reading::run).problems().stream()
                .map(Problem::toString)
                .map(line -> line.replace("invalid/", "") + "\n")
                .collect(Collectors.joining());
    }

    @Test
    void aNavigatorMadeByAProgramIsToldItsMistakesWithoutLines() {
        NavigatorDefinition sound = TestNavigators.read("small.json").definition();
        NavigatorDefinition broken = new NavigatorDefinition(
                sound.id(),
                sound.version(),
                sound.title(),
                sound.intro(),
                sound.provenance(),
                sound.topics(),
                sound.steps().subList(0, 5),
                sound.actions(),
                sound.items(),
                sound.findings(),
                sound.rules(),
                sound.dangerRules());
        assertThat(problems(() -> Navigator.of(broken, ScaleCatalogue.bundled())))
                .isEqualTo("<memory> /steps: step 6 has no text\n");
    }

    @Test
    void aDefinitionIsWrittenAndReadBackEqual() {
        NavigatorDefinition sound = TestNavigators.read("small.json").definition();
        assertThat(StrictJson.read(NavigatorDefinition.class, "written", StrictJson.write(sound)))
                .isEqualTo(sound);
    }
}
