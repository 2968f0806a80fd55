package org.onedoor.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onedoor.vocabulary.Language;

/** On the narrowest screens, and on a wider one zoomed to 200 %, nothing is reached by scrolling sideways. */
@InBrowser
class NarrowTest {

    @ParameterizedTest
    @CsvSource({"FI, 320, 1", "SV, 320, 2", "EN, 320, 1"})
    void nothingIsReachedBySidewaysScrolling(Language language, int width, int zoom, Browsing browsing) {
        Visitor visitor = browsing.visitor(language, width, new Browser.NewContextOptions().setDeviceScaleFactor(zoom));
        visitor.open("/" + language.tag());
        assertThat(visitor.page().locator(".onedoor-way-in").first()).isVisible();
        fits(visitor, "door");

        Walk walk = Walk.throughTheDoor(visitor, language);
        fits(visitor, "question");
        walk.toResult(Walk.SHORT_OF_SLEEP);
        fits(visitor, "result");

        visitor.open("/" + language.tag() + "/professionals");
        assertThat(visitor.page().locator(".onedoor-service").first()).isVisible();
        fits(visitor, "professionals");
    }

    private static void fits(Visitor visitor, String screen) {
        visitor.screenshot(screen);
        assertThat(visitor.scrollsSideways()).as(screen).isFalse();
    }
}
