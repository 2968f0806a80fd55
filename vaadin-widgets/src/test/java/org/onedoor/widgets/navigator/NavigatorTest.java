package org.onedoor.widgets.navigator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.vocabulary.StepOfNeed;
import org.onedoor.widgets.Visit;
import org.onedoor.widgets.WalkPack;
import org.onedoor.widgets.WidgetTest;
import org.onedoor.widgets.door.SingleDoor;
import org.onedoor.widgets.finder.ServiceFinderWidget;
import org.onedoor.widgets.kit.DoorWidget;
import org.onedoor.widgets.kit.Voice;
import org.onedoor.widgets.scale.ScaleWidget;

/** A walk through the navigator, as the person who walks sees it. */
class NavigatorTest extends WidgetTest {
    private NavigatorWidget navigator;
    private Visit visit;

    @BeforeEach
    void open() {
        navigator = new NavigatorWidget(WalkPack.country());
        navigator.setLanguage(Language.FI);
        visit = Visit.to(navigator);
    }

    @Test
    void aWalkAsksOneQuestionAtATimeAndEndsInAStepWithItsReasons() {
        assertThat(visit.title()).isEqualTo("Kenelle haet apua?");
        walkToStepFour();
        assertThat(visit.title()).isEqualTo("Porras 4");
        assertThat(visit.texts("onedoor-reasons"))
                .containsOnly("Nukut huonosti. Olet usein alakuloinen. Olet yksinäinen.");
        assertThat(visit.page()).contains("Tee näin 4", "Lepää hetki");
    }

    private void walkToStepFour() {
        visit.answer("Itselleni")
                .answer("Olen")
                .answer("Uni", "Yksinäisyys")
                .answer("Usein")
                .answer("6");
    }

    /** The answers are one stop of the Tab key, or as many as there are boxes; then comes Next. */
    @Test
    void nextFollowsTheAnswersInTheOrderOfKeys() {
        visit.answer("Itselleni");
        assertThat(visit.of(NativeButton.class)
                        .filter(button -> button.getElement().getParent().getClassList().stream()
                                .anyMatch(Set.of("onedoor-walk", "onedoor-ways")::contains))
                        .map(NativeButton::getText))
                .containsExactly("Seuraava", "Takaisin", "En tiedä", "Ohita kysymys");
    }

    @Test
    void aWidgetTakesTheWidthThatItIsGiven() {
        for (DoorWidget widget :
                List.of(navigator, new SingleDoor(), new ServiceFinderWidget(), new ScaleWidget("phq-9"))) {
            assertThat(widget.getWidth()).isEqualTo("100%");
            assertThat(widget.getMinWidth()).isEqualTo("0");
        }
        navigator.setWidth("30rem");
        assertThat(navigator.getWidth()).isEqualTo("30rem");
    }

    @Test
    void onlyTheThreeStrongestReasonsAreTold() {
        walkToStepFour();
        assertThat(navigator.session().stage())
                .isInstanceOfSatisfying(
                        org.onedoor.navigator.Result.class,
                        result -> assertThat(result.reasons()).hasSize(4));
        assertThat(visit.page()).doesNotContain("Uni mietityttää.");
    }

    @Test
    void theProgressIsSaidInWords() {
        assertThat(visit.texts("onedoor-progress")).containsExactly("noin viisi kysymystä jäljellä");
        visit.answer("Itselleni").answer("Olen").answer("Uni").answer("En");
        assertThat(visit.texts("onedoor-progress")).containsExactly("viimeinen kysymys");
    }

    @Test
    void dangerLeadsOutAtOnceWith112First() {
        visit.answer("Itselleni").answer("En ole");
        assertThat(visit.title()).isEqualTo("Porras 6");
        assertThat(visit.within("onedoor-care").texts("onedoor-contact").getFirst())
                .contains("Hätänumero 112", "Soita 112");
        assertThat(visit.page())
                .contains("Et ole tämän kanssa yksin", "Tee näin 6")
                .doesNotContain(Visit.NEXT);
    }

