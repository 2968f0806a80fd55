package org.onedoor.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onedoor.vocabulary.Language;

/** The intranet page of another origin shows the door's parts as elements, and in a frame where its policy is strict. */
@InBrowser
class EmbeddingTest {

    @Test
    void theNavigatorAsksAndTakesAnAnswerOnAPageOfAnotherOrigin(Browsing browsing) {
        Visitor visitor = browsing.visitor(Language.FI);
        Page page = visitor.openIntranet("/");
        Locator question = page.locator("onedoor-navigator").getByRole(AriaRole.HEADING);
        assertThat(question).hasText("Kenelle haet apua?");
        visitor.screenshot("intranet");

        page.locator("onedoor-navigator").getByLabel("Itselleni").check();
        page.locator("onedoor-navigator").getByText("Seuraava").click();

        assertThat(question).not().hasText("Kenelle haet apua?");
        assertThat(page).hasURL(browsing.intranet() + "/");
        assertThat(visitor.complaints()).isEmpty();
        assertThat(visitor.barriers()).isEmpty();
    }

    @Test
    void theElementSpeaksTheLanguageOfItsAttributeAndFollowsIt(Browsing browsing) {
        Visitor visitor = browsing.visitor(Language.EN);
        Page page = visitor.openIntranet("/svenska.html");
        Locator widget = page.locator("onedoor-navigator .onedoor-navigator");
        assertThat(widget).hasAttribute("lang", "sv");
        visitor.screenshot("intranet");

        page.locator("onedoor-navigator").evaluate("element => element.setAttribute('lang', 'en')");

        assertThat(widget).hasAttribute("lang", "en");
    }

    @Test
    void theElementWearsTheColoursOfItsPage(Browsing browsing) {
        Page page = browsing.visitor(Language.FI).openIntranet("/palvelut.html");
        Locator search = page.locator("onedoor-service-finder .onedoor-main").first();
        assertThat(search).isVisible();

        assertThat(search).hasCSS("background-color", "rgb(107, 42, 99)");
    }

    @Test
    void whatStandsInTheElementIsSeenWhenTheDoorIsClosed(Browsing browsing) {
        Visitor visitor = browsing.visitor(Language.FI);
        visitor.context().route(browsing.door() + "/**", route -> route.abort());
        Page page = visitor.openIntranet("/");

        assertThat(page.locator("onedoor-navigator a[href='tel:112']")).isVisible();
        assertThat(page.locator("onedoor-navigator a[href='tel:116117']")).isVisible();
    }

    @Test
    void whatStandsInTheElementIsSeenAgainWhenTheServerWasStartedAnew(Browsing browsing) {
        try (RunningDemo demo = RunningDemo.start()) {
            Page page = browsing.visitor(Language.FI).page();
            page.navigate(demo.intranetUrl() + "/");
            Locator element = page.locator("onedoor-navigator");
            assertThat(element.getByRole(AriaRole.HEADING)).isVisible();

            demo.close();
            demo.restart();
            element.getByText("Ohita kysymys").click();

            assertThat(element.locator("[data-onedoor-ended]")).isVisible();
            assertThat(page.locator("onedoor-navigator > p > a[href='tel:112']"))
                    .isVisible();
            assertThat(page.locator(".v-system-error")).hasCount(0);
        }
    }

    /** As where cookies of other sites are blocked: the page stands on another site than the door, which does not ask for them. */
    @Test
    void whatStandsInTheElementStaysWhereTheBrowserKeepsNoCookieOfTheDoor(Browsing browsing) {
        try (RunningDemo demo = RunningDemo.start(RunningDemo::embeddedByAnotherSite)) {
            Visitor visitor = browsing.visitor(Language.FI);
            Page page = visitor.page();
            page.navigate(demo.intranetUrl().replace("localhost", "127.0.0.1") + "/");

            staysReadable(page);
            visitor.screenshot("intranet-without-cookies");
        }
    }

    private static void staysReadable(Page page) {
        assertThat(page.locator("onedoor-navigator [data-onedoor-ended]")).isVisible();
        assertThat(page.locator("onedoor-navigator > p > a[href='tel:112']")).isVisible();
        assertThat(page.locator("onedoor-navigator > p > a[href='tel:116117']")).isVisible();
        assertThat(page.locator(".v-system-error")).hasCount(0);
    }

    @Test
    void aPageThatLetsOneRemBeTenPixelsDoesNotMakeTheElementSmall(Browsing browsing) {
        Visitor visitor = browsing.visitor(Language.FI);
        visitor.page().addInitScript("""
                document.addEventListener('DOMContentLoaded', () => {
                  document.documentElement.style.fontSize = '62.5%';
                  document.body.style.cssText = 'text-transform: uppercase; letter-spacing: 3px';
                });""");
        Locator text = visitor.openIntranet("/").locator("onedoor-navigator .onedoor-navigator");

        assertThat(text).hasCSS("font-size", "18px");
        assertThat(text).hasCSS("text-transform", "none");
        assertThat(text).hasCSS("letter-spacing", "normal");
        assertThat(text.locator("button.onedoor-main").first()).hasCSS("min-height", "48px");
    }

    @Test
    void anotherRegionKeepsTheAnswersAndThePageHearsOnlyThatSomethingHappened(Browsing browsing) {
        Visitor visitor = browsing.visitor(Language.FI);
        visitor.page()
                .addInitScript(
                        "window.heard = []; addEventListener('onedoor-opened', event => heard.push(event.type + event.detail))");
        Page page = visitor.openIntranet("/");
        Locator element = page.locator("onedoor-navigator");
        element.getByLabel("Itselleni").check();
        element.getByText("Seuraava").click();
        Locator question = element.getByRole(AriaRole.HEADING).first();
        assertThat(question).not().hasText("Kenelle haet apua?");
        String asked = question.textContent();

        var warning = page.waitForConsoleMessage(
                new Page.WaitForConsoleMessageOptions()
                        .setPredicate(message -> message.text().contains("lang=")),
                () -> element.evaluate("element => {"
                        + " element.setAttribute('region', '06'); element.setAttribute('lang', 'xx') }"));

        assertThat(warning.text()).isEqualTo("OneDoor: lang=\"xx\" is none of [fi, sv, en]");
        assertThat(question).hasText(asked);
        assertThat(page.evaluate("() => heard")).isEqualTo(List.of("onedoor-opened"));
    }

    @Test
    void aPageWithAStrictPolicyHasTheDoorInAFrame(Browsing browsing) {
        Visitor visitor = browsing.visitor(Language.FI);
        Page page = visitor.openIntranet("/kehys.html");

        assertThat(page.frameLocator("iframe").locator(".onedoor-door")).isVisible();
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void anElementWithACodeOfNoRegionShowsTheWholeCountryAndTellsThePagesAuthor(Browsing browsing) {
        Page page = browsing.visitor(Language.FI).openIntranet("/");
        assertThat(page.locator("onedoor-navigator .onedoor-navigator")).isVisible();

        var warning = page.waitForConsoleMessage(
                () -> page.locator("onedoor-navigator").evaluate("element => element.setAttribute('region', '99')"));

        assertThat(warning.text()).isEqualTo("OneDoor: region=\"99\" is the code of no region");
        assertThat(page.locator("onedoor-navigator .onedoor-navigator")).isVisible();
    }
}
