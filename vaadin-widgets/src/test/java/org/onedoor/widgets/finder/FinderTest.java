package org.onedoor.widgets.finder;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    @Test
    void whatIsLookedForComesBackFromTheTabAndGoesWhenItIsErased() {
        look("nuorten");
        visit.of(Checkbox.class).findFirst().orElseThrow().setValue(true);
        String kept = keptByTheTab();
        open();
        finder.takeUp(kept);
        assertThat(visit.page()).contains("Näillä rajauksilla emme löytäneet", "Nuorten chat");
        assertThat(visit.of(TextField.class).findFirst().orElseThrow().getValue())
                .isEqualTo("nuorten");
        assertThat(visit.of(Checkbox.class).findFirst().orElseThrow().getValue())
                .isTrue();
        assertThat(KeptSearch.read(kept)).hasToString("KeptSearch");
        keptByTheTab();

        finder.erase();

        assertThat(keptByTheTab()).isEmpty();
        assertThat(finder.underWay()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"words\":1}", "{\"words\":\"uni\",\"age\":\"old\"}"})
    void whatIsNoSearchIsNotTakenUp(String kept) {
        finder.takeUp(kept);
        assertThat(finder.underWay()).isFalse();
    }

    /** What the tab was last told to keep. */
    private static String keptByTheTab() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .filter(call -> call.getExpression().contains("visit.keep"))
                .map(call -> (String) call.getParameters().get(1))
                .reduce("", (earlier, last) -> last);
    }
}
