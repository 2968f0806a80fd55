package org.onedoor.vocabulary.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are made to exhaust a reader, rather than written by an author. */
class HugeDocumentsTest {
    @Test
    void aDocumentOfTwentyMegabytesIsOneClearProblem() {
        String huge = "[\"" + "x".repeat(20_000_000) + "\"]";

        assertThat(problems(huge)).containsExactly("huge.json:1:1: longer than 16 MB; nothing was read");
    }

    @Test
    void aStreamWithoutEndIsReadOnlyToTheLimit() {
        Endless endless = new Endless();

        InvalidContentException refused = catchThrowableOfType(
                InvalidContentException.class, () -> StrictJson.read(Booklet.class, "endless.json", endless));

        assertThat(refused).hasMessage("endless.json:1:1: longer than 16 MB; nothing was read");
        assertThat(endless.given).isEqualTo(SourceText.LIMIT + 1);
    }

    @Test
    void aDocumentOfJustTheLimitIsRead() {
        String valid = Samples.betterSleep();

        assertThat(StrictJson.read(Booklet.class, "long.json", valid + " ".repeat(SourceText.LIMIT - valid.length())))
                .isEqualTo(StrictJson.read(Booklet.class, "short.json", valid));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"parts\":", "{\"unknown\":[", "[{\"a\":[["})
    void tenThousandLevelsAreOneClearProblem(String opening) {
        assertThat(problems(opening.repeat(10_000)))
                .singleElement()
                .asString()
                .endsWith(": nested deeper than 64 levels");
    }

    @Test
    void sixtyFourLevelsAreRead() {
        Booklet.Chapter chapter = Samples.chapter(List.of());
        for (int depth = 1; depth < 31; depth++) {
            chapter = Samples.chapter(List.of(chapter));
        }
        Booklet deep = Samples.booklet(List.of(chapter));

        assertThat(StrictJson.read(Booklet.class, "deep.json", StrictJson.write(deep)))
                .isEqualTo(deep);
    }

    @Test
    void aMillionDigitsAreOneClearProblem() {
        String wrong = Samples.betterSleep().replace("\"minutes\": 5", "\"minutes\": " + "9".repeat(1_000_000));

        assertThat(problems(wrong))
                .containsExactly("huge.json:8:97 /chapters/0/minutes: the number is too long or too large");
    }

    @Test
    void eightMillionValuesAreOneClearProblem() {
        String many = "[" + "1,".repeat(8_000_000 - 100) + "1]";
        assertThat(problems(many))
                .containsExactly(
                        "huge.json:1:2000000 /999999: holds more than 1000000 values; divide it into several files");
    }

    @Test
    void ofAMillionMistakesTheFirstAreTold() {
        String wrong = Samples.betterSleep().replace("\"chapters\": [", "\"chapters\": [" + "1,".repeat(900_000));
        assertThat(problems(wrong))
                .hasSize(10_001)
                .last()
                .asString()
                .endsWith("there may be more; only the first 10000 are told");
    }

    private static List<String> problems(String json) {
        InvalidContentException refused = catchThrowableOfType(
                InvalidContentException.class, () -> StrictJson.read(Booklet.class, "huge.json", json));
        return refused.problems().stream().map(Problem::toString).toList();
    }

    /** Gives spaces for ever and counts them. */
    private static final class Endless extends InputStream {
        private long given;

        @Override
        public int read() {
            given++;
            return ' ';
        }
    }
}
