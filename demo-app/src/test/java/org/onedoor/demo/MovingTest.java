package org.onedoor.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.ANSWER_MISSING;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.CHANGE;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.NEXT;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.OWN_ANSWERS;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocket;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.navigator.definition.Item;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.StepOfNeed;
import org.onedoor.widgets.contact.CrisisI18n;

/** A person goes back, changes their mind, changes the language, loads the page again: nothing is lost and nothing is told. */
@InBrowser
class MovingTest {

    @Test
    void goingBackKeepsTheAnswer(Browsing browsing) {
        Walk walk = walk(browsing.visitor(Language.FI)).answer("30-64").back();

        assertThat(walk.answerNamed("30-64")).isChecked();
    }

    @Test
    void anAnswerChangedFromTheResultChangesTheResult(Browsing browsing) {
        Walk walk = walk(browsing.visitor(Language.FI)).toResult(Walk.SHORT_OF_SLEEP);
        StepOfNeed before = walk.result().step();

        walk.fold(OWN_ANSWERS).locator("summary").first().click();
        walk.place()
                .locator(".onedoor-answers li")
                .filter(new Locator.FilterOptions().setHasText(asked(walk, "functioning")))
                .getByText(walk.said(CHANGE))
                .click();
        walk.went(walk.session().goTo("functioning"));
        assertThat(walk.answerNamed("effort")).isChecked();
        walk.answer("lost").toResult(Walk.SHORT_OF_SLEEP);

        assertThat(walk.result().step()).isGreaterThan(before);
    }

    @Test
    void theLanguageChangesInTheMiddleAndTheAnswersStay(Browsing browsing) {
        Walk walk = walk(browsing.visitor(Language.FI)).answer("30-64").choose("safe");

        walk.place().getByText("Svenska").click();

        walk.in(Language.SV);
        assertThat(walk.answerNamed("safe")).isChecked();
        walk.back();
        assertThat(walk.answerNamed("30-64")).isChecked();
    }

    @Test
    void loadingThePageAgainKeepsTheAnswers(Browsing browsing) {
        Visitor visitor = browsing.visitor(Language.SV);
        Walk walk = walk(visitor).answer("30-64");

        visitor.page().reload();

        walk.arrived();
        assertThat(crisisBar(visitor.page())).isVisible();
        walk.back();
        assertThat(walk.answerNamed("30-64")).isChecked();
    }

    @Test
    void whatIsChosenAndNotSentOnIsThereWhenThePageIsLoadedAgain(Browsing browsing) {
        Visitor visitor = browsing.visitor(Language.FI);
        Walk walk = walk(visitor).answer("30-64").choose("safe");
        visitor.waitsForLife();

        visitor.page().reload();

        walk.arrived();
        assertThat(walk.answerNamed("safe")).isChecked();
        walk.press(NEXT).went(walk.session().answer(Answer.choices(List.of("safe"))));
    }

    @Test
    void wordsLookedForAreThereWhenThePageIsLoadedAgainAndGoneWhenTheyAreErased(Browsing browsing) {
        Visitor visitor = browsing.visitor(Language.FI);
        Page page = visitor.open("/fi/services");
        Locator words = page.locator(".onedoor-search input").first();
        words.fill("unettomuus");
        Locator erase =
                page.getByText(new CrisisI18n().get(CrisisI18n.Text.ERASE).in(Language.FI));
        assertThat(erase).isVisible();

        page.reload();
        assertThat(words).hasValue("unettomuus");
        assertThat(page).hasURL(visitor.page().url().replaceAll("[?#].*", ""));

        erase.click();
        assertThat(page.locator(".onedoor-way-in").first()).isVisible();
        visitor.open("/fi/services");
        visitor.waitsForLife();
        assertThat(words).hasValue("");
    }

    @Test
    void aSecondTabIsAWalkOfItsOwn(Browsing browsing) {
        Visitor visitor = browsing.visitor(Language.FI);
        Walk first = walk(visitor).answer("30-64");
        Page second = visitor.context().newPage();

        second.navigate(browsing.door() + "/fi");
        Walk other = Walk.throughTheDoor(second, Language.FI).answer("65-plus");
        first.answer("safe").back().back();

        assertThat(first.answerNamed("30-64")).isChecked();
        other.back();
        assertThat(other.answerNamed("65-plus")).isChecked();
    }

