package org.onedoor.vocabulary.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.vocabulary.json.Booklet.Chapter;
import org.onedoor.vocabulary.json.Booklet.Purpose;

/** Valid booklets. */
final class Samples {
    static final Path BETTER_SLEEP = Path.of("src/test/resources/org/onedoor/vocabulary/json/better-sleep.json");

    private Samples() {}

    static String betterSleep() {
        try {
            return Files.readString(BETTER_SLEEP);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Booklet booklet(List<Chapter> chapters) {
        LocalizedText title = LocalizedText.of("Uni", "Sömn", "Sleep");
        return new Booklet(
                "sleep", title, LocalDate.of(2026, 11, 1), null, null, chapters, List.of(), null, null, null);
    }

    static Chapter chapter(List<Chapter> parts) {
        return new Chapter(Purpose.READ, LocalizedText.of("Lue", "Läs", "Read"), 5, null, null, parts);
    }
}
