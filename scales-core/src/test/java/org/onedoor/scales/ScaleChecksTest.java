package org.onedoor.scales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.onedoor.scales.definition.ScaleDefinition;
import org.onedoor.vocabulary.json.InvalidContentException;
import org.onedoor.vocabulary.json.Problem;
import org.onedoor.vocabulary.json.StrictJson;

/** Each {@code invalid/<mistake>.json} has all its problems in {@code invalid/<mistake>.txt}. */
class ScaleChecksTest {

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
        assertThatCode(() -> Scale.read(file("tidy.json"))).doesNotThrowAnyException();
    }

    @Test
    void aScaleMadeByAProgramIsCheckedTheSame() {
        ScaleDefinition tidy = StrictJson.read(ScaleDefinition.class, file("tidy.json"));
        String halfOfIt = StrictJson.write(tidy).replaceFirst("\"to\": ?4", "\"to\":5");
        ScaleDefinition untidy = StrictJson.read(ScaleDefinition.class, "tidy", halfOfIt);
        InvalidContentException refusal = catchThrowableOfType(InvalidContentException.class, () -> Scale.of(untidy));
        assertThat(refusal.problems())
                .extracting(Problem::toString)
                .contains("<memory> /scores/0/range: the items reach 0 to 4, not this range");
    }

    private static List<String> problems(Path file) throws IOException {
        String name = file.getFileName().toString();
        String json = Files.readString(file);
        return catchThrowableOfType(InvalidContentException.class, () -> Scale.read(name, json)).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    private static String mistake(Path file) {
        return file.getFileName().toString().replace(".json", "");
    }

    private static Path file(String name) {
        try {
            return Path.of(ScaleChecksTest.class.getResource(name).toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
