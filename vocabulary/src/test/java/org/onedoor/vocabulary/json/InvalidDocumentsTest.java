package org.onedoor.vocabulary.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One document for each mistake an author can make, with the whole list of problems it must give. */
class InvalidDocumentsTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/onedoor/vocabulary/json/invalid");

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsToldInFull(String mistake) throws IOException {
        Path document = FOLDER.resolve(mistake + ".json");
        try (InputStream in = Files.newInputStream(document)) {
            InvalidContentException refused = catchThrowableOfType(
                    InvalidContentException.class, () -> StrictJson.read(Booklet.class, mistake + ".json", in));

            assertThat(refused)
                    .hasMessage(
                            Files.readString(FOLDER.resolve(mistake + ".txt")).stripTrailing());
        }
    }

    static Stream<String> mistakes() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.replace(".json", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
