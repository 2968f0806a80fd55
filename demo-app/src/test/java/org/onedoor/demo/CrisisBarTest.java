package org.onedoor.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.onedoor.vocabulary.Language;

/** The crisis bar is there before anything else works, and after everything else has stopped working. */
@InBrowser
class CrisisBarTest {

    @ParameterizedTest
    @CsvSource({"FI, Apua heti", "SV, Hjälp genast", "EN, Help now"})
    void standsFirstInThePageInItsLanguageWithoutAnyScript(Language language, String helpNow, Browsing browsing) {
        Visitor visitor = browsing.withoutScripts(Language.EN);
        Page page = visitor.open("/" + language.tag());
        Locator first = page.locator("body > *").first();

        assertThat(page.locator("html")).hasAttribute("lang", language.tag());
        assertThat(first).containsText(helpNow);
        assertThat(first.locator(".onedoor-crisis-links a[href='tel:112']")).isVisible();
        assertThat(page.content()).contains("<noscript>", PageText.WITHOUT_SCRIPTS.in(language));
        visitor.screenshot("without-scripts");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void followsTheBrowserWhereTheAddressNamesNoLanguage(Language language, Browsing browsing) {
        Page page = browsing.withoutScripts(language).open("/");

        assertThat(page.locator("html")).hasAttribute("lang", language.tag());
        assertThat(page.title()).isEqualTo(PageText.TITLE.in(language));
    }

    @Test
    void isThereOnceWhenTheDoorHasOpened(Browsing browsing) {
        Page page = browsing.visitor(Language.FI).open("/fi");

        assertThat(page.locator("#outlet .onedoor-crisis-bar")).isVisible();
        assertThat(page.locator("#door-crisis")).isHidden();
    }
}
