package org.onedoor.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onedoor.content.ContentPack;
import org.onedoor.content.Edition;
import org.onedoor.directory.Need;
import org.onedoor.directory.hours.OpenState;
import org.onedoor.navigator.Navigator;
import org.onedoor.scales.ScaleCatalogue;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.StepOfNeed;
import org.onedoor.vocabulary.json.InvalidContentException;

/** What only shows on the real module path: encapsulated resources, missing opens, missing services. */
class ModulePathTest {

    @Test
    void everyCoreIsANamedModule() {
        assertThat(List.of(Language.class, Navigator.class, Need.class, ContentPack.class))
                .extracting(type -> type.getModule().getName())
                .containsExactly(
                        "org.onedoor.vocabulary",
                        "org.onedoor.navigator",
                        "org.onedoor.directory",
                        "org.onedoor.content");
    }

    @Test
    void theNationalPackIsReadFromItsJarAndMatchesANeed() {
        Edition edition = ContentPack.bundled("national").edition("05");
        assertThat(edition.region().name().in(Language.SV)).isEqualTo("Egentliga Finlands välfärdsområde");
        Need need = Need.of(StepOfNeed.PRIMARY, "853", Language.SV, Instant.parse("2026-11-23T08:00:00Z"));
        assertThat(edition.directory().match(need).services()).isNotEmpty();
    }

    @Test
    void constraintsAreCheckedInEveryModule() {
        assertThatThrownBy(() -> Navigator.read("blank.json", stream("{\"id\": \"\"}")))
                .isInstanceOf(InvalidContentException.class)
                .hasMessageContaining("blank.json:1:8 /id");
    }

    @Test
    void scalesShipWithTheNavigator() {
        assertThat(ScaleCatalogue.bundled().scale("phq-9").items()).hasSize(10);
    }

    @Test
    void everyModuleReadsItsOwnWordsAndWhatOthersChangeInThem() {
        OpenState closed = new OpenState(OpenState.Status.CLOSED, null, null, null, false);
        ZonedDateTime now = ZonedDateTime.parse("2026-11-23T10:00+02:00[Europe/Helsinki]");
        assertThat(closed.in(Language.SV, now)).isEqualTo("stängt nu");
        assertThat(closed.in(Language.FI, now)).isEqualTo("nyt kiinni");
    }

    private static java.io.InputStream stream(String json) {
        return new java.io.ByteArrayInputStream(json.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
