package org.onedoor.widgets.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.Region;
import org.onedoor.widgets.Visit;
import org.onedoor.widgets.WalkPack;
import org.onedoor.widgets.WidgetTest;
import org.onedoor.widgets.kit.RegionChangedEvent;
import org.onedoor.widgets.navigator.NavigatorWidget;

/** The whole door, from the welcome on. */
class DoorTest extends WidgetTest {
    private SingleDoor door;
    private Visit visit;

    @BeforeEach
    void open() {
        door = new SingleDoor(WalkPack.country());
        door.setLanguage(Language.FI);
        visit = Visit.to(door);
    }

    @Test
    void theWelcomeOffersItsDoorsAndShowsWhereHelpIsNow() {
        assertThat(visit.title()).isEqualTo("Hyvä, että tulit");
        assertThat(visit.page())
                .contains("Haen apua itselleni", "Olen huolissani läheisestä", "Haluan vain löytää palvelun")
                .contains("Tarvitsetko apua heti?");
        assertThat(visit.links().getFirst()).isEqualTo("tel:112");
    }

    @Test
    void theDoorChosenIsNotAskedAgain() {
        visit.press("Olen huolissani läheisestä");
        assertThat(visit.title()).isEqualTo("Oletko turvassa?");
    }

    @Test
    void backFromTheFirstQuestionLeadsToTheDoorsAndLosesNothing() {
        visit.press("Olen huolissani läheisestä").choose("Olen").press("Takaisin");
        assertThat(visit.title()).isEqualTo("Hyvä, että tulit");
        visit.press("Jatka siitä, mihin jäit");
        assertThat(visit.title()).isEqualTo("Oletko turvassa?");
    }

    @Test
    void everyPlaceHasAnAddressAndANameThatTellNothingOfWhatIsAsked() {
        List<String> addresses = new ArrayList<>();
        door.addPlaceListener(
                event -> addresses.add(event.move() + " " + event.place().path()));
        visit.press("Haen apua itselleni");
        assertThat(door.getPlaceName()).contains("Kysymys 1");
        visit.answer("En ole");
        assertThat(visit.title()).isEqualTo("Porras 6");
        assertThat(door.getPlaceName()).contains("Tulos");
        visit.press("Alkuun").press("Haluan vain löytää palvelun");
        assertThat(door.getPlaceName()).contains("Etsi palvelu");
        visit.press("Alkuun").press("Jatka siitä, mihin jäit");
        assertThat(addresses).containsExactly("ON walk/1", "ON walk/2", "ON ", "ON services", "ON ", "ON walk/2");
    }

    @Test
    void theBrowsersBackAndForwardMoveThroughTheDoor() {
        visit.press("Haen apua itselleni").answer("Olen").answer("Uni");
        String third = visit.title();
        door.show(Place.walk(1));
        assertThat(visit.title()).isEqualTo("Oletko turvassa?");
        assertThat(visit.chosen()).isEqualTo("yes");
        door.show(Place.WELCOME);
        assertThat(visit.title()).isEqualTo("Hyvä, että tulit");
        door.show(Place.walk(3));
        assertThat(visit.title()).isEqualTo(third);
    }

    @Test
    void theWayBackIsThatOfTheBrowserWhereItsHistoryHasThePageBefore() {
        List<String> moves = new ArrayList<>();
        visit.press("Haen apua itselleni").answer("Olen").press("Alkuun").press("Jatka siitä, mihin jäit");
        door.addPlaceListener(
                event -> moves.add(event.move() + " " + event.place().path()));
        visit.press("Takaisin");
        assertThat(visit.title()).isEqualTo("Oletko turvassa?");
        visit.answer("Olen").press("Takaisin");
        assertThat(moves).containsExactly("INSTEAD walk/1", "ON walk/2", "BACK walk/1");
    }

    @Test
    void erasingForgetsEverythingAndSaysSo() {
        assertThat(visit.button("Poista vastaukseni")).isEmpty();
        door.setMunicipality("853");
        visit.press("Haen apua itselleni").answer("Olen").press("Poista vastaukseni");
        assertThat(visit.title()).isEqualTo("Hyvä, että tulit");
        assertThat(visit.page()).contains("Vastauksesi on poistettu.").doesNotContain("Jatka siitä, mihin jäit");
        assertThat(door.getMunicipality()).isEmpty();
        assertThat(visit.button("Poista vastaukseni")).isEmpty();
        visit.press("Haen apua itselleni");
        assertThat(visit.page()).doesNotContain("Vastauksesi on poistettu.");
    }

