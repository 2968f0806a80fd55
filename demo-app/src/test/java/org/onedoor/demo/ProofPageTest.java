package org.onedoor.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onedoor.vocabulary.Language;

/** A professional who looks at what is proved of the navigator, in a browser. */
@InBrowser
class ProofPageTest {
    private static final int PATIENCE_MILLIS = 60_000;

    @ParameterizedTest
    @CsvSource({"FI, 1280", "FI, 390", "SV, 1280", "SV, 390", "EN, 1280", "EN, 390"})
    void whatIsProvedAppearsByItself(Language language, int width, Browsing browsing) {
        Visitor visitor = browsing.visitor(language, width);
        Page page = visitor.open("/" + language.tag() + "/professionals");
        page.locator("a[href$='/professionals/proof']").click();
        Locator report = page.locator(".onedoor-proof-report");
        assertThat(report.locator("[role=status]")).isVisible();
        visitor.screenshot("proof-first");

        assertThat(report.locator(".onedoor-outcome")).hasCount(13, new HasCountOptions().setTimeout(PATIENCE_MILLIS));
        assertThat(report.locator(".onedoor-proof-proved")).isVisible();
        assertThat(report.locator(".onedoor-proof-bar")).hasCount(7);
        visitor.screenshot("proof");
        assertThat(visitor.barriers()).isEmpty();
        assertThat(visitor.scrollsSideways()).isFalse();
        assertThat(visitor.complaints()).isEmpty();
    }
}
