package org.onedoor.widgets.navigator;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeDetails;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onedoor.navigator.Question;
import org.onedoor.vocabulary.Language;
import org.onedoor.widgets.ResultPack;
import org.onedoor.widgets.Visit;
import org.onedoor.widgets.WidgetTest;

/** What a result says first, whom it calls, and what it leaves behind folds. */
class ResultTest extends WidgetTest {
    private static final String CALM = "Ei kiireellinen";

    private NavigatorWidget navigator;
    private Visit visit;

    @BeforeEach
    void open() {
        navigator = new NavigatorWidget(ResultPack.country());
        navigator.setLanguage(Language.FI);
        visit = Visit.to(navigator);
        visit.answer("Itselleni");
    }

    private Visit adult(String thoughts, String topic, String hard) {
        visit.answer("18 tai yli")
                .answer("Olen turvassa")
                .answer(thoughts)
                .answer(topic)
                .answer(hard);
        return visit.answer("Harvoin").answer("Hyvin");
    }

    private Visit verdict() {
        return visit.within("onedoor-care");
    }

    private List<String> folds() {
        return visit.of(NativeDetails.class)
                .map(fold -> fold.getSummary().getElement().getTextRecursively())
                .toList();
    }

    @Test
    void whatIsCalmIsSaidToBeNotUrgentAndHasOneButton() {
        adult("Ei", "Alakulo", "Vähän");
        assertThat(verdict().page()).contains("Porras 2", CALM, "Tee näin 2");
        assertThat(verdict().links()).containsExactly("https://example.org/omahoito");
        assertThat(visit.texts("onedoor-main")).hasSize(1);
        assertThat(visit.within("onedoor-part").texts("onedoor-contact")).hasSizeBetween(1, 2);
    }

    @Test
    void whereAPersonIsNeededTheTwoServicesAnswerNow() {
        navigator.setMunicipality("853");
        adult("Joskus", "Alakulo", "Vähän");
        assertThat(told().result().step().number()).isGreaterThanOrEqualTo(4);
        assertThat(shownServices()).hasSize(2).allMatch(link -> link.startsWith("tel:") || link.endsWith("/chat"));
        assertThat(shownServices()).contains("tel:021234567");
    }

