package org.onedoor.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.onedoor.vocabulary.Language;

/** The door opens also where the connection is poor: little to load, and something to read from the first moment. */
@InBrowser
class FirstLoadTest {
    private static final int FEW = 12;
    private static final long LITTLE = 250 * 1024;

    @ParameterizedTest
    @CsvSource({"FI, 390", "SV, 1280", "EN, 390"})
    void theFirstPageNeedsFewRequestsAndLittleData(Language language, int width, Browsing browsing) {
        Visitor visitor = browsing.visitor(language, width);

        FirstLoad load = FirstLoad.of(visitor.page(), browsing.door() + "/" + language.tag());

        assertThat(load.requests()).as("requests").isLessThanOrEqualTo(FEW);
        assertThat(load.bytes()).as("bytes").isLessThanOrEqualTo(LITTLE);
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void noFileIsLoadedTwice(Browsing browsing) {
        Page page = browsing.visitor(Language.FI).page();
        List<String> files = new ArrayList<>();
        page.onRequest(request -> {
            if (request.url().matches(".*\\.(css|js|woff2)(\\?.*)?")) {
                files.add(request.url().replaceAll("\\?.*", ""));
            }
        });

        page.navigate(browsing.door() + "/fi");
        assertThat(page.locator("#outlet .onedoor-way-in").first()).isVisible();

        assertThat(files).doesNotHaveDuplicates().isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theFirstPageIsReadBeforeItsScriptsRun(Language language, Browsing browsing) {
        Visitor visitor = browsing.visitor(language, Browsing.PHONE);
        visitor.context().route("**/VAADIN/build/**", route -> {}); // never answered
        Page page = visitor.page();

        page.navigate(
                browsing.door() + "/" + language.tag(), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));

        Locator first = page.locator("#door-first");
        assertThat(first.locator("h1")).isVisible();
        assertThat(first.locator(".onedoor-way-in")).hasCount(3);
        assertThat(page.locator("#door-crisis .onedoor-crisis-links a[href='tel:112']"))
                .isVisible();
        visitor.screenshot("before-scripts");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatWasReadIsWhatOpens(Language language, Browsing browsing) {
        Page page = browsing.visitor(language).open("/" + language.tag());
        Locator opened = page.locator("#outlet .onedoor-start h1");
        assertThat(opened).isVisible();

        assertThat(page.locator("#outlet a[href='/" + language.tag() + "/questionnaires']"))
                .isVisible();
        assertThat(page.locator("#door-first")).hasCount(0);
        assertThat(page.locator("h1")).hasCount(1);
    }

    /**
     * Measures the time, which depends on the machine and is therefore only told: {@code ./mvnw -pl demo-app -am
     * -Dtest=FirstLoadTest -Dsurefire.failIfNoSpecifiedTests=false -Donedoor.measure test}.
     */
    @RepeatedTest(5)
    @EnabledIfSystemProperty(named = "onedoor.measure", matches = ".*")
    void tellsHowLongAFirstVisitTakesOnATelephone(Browsing browsing) {
        Page page = browsing.visitor(Language.FI, Browsing.PHONE).page();

        System.out.println(FirstLoad.onATelephone(page, browsing.door() + "/fi"));
    }
}
