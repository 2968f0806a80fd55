package org.onedoor.widgets.finder;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onedoor.content.ContentPack;
import org.onedoor.vocabulary.Language;
import org.onedoor.widgets.Visit;
import org.onedoor.widgets.WalkPack;
import org.onedoor.widgets.WidgetTest;
import org.onedoor.widgets.kit.StoppedClock;

/** A pack of a country that has other clocks, and writes days another way, than Finland. */
class OtherCountryTest extends WidgetTest {
    private static final Path WALK = Path.of("src/test/resources/packs/walk");
    private static final String FROM_EIGHT_TO_FOUR = """
            "hours": {"kind": "weekly", "holidays": "closed", "weekly": [
              {"days": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"], "from": "08:00", "to": "16:00"}]}""";

    @TempDir
    Path folder;

    private ServiceFinderWidget finder;
    private Visit visit;

    @BeforeEach
    void open() throws IOException {
        try (Stream<Path> files = Files.walk(WALK)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path to = folder.resolve(WALK.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.writeString(to, abroad(Files.readString(file)));
            }
        }
        finder = new ServiceFinderWidget(
                ContentPack.read(folder, WalkPack.DEMANDS).edition());
        finder.setLanguage(Language.EN);
        visit = Visit.to(finder);
        visit.of(TextField.class).findFirst().orElseThrow().setValue("chat for the young");
    }

    @Test
    void aServiceIsOpenByTheClocksOfItsCountryAlsoOnTheDayTheyChange() {
        assertThat(signAt("2026-03-28T14:59:00Z")).contains("Open now until 16:00");
        assertThat(signAt("2026-03-28T15:00:00Z")).contains("Opens tomorrow at 8:00");
        assertThat(signAt("2026-03-29T05:59:00Z")).contains("Opens today at 8:00");
        assertThat(signAt("2026-03-29T13:59:00Z")).contains("Open now until 16:00");
        assertThat(signAt("2026-03-29T14:00:00Z")).contains("Opens tomorrow at 8:00");
    }

    @Test
    void theDayIsThatOfTheCountry() {
        StoppedClock.stop(finder, "2026-11-20T22:30:00Z");
        assertThat(finder.today()).isEqualTo("2026-11-20");
        assertThat(finder.now()).isEqualTo(ZonedDateTime.parse("2026-11-20T23:30+01:00[Europe/Stockholm]"));
    }

    @Test
    void daysAndNumbersAreWrittenAsTheCountryDoes() {
        assertThat(finder.voice().locale()).isEqualTo(Locale.of("en", "SE"));
        finder.setLanguage(Language.SV);
        assertThat(finder.voice().locale()).isEqualTo(Locale.of("sv", "SE"));
    }

    private String signAt(String instant) {
        StoppedClock.stop(finder, instant);
        return visit.within("onedoor-service").page();
    }

    private static String abroad(String content) {
        return content.replace("Europe/Helsinki", "Europe/Stockholm")
                .replaceAll("(\"(code|parent)\": |\"areas\": \\[\\s*)\"fi\"", "$1\"se\"")
                .replaceAll("\"hours\": \\{\\s*\"kind\": \"unknown\"\\s*}", FROM_EIGHT_TO_FOUR);
    }
}