    @Test
    void thereIsAWayBackFromDanger() {
        visit.answer("Itselleni").answer("En ole").press("Palaa edelliseen kysymykseen");
        assertThat(visit.title()).isEqualTo("Oletko turvassa?");
        assertThat(visit.chosen()).isEqualTo("no");
    }

    @Test
    void goingBackKeepsTheAnswer() {
        visit.answer("Itselleni").answer("Olen").press("Takaisin").press("Takaisin");
        assertThat(visit.title()).isEqualTo("Kenelle haet apua?");
        assertThat(visit.chosen()).isEqualTo("me");
    }

    @Test
    void theFirstQuestionHasNoWayBack() {
        assertThat(visit.button("Takaisin")).isEmpty();
    }

    @Test
    void goingOnWithoutAnAnswerIsMetWithAFriendlyWordAndNothingMoves() {
        visit.press(Visit.NEXT);
        assertThat(visit.title()).isEqualTo("Kenelle haet apua?");
        assertThat(visit.texts("onedoor-message").getFirst()).startsWith("Valitse jokin vaihtoehto.");
        visit.choose("Itselleni");
        assertThat(visit.texts("onedoor-message")).containsExactly("");
    }

    @Test
    void aNumberOutsideItsBoundsIsNotSentOn() {
        visit.answer("Itselleni").answer("Olen").answer("Uni").answer("En").answer("9");
        assertThat(visit.title()).startsWith("Montako yötä");
        assertThat(visit.texts("onedoor-message").getFirst()).contains("0–7");
    }

    @Test
    void noneOfTheseStandsAlone() {
        visit.answer("Itselleni").answer("Olen").choose("Uni", "Yksinäisyys").choose("Ei mikään näistä");
        assertThat(visit.chosen()).isEqualTo(Set.of("none"));
        visit.choose("Uni");
        assertThat(visit.chosen()).isEqualTo(Set.of("sleep"));
    }

    @Test
    void theSecondClickOfADoubleClickDoesNothing() {
        visit.press("Ohita kysymys").pressAgainAtOnce("Ohita kysymys");
        assertThat(visit.title()).isEqualTo("Oletko turvassa?");
    }

    @Test
    void skippingWhatIsAskedAboutSafetyShowsCrisisContactsWithTheResult() {
        visit.answer("Itselleni")
                .press("Ohita kysymys")
                .answer("Uni")
                .answer("En")
                .answer("0");
        assertThat(visit.page())
                .contains("Jotakin turvallisuudesta jäi auki", "Nämä jäivät auki", "Oletko turvassa?")
                .doesNotContain("Ei kiireellinen");
        assertThat(visit.within("onedoor-care").page()).contains("Kriisipuhelin");
    }

    @Test
    void changingTheLanguageMidWayKeepsWhatWasAnsweredAndWhatIsBeingAnswered() {
        visit.answer("Itselleni").choose("Olen");
        navigator.setLanguage(Language.SV);
        assertThat(visit.title()).isEqualTo("Är du trygg?");
        assertThat(visit.chosen()).isEqualTo("yes");
        visit.press("Tillbaka");
        assertThat(visit.chosen()).isEqualTo("me");
    }

    @Test
    void easyLanguageChangesTheTextWhereThereIsOne() {
        navigator.setEasyLanguage(true);
        walkToStepFour();
        assertThat(visit.title()).isEqualTo("Helppo porras 4");
    }

    @Test
    void anAnswerCanBeChangedFromTheResult() {
        walkToStepFour();
        visit.open("Vastauksesi").press("Muuta: Montako yötä");
        assertThat(visit.chosen()).isEqualTo(6);
        visit.answer("0");
        assertThat(visit.title()).isEqualTo("Porras 3");
    }

    @Test
    void theResultSaysWhatWouldChangeIt() {
        walkToStepFour();
        assertThat(visit.page()).contains("Mikä muuttaisi tätä", "ehdotus olisi: Porras 3");
    }

