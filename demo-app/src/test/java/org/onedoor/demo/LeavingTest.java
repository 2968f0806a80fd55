package org.onedoor.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onedoor.vocabulary.Language;
import org.onedoor.widgets.contact.CrisisI18n;
import org.onedoor.widgets.navigator.NavigatorI18n;

/** A visit outlives the server, in its own tab, and leaves nothing behind when the visitor leaves quickly or erases it. */
@InBrowser
class LeavingTest {
    private static final CrisisI18n SAID = new CrisisI18n();
    private static final String EXIT = "[data-onedoor-exit]";
    private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);

    @ParameterizedTest
    @CsvSource({"FI, 390", "SV, 1280"})
    void aWalkGoesOnWhenTheServerWasStartedAnew(Language language, int width, Browsing browsing) {
        try (RunningDemo demo = RunningDemo.start()) {
            Visitor visitor = browsing.visitor(language, width);
            Page page = visitor.page();
            page.navigate(demo.doorUrl() + "/" + language.tag());
            Walk walk = BackTest.toAHarmlessQuestion(
                    Walk.throughTheDoor(visitor, language).skip());
            String given = walk.question().options().getFirst().id();
            walk.answer(given);

            demo.close();
            demo.restart();
            walk.press(NavigatorI18n.Text.SKIP);
            assertThat(page.locator(".v-system-error")).containsText(PageText.EXPIRED_MORE.in(language), PATIENTLY);
            visitor.screenshot("can-go-on");
            page.locator(".v-system-error").click();

            walk.arrived().back();
            assertThat(walk.answerNamed(given)).isChecked();
        }
    }

    @Test
    void theQuickExitLeavesNothingBehind(Browsing browsing) {
        Visitor visitor = browsing.visitor(Language.FI, Browsing.PHONE);
        Page page = visitor.open("/fi");
        Walk walk = Walk.throughTheDoor(visitor, Language.FI).skip().skip();
        assertThat(page.locator(EXIT).locator("visible=true"))
                .hasText(Pattern.compile(SAID.get(CrisisI18n.Text.EXIT).in(Language.FI) + ".*"));
        visitor.screenshot("ways-out");
        leadTo(page, browsing.intranet() + "/palvelut.html");

        page.locator(EXIT).locator("visible=true").click();

        assertThat(page).hasURL(browsing.intranet() + "/palvelut.html");
        page.goBack();
        assertThat(page.locator(".onedoor-way-in").first()).isVisible();
        assertThat(page).hasURL(browsing.door() + "/fi");
        assertThat(walk.place().getByText("Jatka siitä")).hasCount(0);
        assertThat(kept(page)).isZero();
    }

    @Test
    void theEscapeKeyLeavesAsWellAlsoWhenTheServerIsGone(Browsing browsing) {
        try (RunningDemo demo = RunningDemo.start()) {
            Visitor visitor = browsing.visitor(Language.FI);
            Page page = visitor.page();
            page.navigate(demo.doorUrl() + "/fi");
            Walk.throughTheDoor(visitor, Language.FI).skip();
            leadTo(page, browsing.intranet() + "/palvelut.html");
            demo.close();

            page.keyboard().press("Escape");
            page.keyboard().press("Escape");
            assertThat(page).hasURL(demo.doorUrl() + "/fi/walk/2");
            page.keyboard().press("Escape");

            assertThat(page).hasURL(browsing.intranet() + "/palvelut.html");
        }
    }

    @Test
    void theExitLeadsWhereTheWordsSayUntilSomeoneSaysOtherwise(Browsing browsing) {
        Page page = browsing.visitor(Language.SV).open("/sv");

        assertThat(page.locator(EXIT).locator("visible=true"))
                .hasAttribute("href", SAID.get(CrisisI18n.Text.EXIT_PAGE).in(Language.SV));
    }

    @ParameterizedTest
    @CsvSource({"FI, 390", "EN, 1280"})
    void whoErasesTheirAnswersIsAtTheBeginning(Language language, int width, Browsing browsing) {
        Visitor visitor = browsing.visitor(language, width);
        Page page = visitor.open("/" + language.tag());
        Walk.throughTheDoor(visitor, language).skip().skip();
        assertThat(kept(page)).isPositive();

        page.getByText(SAID.get(CrisisI18n.Text.ERASE).in(language)).click();

        erased(page, language);
        visitor.screenshot("erased");
        page.goBack();
        assertThat(page).hasURL(browsing.door() + "/" + language.tag());
        page.reload();
        erasedForGood(page);
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void whoFinishesAtTheResultLeavesNothingForTheNext(Browsing browsing) {
        Visitor visitor = browsing.visitor(Language.FI);
        Page page = visitor.open("/fi");
        Walk walk = Walk.throughTheDoor(visitor, Language.FI);
        while (!walk.over()) {
            walk.skip();
        }
        String result = page.url();
        visitor.screenshot("result-and-done");

        walk.press(NavigatorI18n.Text.FINISH);

        erased(page, Language.FI);
        page.navigate(result);
        erasedForGood(page);
        page.navigate(browsing.door() + "/fi");
        erasedForGood(page);
    }

    @Test
    void anElementKeepsTheWalkAndLeavesTheHistoryToItsPage(Browsing browsing) {
        Visitor visitor = browsing.visitor(Language.FI);
        visitor.openIntranet("/palvelut.html");
        Page page = visitor.openIntranet("/");
        Walk walk = Walk.at(page.locator("onedoor-navigator"), Language.FI)
                .arrived()
                .skip()
                .skip();
        int entries = (int) page.evaluate("() => history.length");

        walk.skip().back();
        assertThat(page.evaluate("() => history.length")).isEqualTo(entries);
        page.reload();
        walk.arrived();
        page.goBack();
        assertThat(page).hasURL(browsing.intranet() + "/palvelut.html");
        page.goForward();
        walk.arrived();

        page.locator("onedoor-navigator").evaluate("element => element.setAttribute('exit', 'kehys.html')");
        page.locator("onedoor-navigator " + EXIT).click();
        assertThat(page).hasURL(browsing.intranet() + "/kehys.html");
        page.navigate(browsing.intranet() + "/");
        Walk.at(page.locator("onedoor-navigator"), Language.FI).arrived();
    }

    private static void erased(Page page, Language language) {
        assertThat(page.locator(".onedoor-notice"))
                .hasText(SAID.get(CrisisI18n.Text.ERASED).in(language));
        assertThat(page).hasURL(Pattern.compile(".*/" + language.tag()));
        erasedForGood(page);
    }

    private static void erasedForGood(Page page) {
        assertThat(page.locator(".onedoor-way-in").first()).isVisible();
        assertThat(page.locator(".onedoor-start .onedoor-main")).hasCount(0);
        assertThat(kept(page)).isZero();
    }

    /** How much the tab keeps. */
    private static int kept(Page page) {
        return (int) page.evaluate("() => Object.keys(sessionStorage).filter(key => key.startsWith('onedoor')).length");
    }

    private static void leadTo(Page page, String neutral) {
        Locator exits = page.locator(EXIT);
        exits.evaluateAll("(links, to) => links.forEach(link => { link.href = to; })", neutral);
    }
}
