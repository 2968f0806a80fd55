package org.onedoor.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onedoor.vocabulary.Language;

/** The server goes away in the middle: a plain message, the crisis bar still there, and a way on when it is back. */
@InBrowser
class ServerGoneTest {
    private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysSoPlainlyAndTheCrisisBarStillStands(Language language, Browsing browsing) {
        try (RunningDemo demo = RunningDemo.start()) {
            Visitor visitor = browsing.visitor(language);
            Page page = visitor.page();
            page.navigate(demo.doorUrl() + "/" + language.tag());
            Locator way = page.locator("#outlet .onedoor-way-in").first();
            assertThat(way).isVisible();

            demo.close();
            way.click();

            assertThat(page.locator("vaadin-connection-indicator")).containsText(PageText.GONE.in(language), PATIENTLY);
            assertThat(page.locator(".onedoor-crisis-bar a[href='tel:112']").locator("visible=true"))
                    .isVisible();
            visitor.screenshot("server-gone");

            demo.restart();
            assertThat(page.locator(".v-system-error")).containsText(PageText.EXPIRED_MORE.in(language), PATIENTLY);
            assertThat(page.locator(".onedoor-crisis-bar a[href='tel:112']").locator("visible=true"))
                    .isVisible();
            visitor.screenshot("visit-ended");
            page.locator(".v-system-error").click();
            assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
        }
    }

    @Test
    void saysThatTheVisitHasEndedInTheLanguageThatTheDoorSpokeLast(Browsing browsing) {
        try (RunningDemo demo = RunningDemo.start()) {
            Page page = browsing.visitor(Language.FI).page();
            page.navigate(demo.doorUrl() + "/fi");
            page.getByText("Svenska").click();
            assertThat(page.locator("html")).hasAttribute("lang", "sv");

            demo.close();
            demo.restart();
            page.locator("#outlet .onedoor-way-in").first().click();

            assertThat(page.getByRole(AriaRole.ALERTDIALOG))
                    .containsText(PageText.EXPIRED_MORE.in(Language.SV), PATIENTLY);
        }
    }
}