    @Test
    void theResultSaysWhichAnswersDecidedIt() {
        walkToStepFour();
        String decided = visit.open("Mitkä vastauksesi ratkaisivat").page();
        assertThat(decided).contains("Jo nämä vastaukset olisivat johtaneet samaan ehdotukseen.", "Montako yötä");
    }

    @Test
    void theNeighbouringStepsShowTheirServicesInPlace() {
        walkToStepFour();
        visit.open("Kevyempää apua");
        assertThat(visit.title()).isEqualTo("Porras 4");
        assertThat(visit.page()).contains("Porras 3", "Unikoulu");
    }

    @Test
    void servicesOfTheChosenMunicipalityAreShown() {
        navigator.setMunicipality("853");
        walkToStepFour();
        assertThat(visit.page()).contains("Kuka voi auttaa – Turku", "Mielenterveysvastaanotto", "Soita 02 123 4567");
        assertThat(visit.links()).contains("tel:021234567");
    }

    @Test
    void choosingAMunicipalityAtTheResultKeepsTheResult() {
        walkToStepFour();
        navigator.setMunicipality("853");
        assertThat(visit.title()).isEqualTo("Porras 4");
        assertThat(visit.page()).contains("Mielenterveysvastaanotto");
    }

    @Test
    void aTextThatIsNotInTheLanguageOfThePageSaysWhichItIs() {
        LocalizedText untranslated = new LocalizedText("Hei", "Hej", null, null, null, null);
        Voice english = new Voice(Language.EN, false, "fi");
        assertThat(english.paragraph(untranslated).getElement().getAttribute("lang"))
                .isEqualTo("fi");
    }

    @Test
    void theContentSaysThatItIsADemonstration() {
        walkToStepFour();
        assertThat(visit.page()).contains("ei diagnoosi", "Tekstit ovat esimerkkejä");
    }

    @Test
    void theCrisisBarIsFirstOnEveryScreen() {
        assertThat(visit.links().getFirst()).isEqualTo("tel:112");
        walkToStepFour();
        assertThat(visit.links().getFirst()).isEqualTo("tel:112");
    }

    @Test
    void theResultIsToldOnceAndOnlyItsStepAndItsContent() {
        List<ResultEvent> told = new ArrayList<>();
        navigator.addResultListener(told::add);
        walkToStepFour();
        navigator.setLanguage(Language.EN);
        navigator.setMunicipality("853");
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().step()).isEqualTo(StepOfNeed.PRIMARY);
        assertThat(told.getFirst().navigator()).isEqualTo("walk-navigator");
        assertThat(told.getFirst().version()).isEqualTo("7");
    }

    @Test
    void headingsFitUnderThoseOfTheHost() {
        navigator.setHeadingLevel(2);
        assertThat(visit.having("onedoor-title")
                        .map(heading -> heading.getElement().getTag()))
                .containsExactly("h2");
        walkToStepFour();
        assertThat(visit.having("onedoor-heading")
                        .map(heading -> heading.getElement().getTag()))
                .containsOnly("h3");
    }

    @Test
    void theQuestionsHeadingNamesItsAnswers() {
        String heading =
                visit.having("onedoor-title").findFirst().orElseThrow().getId().orElseThrow();
        assertThat(visit.having("onedoor-options")
                        .map(group -> group.getElement().getProperty("accessibleNameRef")))
                .containsExactly(heading);
    }

    @Test
    void startingAgainForgetsTheAnswers() {
        walkToStepFour();
        visit.open("Vastauksesi").press("Aloita alusta");
        assertThat(visit.title()).isEqualTo("Kenelle haet apua?");
        assertThat(navigator.session().answers()).isEmpty();
    }

    @Test
    void aMunicipalityThatTheEditionDoesNotKnowIsRefused() {
        assertThatThrownBy(() -> navigator.setMunicipality("999"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("999");
    }
}