    @Test
    void theBrowsersOwnBackFromAnotherSiteLosesNothing(Browsing browsing) {
        Visitor visitor = browsing.visitor(Language.FI);
        Walk walk = walk(visitor).answer("30-64");

        visitor.openIntranet("/palvelut.html");
        visitor.page().goBack();

        walk.arrived();
        assertThat(crisisBar(visitor.page())).isVisible();
        walk.answer("safe");
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void theBrowsersOwnBackFromThePagesForProfessionalsLosesNothing(Browsing browsing) {
        Visitor visitor = browsing.visitor(Language.FI);
        Walk walk = walk(visitor).skip();

        visitor.open("/fi/professionals");
        assertThat(visitor.page().locator(".onedoor-service-finder")).isVisible();
        visitor.page().goBack();

        walk.arrived().skip();
        assertThat(crisisBar(visitor.page())).isVisible();
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void twoQuickClicksAreOneStep(Browsing browsing) {
        Walk walk = walk(browsing.visitor(Language.EN)).choose("30-64");

        walk.button(NEXT).dblclick();

        walk.went(walk.session().answer(Answer.choice("30-64")));
        walk.answer("safe");
    }

    @Test
    void nextWithoutAnAnswerSaysWhatCanBeDone(Browsing browsing) {
        Walk walk = walk(browsing.visitor(Language.EN)).press(NEXT);

        assertThat(walk.place().getByRole(AriaRole.ALERT)).hasText(walk.said(ANSWER_MISSING));
        walk.arrived().choose("30-64");
        assertThat(walk.place().getByRole(AriaRole.ALERT)).hasText("");
    }

    @Test
    void noAddressThatIsAskedForTellsAnAnswer(Browsing browsing) {
        Visitor visitor = browsing.visitor(Language.EN);
        Queue<String> asked = new ConcurrentLinkedQueue<>();
        Walk walk = walk(visitor);
        visitor.context().onRequest(request -> asked.add(request.url()));
        visitor.page().onWebSocket((WebSocket socket) -> asked.add(socket.url()));

        walk.toResult(Walk.SHORT_OF_SLEEP);
        walk.fold(OWN_ANSWERS).locator("summary").first().click();
        visitor.page().reload();
        walk.arrived();
        asked.add(visitor.page().url());

        Set<String> secrets = secrets(walk.session().navigator());
        assertThat(asked)
                .isNotEmpty()
                .allSatisfy(address -> assertThat(words(address)).doesNotContainAnyElementsOf(secrets));
    }

    private static List<String> words(String address) {
        return Stream.of(address.split("[/?&=#]"))
                .map(word -> URLDecoder.decode(word, StandardCharsets.UTF_8))
                .toList();
    }

    /** Whatever would tell of the person: questions and answers, by id or in words. */
    private static Set<String> secrets(Navigator navigator) {
        return navigator.definition().items().stream()
                .flatMap(item -> Stream.concat(Stream.of(item.id()), options(item)))
                .collect(Collectors.toSet());
    }

    private static Stream<String> options(Item item) {
        return item.options().stream()
                .flatMap(option -> Stream.of(option.id(), option.text().in(Language.EN)));
    }

    private static String asked(Walk walk, String item) {
        return walk.session().navigator().definition().items().stream()
                .filter(one -> one.id().equals(item))
                .map(one -> walk.in(one.text()))
                .findFirst()
                .orElseThrow();
    }

    private static Walk walk(Visitor visitor) {
        Language language = Language.find((String) visitor.page().evaluate("() => navigator.language"))
                .orElseThrow();
        visitor.open("/" + language.tag());
        return Walk.throughTheDoor(visitor, language);
    }

    private static Locator crisisBar(Page page) {
        return page.locator(".onedoor-crisis-bar a[href='tel:112']").locator("visible=true");
    }
}
