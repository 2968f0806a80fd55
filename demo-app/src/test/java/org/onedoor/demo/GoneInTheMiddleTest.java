package org.onedoor.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.SKIP;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onedoor.vocabulary.Language;

/** The server goes away between two questions: the page says so plainly, and 112 can still be called from it. */
@InBrowser
class GoneInTheMiddleTest {
    private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysSoPlainlyAndTheNumbersCanStillBeCalled(Language language, Browsing browsing) {
        try (RunningDemo demo = RunningDemo.start()) {
            Visitor visitor = browsing.visitor(language, Browsing.PHONE);
            visitor.page().navigate(demo.doorUrl() + "/" + language.tag());
            Walk walk = Walk.throughTheDoor(visitor, language);

            demo.close();
            walk.press(SKIP);

            assertThat(visitor.page().locator("vaadin-connection-indicator"))
                    .containsText(PageText.GONE.in(language), PATIENTLY);
            assertThat(fits(visitor.page().locator(".v-status-message"))).isTrue();
            walk.arrived();
            Locator emergency = visitor.page()
                    .locator(".onedoor-crisis-bar a[href='tel:112']")
                    .locator("visible=true");
            emergency.click(new Locator.ClickOptions().setTrial(true));
            visitor.screenshot("gone-in-the-middle");
        }
    }

    private static boolean fits(Locator message) {
        return (boolean) message.evaluate("box => box.scrollHeight <= box.clientHeight");
    }
}
