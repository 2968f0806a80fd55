package org.onedoor.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onedoor.vocabulary.Language;

/** The crisis bar is there before anything else works, and after everything else has stopped working. */
@InBrowser
class CrisisBarTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void standsFirstInThePageInItsLanguageWithoutAnyScript(Language language, Browsing browsing) {
        Visitor visitor = browsing.withoutScripts(Language.EN);
        var page = visitor.open("/" + language.tag());

        assertThat(page.locator("html")).hasAttribute("lang", language.tag());
        assertThat(page.locator("body > *").first()).containsText(Words.HELP_NOW.in(language));
        assertThat(page.locator("body > :first-child a[href='tel:112']")).isVisible();
        assertThat(page.locator("body > :first-child a[href='tel:116117']")).isVisible();
        assertThat(page.content()).contains("<noscript>", Words.WITHOUT_SCRIPTS.in(language));
        visitor.screenshot("without-scripts");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void followsTheBrowserWhereTheAddressNamesNoLanguage(Language language, Browsing browsing) {
        var page = browsing.withoutScripts(language).open("/");

        assertThat(page.locator("html")).hasAttribute("lang", language.tag());
        assertThat(page.title()).isEqualTo(Words.TITLE.in(language));
    }
}
