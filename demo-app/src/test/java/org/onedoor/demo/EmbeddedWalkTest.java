package org.onedoor.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.MORE_SERVICES;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onedoor.vocabulary.Language;

/** A whole walk and a search inside the elements of a page on another origin. */
@InBrowser
class EmbeddedWalkTest {

    @ParameterizedTest
    @CsvSource({"FI, /, 1280, Keski-Suomen", "SV, /svenska.html, 390, Österbottens"})
    void theNavigatorLeadsToAResultWithoutLeavingThePage(
            Language language, String address, int width, String area, Browsing browsing) {
        Visitor visitor = browsing.visitor(language, width);
        Page page = visitor.openIntranet(address);

        Walk walk = Walk.at(page.locator("onedoor-navigator"), language)
                .arrived()
                .answer("me")
                .toResultMildly(Walk.SHORT_OF_SLEEP);

        assertThat(walk.place().locator(".onedoor-part .onedoor-contact").first())
                .isVisible();
        walk.fold(MORE_SERVICES).locator("summary").first().click();
        assertThat(walk.place().locator(".onedoor-service").first()).isVisible();
        assertThat(walk.place().locator(".onedoor-region")).containsText(" " + area);
        assertThat(page).hasURL(browsing.intranet() + address);
        visitor.screenshot("intranet-result");
        assertThat(visitor.complaints()).isEmpty();
        assertThat(visitor.barriers()).isEmpty();
        assertThat(visitor.scrollsSideways()).isFalse();
    }

    @Test
    void dangerToldInTheElementLeadsAtOnceTo112(Browsing browsing) {
        Page page = browsing.visitor(Language.FI).openIntranet("/");

        Walk walk = Walk.at(page.locator("onedoor-navigator"), Language.FI)
                .arrived()
                .answer("me")
                .to("danger-now", Walk.SHORT_OF_SLEEP)
                .answer("violence");

        assertThat(walk.place().locator(".onedoor-danger a").first()).hasAttribute("href", "tel:112");
    }

    @Test
    void theFinderFindsByAWord(Browsing browsing) {
        Visitor visitor = browsing.visitor(Language.FI);
        Page page = visitor.openIntranet("/palvelut.html");
        Locator finder = page.locator("onedoor-service-finder");
        Locator found = finder.locator(".onedoor-found");
        assertThat(found).not().isEmpty();
        String before = found.textContent();

        finder.getByRole(AriaRole.TEXTBOX).first().fill("nuoret");
        finder.getByText("Hae", new Locator.GetByTextOptions().setExact(true)).click();

        assertThat(found).not().hasText(before);
        assertThat(finder.locator(".onedoor-service").first()).isVisible();
        visitor.screenshot("intranet-finder");
        assertThat(visitor.complaints()).isEmpty();
        assertThat(visitor.barriers()).isEmpty();
    }
}
