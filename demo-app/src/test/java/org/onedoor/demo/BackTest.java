package org.onedoor.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onedoor.navigator.definition.ItemKind;
import org.onedoor.vocabulary.Language;
import org.onedoor.widgets.door.DoorI18n;
import org.onedoor.widgets.navigator.NavigatorI18n;

/** The browser's own buttons: Back, Forward and reload keep the place, and no address and no name tells of an answer. */
@InBrowser
class BackTest {
    private static final DoorI18n SAID = new DoorI18n();
    private static final int QUESTIONS = 5;

    @ParameterizedTest
    @CsvSource({"FI, 1280", "SV, 390"})
    void backGoesThroughTheQuestionsToTheWelcomeAndForwardReturns(Language language, int width, Browsing browsing) {
        Visitor visitor = browsing.visitor(language, width);
        Page page = visitor.open("/" + language.tag());
        List<String> asked = walk(Walk.throughTheDoor(visitor, language), QUESTIONS);

        for (int number = QUESTIONS - 1; number >= 1; number--) {
            page.goBack();
            isAt(page, browsing, language, number, asked);
        }
        page.goBack();
        assertThat(page.locator(".onedoor-way-in").first()).isVisible();
        assertThat(page).hasURL(browsing.door() + "/" + language.tag());
        assertThat(page).hasTitle(PageText.TITLE.in(language));
        for (int number = 1; number <= QUESTIONS; number++) {
            page.goForward();
            isAt(page, browsing, language, number, asked);
        }
        page.reload();
        isAt(page, browsing, language, QUESTIONS, asked);
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void backLeadsOutOfTheResultToTheLastQuestionAndForwardToTheResult(Browsing browsing) {
        Visitor visitor = browsing.visitor(Language.EN);
        Page page = visitor.open("/en");
        Walk walk = Walk.throughTheDoor(visitor, Language.EN);
        List<String> asked = walk(walk, Integer.MAX_VALUE);
        String result = page.url();
        assertThat(page)
                .hasTitle(SAID.get(DoorI18n.Text.RESULT_PAGE).in(Language.EN) + " – " + PageText.TITLE.in(Language.EN));

        page.goBack();
        isAt(page, browsing, Language.EN, asked.size() - 1, asked);
        page.goForward();
        walk.arrived();
        page.reload();
        walk.arrived();
        assertThat(page).hasURL(result);
        assertThat(page)
                .hasTitle(SAID.get(DoorI18n.Text.RESULT_PAGE).in(Language.EN) + " – " + PageText.TITLE.in(Language.EN));
    }

    @Test
    void theDoorsOwnBackIsTheBrowsers(Browsing browsing) {
        Visitor visitor = browsing.visitor(Language.FI);
        Page page = visitor.open("/fi");
        Walk walk = Walk.throughTheDoor(visitor, Language.FI);
        List<String> asked = walk(walk, 3);

        walk.press(NavigatorI18n.Text.BACK);
        isAt(page, browsing, Language.FI, 2, asked);
        page.goForward();
        isAt(page, browsing, Language.FI, 3, asked);
        walk.press(NavigatorI18n.Text.BACK);
        isAt(page, browsing, Language.FI, 2, asked);
        walk.press(NavigatorI18n.Text.BACK);
        isAt(page, browsing, Language.FI, 1, asked);
        walk.press(NavigatorI18n.Text.BACK);
        assertThat(page.locator(".onedoor-way-in").first()).isVisible();
        assertThat(page).hasURL(browsing.door() + "/fi");
    }

    @Test
    void backThatIsPressedQuicklyGoesBackAsManyPages(Browsing browsing) {
        Visitor visitor = browsing.visitor(Language.FI);
        Page page = visitor.open("/fi");
        List<String> asked = walk(Walk.throughTheDoor(visitor, Language.FI), 4);

        page.evaluate("() => { history.back(); setTimeout(() => history.back(), 40); }");

        isAt(page, browsing, Language.FI, 2, asked);
    }

    @Test
    void theLanguageThatWasChosenStaysOnTheWayBack(Browsing browsing) {
        Visitor visitor = browsing.visitor(Language.FI);
        Page page = visitor.open("/fi");
        Walk walk = Walk.throughTheDoor(visitor, Language.FI).skip();
        page.getByText("Svenska").click();
        walk.in(Language.SV);

        page.goBack();

        assertThat(page.locator(".onedoor-door")).hasAttribute("lang", "sv");
        assertThat(page).hasURL(browsing.door() + "/sv/walk/1");
    }

    @Test
    void theFinderHasAnAddressAndANameOfItsOwn(Browsing browsing) {
        Page page = browsing.visitor(Language.FI).open("/fi");
        page.getByText(SAID.get(DoorI18n.Text.FIND).in(Language.FI)).click();
        assertThat(page).hasURL(browsing.door() + "/fi/services");
        assertThat(page).hasTitle("Etsi palvelu – " + PageText.TITLE.in(Language.FI));

        page.reload();
        assertThat(page.locator(".onedoor-service-finder")).isVisible();
        page.goBack();
        assertThat(page.locator(".onedoor-way-in").first()).isVisible();
    }

    @Test
    void anAddressOfAWalkThatThisTabDoesNotHaveShowsTheWelcome(Browsing browsing) {
        Page page = browsing.visitor(Language.FI).open("/fi/walk/4");

        assertThat(page.locator(".onedoor-way-in").first()).isVisible();
        assertThat(page).hasURL(browsing.door() + "/fi");
    }

    @Test
    void aQuestionnaireAndItsResultHaveAddressesAndTheTabKeepsTheAnswers(Browsing browsing) {
        Visitor visitor = browsing.visitor(Language.FI);
        Page page = visitor.open("/fi/questionnaires/gad-7");
        Locator first = page.getByRole(AriaRole.RADIO).first();
        assertThat(first).isVisible();
        page.locator("vaadin-radio-group")
                .evaluateAll("rows => rows.forEach(row => row.querySelector('input').click())");
        assertThat(page.locator(".onedoor-progress")).containsText("7/7");
        page.locator(".onedoor-scale .onedoor-main").click();
        assertThat(page.locator(".onedoor-points")).isVisible();
        assertThat(page).hasURL(browsing.door() + "/fi/questionnaires/gad-7/result");
        assertThat(page).hasTitle(Pattern.compile(PageText.RESULT.in(Language.FI) + " – .*GAD-7.*"));
        page.reload();
        assertThat(page.locator(".onedoor-points")).isVisible();

        page.goBack();

        assertThat(first).isChecked();
        assertThat(page).hasURL(browsing.door() + "/fi/questionnaires/gad-7");
        Page second = visitor.context().newPage();
        second.navigate(page.url());
        assertThat(second.getByRole(AriaRole.RADIO).first()).not().isChecked();
    }

    /** Passes over questions; gives what each page asked, the last one as well. */
    private static List<String> walk(Walk walk, int pages) {
        List<String> asked = new ArrayList<>();
        asked.add(walk.heading().textContent());
        while (asked.size() < pages && !walk.over()) {
            walk.skip();
            asked.add(walk.heading().textContent());
        }
        return asked;
    }

    private static void isAt(Page page, Browsing browsing, Language language, int number, List<String> asked) {
        assertThat(page.locator(".onedoor-page .onedoor-title")).hasText(asked.get(number - 1));
        assertThat(page).hasURL(browsing.door() + "/" + language.tag() + "/walk/" + number);
        assertThat(page)
                .hasTitle(SAID.get(DoorI18n.Text.QUESTION_PAGE).in(language).replace("{0}", "" + number)
                        + " – "
                        + PageText.TITLE.in(language));
    }

    /** A question that can be answered with one of a few options and has no danger in it. */
    static Walk toAHarmlessQuestion(Walk walk) {
        while (walk.question().kind() != ItemKind.SINGLE || walk.question().danger()) {
            walk.skip();
        }
        return walk;
    }
}
