package org.onedoor.widgets.finder;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onedoor.vocabulary.Language;
import org.onedoor.widgets.Visit;
import org.onedoor.widgets.WalkPack;
import org.onedoor.widgets.WidgetTest;

/** Looking for a service by words and filters. */
class FinderTest extends WidgetTest {
    private ServiceFinderWidget finder;
    private Visit visit;

    @BeforeEach
    void open() {
        finder = new ServiceFinderWidget(WalkPack.country());
        finder.setLanguage(Language.FI);
        visit = Visit.to(finder);
    }

    private void look(String words) {
        visit.of(TextField.class).findFirst().orElseThrow().setValue(words);
    }

    @Test
    void aWordFindsTheServicesThatHaveIt() {
        look("uni");
        assertThat(visit.page()).contains("Löysimme", "Unikoulu").doesNotContain("Juttupuhelin");
    }

    @Test
    void aServiceSaysWhatItIs() {
        look("unikoulu");
        assertThat(visit.page()).contains("Löysimme yhden palvelun.", "Apu ry", "Siirry verkkopalveluun");
        visit.open("Lisää tästä palvelusta");
        assertThat(visit.page()).contains("Maksuton", "Harjoituksia kotona");
    }

    @Test
    void examplesAndUncheckedDetailsAreMarked() {
        look("juttupuhelin");
        assertThat(visit.page()).contains("Esimerkki");
        look("nuorten");
        assertThat(visit.page()).contains("Tietoja ei ole vielä tarkistettu", "Aukioloajat eivät ole tiedossa");
    }

    @Test
    void whatFiltersExcludeIsShownWithAWordAboutIt() {
        look("nuorten");
        visit.of(Checkbox.class).findFirst().orElseThrow().setValue(true);
        assertThat(visit.page()).contains("Näillä rajauksilla emme löytäneet", "Nuorten chat");
    }

    @Test
    void whatIsOnlyElsewhereIsShownWithAWordAboutIt() {
        finder.setMunicipality("609");
        look("vertaisryhmä");
        assertThat(visit.page()).contains("Alueeltasi emme löytäneet", "Vertaisryhmä", "Rantatie 1, Turku");
    }

    @Test
    void aWordThatNobodyKnowsStillLeadsToSomeone() {
        look("xyzzy");
        assertThat(visit.page()).contains("Näillä sanoilla emme löytäneet", "Hätänumero 112");
    }

    @Test
    void whatIsWrittenStaysWhenTheLanguageChanges() {
        look("uni");
        finder.setLanguage(Language.SV);
        assertThat(visit.of(TextField.class).findFirst().orElseThrow().getValue())
                .isEqualTo("uni");
        assertThat(visit.title()).isEqualTo("Hitta en tjänst");
    }
}