    @Test
    void professionalsHaveADoorOnlyWhenItLeadsSomewhere() {
        assertThat(visit.page()).doesNotContain("Olen ammattilainen");
        door.setProfessionalsLink("professionals");
        assertThat(visit.of(Anchor.class).map(Anchor::getHref)).contains("professionals");
    }

    @Test
    void theLinkToQuestionnairesIsThereAtOnce() {
        assertThat(visit.links()).doesNotContain("questionnaires");
        door.setQuestionnairesLink("questionnaires");
        assertThat(visit.links()).contains("questionnaires");
        door.setQuestionnairesLink(null);
        assertThat(visit.links()).doesNotContain("questionnaires");
    }

    @Test
    void goingToTheStartAndBackLosesNothing() {
        visit.press("Haen apua itselleni").answer("Olen").press("Alkuun").press("Jatka siitä, mihin jäit");
        assertThat(visit.title()).isEqualTo("Mikä mietityttää?");
    }

    @Test
    void theLanguageButtonsSayEverythingAnewAndKeepTheAnswers() {
        visit.press("Haen apua itselleni").choose("Olen").press("Svenska");
        assertThat(visit.title()).isEqualTo("Är du trygg?");
        assertThat(visit.chosen()).isEqualTo("yes");
        assertThat(door.getElement().getAttribute("lang")).isEqualTo("sv");
    }

    @Test
    void theLanguageIsRememberedForTheVisit() {
        visit.press("Svenska");
        assertThat(new SingleDoor(WalkPack.country()).getLanguage()).isEqualTo(Language.SV);
    }

    @Test
    void aMunicipalityChosenOnceIsKnownEverywhereForTheVisit() {
        List<RegionChangedEvent> heard = new ArrayList<>();
        door.addRegionChangedListener(heard::add);
        chooser().setValue(region("853"));
        assertThat(door.getMunicipality()).contains("853");
        assertThat(heard).hasSize(1);
        assertThat(new NavigatorWidget(WalkPack.country()).getMunicipality()).contains("853");
        visit.press("En halua kertoa");
        assertThat(door.getMunicipality()).isEmpty();
    }

    @Test
    void municipalitiesAreFoundByBothNames() {
        assertThat(chooser().getItemLabelGenerator().apply(region("853"))).isEqualTo("Turku – Åbo");
        visit.press("Svenska");
        assertThat(chooser().getItemLabelGenerator().apply(region("853"))).isEqualTo("Åbo – Turku");
    }

    @Test
    void aNameWrittenOutInFullIsUnderstood() {
        write("björneborg");
        assertThat(door.getMunicipality()).contains("609");
        write("nowhere");
        assertThat(door.getMunicipality()).contains("609");
    }

    private void write(String name) {
        ComponentUtil.fireEvent(chooser(), new ComboBoxBase.CustomValueSetEvent<>(chooser(), true, name));
    }

    @Test
    void theFinderOpensFromTheDoorAndComesBack() {
        visit.press("Haluan vain löytää palvelun");
        assertThat(visit.title()).isEqualTo("Etsi palvelu");
        visit.press("Alkuun");
        assertThat(visit.title()).isEqualTo("Hyvä, että tulit");
    }

    @Test
    void theCrisisBarIsThereOnceOnEveryScreen() {
        assertThat(visit.having("onedoor-crisis-bar")).hasSize(1);
        visit.press("Haen apua itselleni");
        assertThat(visit.having("onedoor-crisis-bar")).hasSize(1);
        visit.press("Alkuun").press("Haluan vain löytää palvelun");
        assertThat(visit.having("onedoor-crisis-bar")).hasSize(1);
    }

    private static Region region(String code) {
        return WalkPack.country().regions().region(code);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Region> chooser() {
        return visit.of(ComboBox.class).findFirst().orElseThrow();
    }
}
