package org.onedoor.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onedoor.elements.admission.Limits;
import org.onedoor.vocabulary.Language;

/** What a person sees whom the server has no room for, and one who comes back to a page that was left alone. */
@InBrowser
class NoRoomTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void whoeverTheServerHasNoRoomForIsToldWhomToCall(Language language, Browsing browsing) throws Exception {
        try (RunningDemo demo = RunningDemo.start(Limits.defaults().with(new Limits.Caps(1, 10, 8)))) {
            Visitor first = browsing.visitor(language);
            first.page().navigate(demo.doorUrl() + "/" + language.tag());
            first.waitsForLife();

            Visitor second = browsing.visitor(language, Browsing.PHONE);
            Page page = second.page();
            page.navigate(demo.doorUrl() + "/" + language.tag());

            assertThat(page.locator("main[role=alert] a[href='tel:112']")).isVisible();
            assertThat(page.locator("#door-first")).hasCount(0);
            second.screenshot("no-room");
            assertThat(second.barriers()).isEmpty();
        }
    }

    @Test
    void whoComesBackToAPageThatWasLeftAloneCanUseItAtOnce(Browsing browsing) throws Exception {
        try (RunningDemo demo = RunningDemo.start(
                Limits.defaults().with(new Limits.Times(Duration.ofSeconds(8), Duration.ofMinutes(5))))) {
            Visitor visitor = browsing.visitor(Language.FI);
            Page page = visitor.page();
            page.clock().install();
            page.navigate(demo.doorUrl() + "/fi");
            visitor.waitsForLife();
            page.evaluate("() => (window.before = true)");

            page.clock().fastForward(Duration.ofMinutes(3).toMillis());
            Thread.sleep(9500);
            page.mouse().move(200, 200);

            page.waitForFunction("() => !window.before");
            visitor.waitsForLife();
            page.locator("#outlet .onedoor-way-in").first().click();
            assertThat(page).hasURL(Pattern.compile(".*/walk/.*"));
            assertThat(page.locator(".v-system-error")).hasCount(0);
        }
    }
}
