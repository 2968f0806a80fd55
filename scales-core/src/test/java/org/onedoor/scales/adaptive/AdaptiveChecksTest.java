package org.onedoor.scales.adaptive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.onedoor.scales.adaptive.definition.AdaptiveDefinition;
import org.onedoor.scales.adaptive.definition.StopRule;
import org.onedoor.vocabulary.json.InvalidContentException;
import org.onedoor.vocabulary.json.Problem;
import org.onedoor.vocabulary.json.StrictJson;

/** Each {@code invalid/<mistake>.json} has all its problems in {@code invalid/<mistake>.txt}. */
class AdaptiveChecksTest {

    @TestFactory
    Stream<DynamicTest> everyMistakeIsToldWithItsPlace() throws IOException {
        Path folder = file("invalid");
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(
                            mistake(file),
                            () -> assertThat(problems(file))
                                    .containsExactlyElementsOf(
                                            Files.readAllLines(folder.resolve(mistake(file) + ".txt")))))
                    .toList()
                    .stream();
        }
    }

    @Test
    void theScaleThatTheMistakesWereMadeInIsValid() {
        assertThatCode(() -> AdaptiveScale.read(file("tidy.json"))).doesNotThrowAnyException();
    }

    @Test
    void aScaleMadeByAProgramIsCheckedTheSame() {
        AdaptiveDefinition unreachable = SampleScales.exampleWith(new StopRule(0.01, 1, 10, null));
        assertThat(problems(unreachable))
                .containsExactly("<memory> /stop/standardError: cannot be reached:"
                        + " no answers to maxItems items bring it below 0.217");
    }

    @Test
    void twoHundredItemsAreTheMost() {
        AdaptiveDefinition example = AdaptiveScale.example().definition();
        AdaptiveDefinition tooMany = SampleScales.withItems(
                example, Collections.nCopies(201, example.items().getFirst()));
        assertThat(problems(tooMany)).contains("<memory> /items: length must be at most 200");
    }

    @Test
    void whatIsWrittenIsReadBackTheSame() {
        AdaptiveDefinition example = AdaptiveScale.example().definition();
        String json = StrictJson.write(example);
        assertThat(StrictJson.read(AdaptiveDefinition.class, "written", json)).isEqualTo(example);
    }

    private static List<String> problems(AdaptiveDefinition definition) {
        return catchThrowableOfType(InvalidContentException.class, () -> AdaptiveScale.of(definition))
                .problems()
                .stream()
                .map(Problem::toString)
                .toList();
    }

    private static List<String> problems(Path file) throws IOException {
        String name = file.getFileName().toString();
        String json = Files.readString(file);
        return catchThrowableOfType(InvalidContentException.class, () -> AdaptiveScale.read(name, json))
                .problems()
                .stream()
                .map(Problem::toString)
                .toList();
    }

    private static String mistake(Path file) {
        return file.getFileName().toString().replace(".json", "");
    }

    private static Path file(String name) {
        try {
            return Path.of(AdaptiveChecksTest.class.getResource(name).toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
