package org.onedoor.widgets.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onedoor.content.ContentPack;
import org.onedoor.content.Edition;
import org.onedoor.vocabulary.Language;
import org.onedoor.widgets.Visit;
import org.onedoor.widgets.WalkPack;
import org.onedoor.widgets.WidgetTest;
import org.onedoor.widgets.kit.StoppedClock;

/** What a region adds to the crisis bar never pushes the emergency number out of the few links that are always seen. */
class CrisisBarOrderTest extends WidgetTest {
    private static final Path WALK = Path.of("src/test/resources/packs/walk");
    private static final String LINE = """
            {"id": "03.line-%1$d", "organization": "region", "name": {"fi": "Linja %1$d", "sv": "Linje %1$d", "en": "Line %1$d"},
             "description": {"fi": "Apua", "sv": "Hjälp", "en": "Help"}, "areas": ["fi"], "steps": [6], "topics": ["sleep"],
             "eligibility": {"ages": {}, "audience": ["self", "loved-one"]}, "languages": ["fi", "sv", "en"],
             "referral": "none", "emergency": true, "crisis": true, "verified": true, "source": "test",
             "checkedOn": "2026-11-01",
             "channels": [{"kind": "phone", "value": "09 123 400 %1$d", "hours": {"kind": "%2$s"}}]}""";

    @TempDir
    Path folder;

    @Test
    void theEmergencyNumberStaysFirstHoweverManyLinesARegionAdds() throws Exception {
        CrisisBar bar = new CrisisBar(
                ContentPack.read(withLines(4, "always"), WalkPack.DEMANDS).edition());
        bar.setLanguage(Language.FI);
        assertThat(Visit.to(bar).texts("onedoor-crisis-link"))
                .hasSize(3)
                .first()
                .asString()
                .contains("112");
    }

    @Test
    void aLineThatMayBeClosedStandsAfterThoseThatAreOpen() throws Exception {
        Edition edition =
                ContentPack.read(withLines(1, "unknown"), WalkPack.DEMANDS).edition();
        CrisisBar bar = new CrisisBar(edition);
        StoppedClock.stop(bar, "2026-11-23T10:00:00Z");
        bar.setLanguage(Language.FI);
        assertThat(Visit.to(bar).texts("onedoor-crisis-link")).hasSize(3).noneMatch(link -> link.contains("Linja 1"));
    }

    private Path withLines(int count, String hours) throws Exception {
        try (Stream<Path> files = Files.walk(WALK)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path to = folder.resolve(WALK.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        String lines = Stream.iterate(1, line -> line + 1)
                .limit(count)
                .map(line -> LINE.formatted(line, hours))
                .collect(Collectors.joining(",\n"));
        Files.createDirectories(folder.resolve("regions"));
        Files.writeString(folder.resolve("regions/fi.json"), """
                {"region": "fi", "add": {
                  "organizations": [{"id": "region", "name": {"fi": "Alue", "sv": "Område", "en": "Region"},
                    "sector": "public"}],
                  "services": [%s]}}
                """.formatted(lines));
        String allowed = Stream.iterate(1, line -> line + 1)
                .limit(count)
                .map("{\"service\": \"03.line-%1$d\", \"values\": [\"09 123 400 %1$d\"]}"::formatted)
                .collect(Collectors.joining(", "));
        Path manifest = folder.resolve("pack.json");
        Files.writeString(
                manifest,
                Files.readString(manifest)
                        .replace("\"overlays\": []", "\"overlays\": [\"regions/fi.json\"]")
                        .replace("\"hosts\"", "\"inOverlays\": [" + allowed + "], \"hosts\""));
        return folder;
    }
}