    private List<String> shownServices() {
        return visit.within("onedoor-part").links();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Joskus aiemmin", "Joskus", "Usein"})
    void thoughtsOfDeathOfAnyGradeAreNeverNotUrgentAndShowTheCrisisLineFirst(String thoughts) {
        adult(thoughts, "Alakulo", "Vähän");
        assertThat(visit.page()).doesNotContain(CALM);
        assertThat(verdict().links()).contains("tel:0925250111");
    }

    @Test
    void theWordsOfTheSituationLeadToItsOwnLine() {
        adult("Joskus", "Alakulo", "Vähän");
        assertThat(visit.title()).isEqualTo("Puhu ajatuksista jonkun kanssa");
        assertThat(verdict().page()).contains("Soita kriisipuhelimeen.", "Älä jää tämän kanssa yksin");
        assertThat(verdict().links().getFirst()).isEqualTo("tel:0925250111");
    }

    @Test
    void aQuestionOfDangerLeftOpenIsNeverNotUrgentAndHelpIsFirst() {
        visit.answer("18 tai yli")
                .press("En tiedä")
                .answer("Ei")
                .answer("Alakulo")
                .answer("Vähän");
        visit.answer("Harvoin").answer("Hyvin");
        assertThat(visit.page()).doesNotContain(CALM).contains("Jotakin turvallisuudesta jäi auki");
        assertThat(verdict().links()).contains("tel:0925250111");
    }

    @Test
    void whoPassesOverEverythingIsToldThatWeCannotTellYet() {
        visit.answer("18 tai yli").answer("Olen turvassa").answer("Ei");
        for (int i = 0; i < 4; i++) {
            visit.press("Ohita kysymys");
        }
        assertThat(visit.title()).startsWith("Emme osaa vielä sanoa");
        assertThat(visit.page()).doesNotContain(CALM, "Porras").contains("Kysyimme 8 kysymystä ja saimme 4 vastausta");
        assertThat(verdict().links()).contains("tel:0925250111", "https://example.org/chat");
        assertThat(visit.within("onedoor-cannot-tell").page()).doesNotContain("Pelilinja");
        visit.press("Kuinka vaikeaa on?").answer("Melko");
        assertThat(visit.title()).isEqualTo("Kuinka kauan?");
    }

    @Test
    void noReasonIsToldTwice() {
        visit.answer("18 tai yli")
                .answer("Olen turvassa")
                .answer("Ei")
                .answer("Alakulo")
                .answer("Hyvin");
        visit.answer("Usein")
                .answer("Huonosti")
                .answer("Vähän aikaa")
                .answer("On")
                .answer("On");
        assertThat(new Reasons(told()).getChildren())
                .extracting(point -> point.getElement().getText())
                .containsExactly(
                        "Sanoit, että on vaikeaa.", "Sanoit, että nukut huonosti.", "Sanoit, että olet alakuloinen.");
    }

    private ToldResult told() {
        return new ToldResult(
                navigator, (org.onedoor.navigator.Result) navigator.session().stage(), 1);
    }

    @Test
    void nothingThatFrightensIsToldAsWhatWouldChangeThis() {
        adult("Ei", "Alakulo", "Vähän");
        assertThat(navigator.session().counterfactuals())
                .anySatisfy(other -> assertThat(other.item()).isIn("now", "thoughts"));
        String changes = new WhatWouldChange(told()).getElement().getTextRecursively();
        assertThat(changes)
                .contains("Kuinka usein?")
                .doesNotContain("satuttaa", "Rintaan", "kuolemasta", "Itselleni", "Pelaaminen");
    }

    @Test
    void ageAndWhoAsksAreNoAnswersThatDecided() {
        visit.answer("Alle 13")
                .answer("Olen turvassa")
                .answer("Ei")
                .answer("Alakulo")
                .answer("Vähän");
        visit.answer("Harvoin").answer("Hyvin");
        AskedItems items = AskedItems.of(told());
        assertThat(navigator.session().sufficientAnswers()).anyMatch(items::tellsWho);
        assertThat(items.tellsWho("for-whom") && items.tellsWho("age")).isTrue();
        assertThat(items.tellsWho("hard")).isFalse();
    }

    @Test
    void aChildIsLedToTheChildrensLineAndSeesNothingMadeForAdults() {
        visit.answer("Alle 13")
                .answer("Olen turvassa")
                .answer("Ei")
                .answer("Alakulo")
                .answer("Vähän");
        visit.answer("Harvoin").answer("Hyvin");
        assertThat(visit.title()).isEqualTo("Kerro jollekulle aikuiselle");
        assertThat(verdict().links().getFirst()).isEqualTo("tel:116111");
        assertThat(verdict().page()).contains("Ei ole kiire");
        visit.open("Näytä lisää palveluja");
        assertThat(visit.within("onedoor-letter").page()).doesNotContain("Mielilinja", "Juttupuhelin");
        assertThat(visit.page()).doesNotContain("Eikö tämä tunnu oikealta");
    }

    @Test
    void inViolence112IsFirstAndThenTheLineForIt() {
        visit.answer("18 tai yli").answer("Joku satuttaa minua");
        assertThat(visit.title()).isEqualTo("Mene turvaan");
        assertThat(verdict().links()).containsExactly("tel:112", "tel:080005005");
    }

    @Test
    void aDangerWithoutWordsOfItsOwnHas112First() {
        visit.answer("18 tai yli").answer("Rintaan koskee");
        assertThat(verdict().links().getFirst()).isEqualTo("tel:112");
    }

    @Test
    void aLineForOneThingIsShownToWhoeverToldOfItAndNotToOthers() {
        adult("Ei", "Pelaaminen", "Vähän");
        assertThat(verdict().links()).containsExactly("tel:0800100101");
        navigator.startOver();
        visit.answer("Itselleni");
        adult("Ei", "Alakulo", "Vähän");
        assertThat(visit.within("onedoor-letter").page()).doesNotContain("Pelilinja");
    }

    @Test
    void moreIsOfferedAfterACalmResultAndNotWhenHelpIsNeededToday() {
        adult("Ei", "Alakulo", "Vähän");
        visit.press("Jatka, noin 2 minuuttia");
        assertThat(visit.title()).isEqualTo("Kuinka raskasta viikko on ollut?");
        visit.answer("Kevyttä");
        assertThat(visit.title()).isEqualTo("Porras 2");
        assertThat(visit.button("Jatka")).isEmpty();
        navigator.startOver();
        visit.answer("Itselleni");
        adult("Usein", "Alakulo", "Vähän");
        assertThat(visit.button("Jatka")).isEmpty();
    }

    @Test
    void whoeverIsCertainOfHelpTodayMayStopAndLosesNothing() {
        visit.answer("18 tai yli").answer("Olen turvassa");
        assertThat(visit.button("Lopeta tähän")).isEmpty();
        visit.answer("Usein").choose("Alakulo").press("Lopeta tähän, apua nyt");
        assertThat(visit.title()).isEqualTo("Puhu ajatuksista jonkun kanssa");
        assertThat(visit.page()).contains("Kiireellinen: tänään");
        assertThat(navigator.session().answer("topic"))
                .hasValue(org.onedoor.navigator.answer.Answer.choices(List.of("low")));
    }

    @Test
    void whatIsSaidToBeLeftNeverRisesByMoreThanOne() {
        List<Integer> said = new ArrayList<>();
        Countdown countdown = Countdown.START;
        for (String answer : List.of("18 tai yli", "Olen turvassa", "Ei", "Alakulo", "Hyvin", "Usein", "Hyvin")) {
            countdown = note(countdown, said);
            visit.answer(answer);
        }
        note(countdown, said);
        assertThat(rises(said)).contains(1).allMatch(rise -> rise <= 1);
        assertThat(visit.texts("onedoor-progress")).containsExactly("noin kolme kysymystä jäljellä");
    }

    private Countdown note(Countdown countdown, List<Integer> said) {
        Question question = (Question) navigator.session().stage();
        Countdown next = countdown.at(question.item(), navigator.session().remaining());
        said.add(next.left());
        return next;
    }

    private static List<Integer> rises(List<Integer> counts) {
        List<Integer> rises = new ArrayList<>();
        for (int i = 1; i < counts.size(); i++) {
            rises.add(counts.get(i) - counts.get(i - 1));
        }
        return rises;
    }

    @Test
    void aQuestionThatSaysHowToChooseIsNotFollowedByAnotherHint() {
        visit.answer("18 tai yli");
        assertThat(visit.page()).contains("Valitse kaikki").doesNotContain("Voit valita useita");
        visit.answer("Olen turvassa").answer("Ei");
        assertThat(visit.page()).contains("Mikä painaa?", "Voit valita useita");
    }

    @Test
    void onPaperStandTheHoursOfTheWeekAndTheAnswers() {
        adult("Ei", "Pelaaminen", "Vähän");
        assertThat(verdict().texts("onedoor-paper-only")).containsExactly("Ma–pe 9–15; la 10–12");
        assertThat(visit.texts("onedoor-paper-only").getLast())
                .contains("Sanoit, että pelaaminen painaa.", "Onko sinulla ajatuksia kuolemasta?", "Harvoin");
    }

    @Test
    void theRestStandsBehindFolds() {
        adult("Ei", "Alakulo", "Vähän");
        assertThat(folds())
                .contains(
                        "Miksi ehdotamme tätä",
                        "Mitä muuta voit tehdä",
                        "Mikä muuttaisi tätä",
                        "Eikö tämä tunnu oikealta?",
                        "Näytä lisää palveluja",
                        "Vastauksesi",
                        "Ota mukaasi");
        assertThat(visit.of(NativeDetails.class)).noneMatch(NativeDetails::isOpen);
    }
}
