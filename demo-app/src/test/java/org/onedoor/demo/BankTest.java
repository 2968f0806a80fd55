package org.onedoor.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onedoor.vocabulary.Language;

/** A professional at the measuring bank, in a browser. */
@InBrowser
class BankTest {

    @ParameterizedTest
    @CsvSource({"FI, 1280", "SV, 390", "EN, 1280"})
    void aScaleIsFoundScoredAndFollowed(Language language, int width, Browsing browsing) {
        Visitor visitor = browsing.visitor(language, width);
        Page page = visitor.open("/" + language.tag() + "/professionals/scales");
        Locator bank = page.locator(".onedoor-measuring-bank");
        assertThat(bank.locator(".onedoor-open-scale").first()).isVisible();
        visitor.screenshot("bank");
        assertThat(visitor.barriers()).isEmpty();

        bank.locator("vaadin-text-field input").fill("phq-9");
        assertThat(bank.locator(".onedoor-open-scale")).hasCount(1);
        bank.locator(".onedoor-open-scale").click();
        assertThat(bank.locator(".onedoor-title").first()).containsText("PHQ-9");
        assertThat(bank.locator(".onedoor-scale-row").first()).isVisible();
        visitor.screenshot("bank-form");
        assertThat(visitor.barriers()).isEmpty();

        tab(bank, 1);
        bank.locator("vaadin-text-field input").first().fill("2 2 1 1 1 1 1 1 1 -");
        assertThat(bank.locator(".onedoor-score")).containsText("11 (0–27)");
        assertThat(bank.locator(".onedoor-care-emergency")).containsText("q9");
        visitor.screenshot("bank-numbers");
        assertThat(visitor.barriers()).isEmpty();

        tab(bank, 3);
        measure(bank, "2026-01-12", "19");
        measure(bank, "2026-02-16", "12");
        measure(bank, "2026-04-01", "6");
        assertThat(bank.locator(".onedoor-table tbody tr")).hasCount(3);
        assertThat(bank.locator(".onedoor-chart [role=img]")).isVisible();
        visitor.screenshot("bank-change");
        assertThat(visitor.barriers()).isEmpty();
        assertThat(visitor.scrollsSideways()).isFalse();
        assertThat(visitor.complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"FI, 390", "SV, 1280", "EN, 390"})
    void aSheetOfResponsesComesBackWithScores(Language language, int width, Browsing browsing) throws IOException {
        Visitor visitor = browsing.visitor(language, width);
        Page page = visitor.open("/" + language.tag() + "/professionals/scales");
        Locator bank = page.locator(".onedoor-measuring-bank");
        bank.locator(".onedoor-open-scale").getByText("GAD-2").click();
        tab(bank, 2);

        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(
                        "responses.csv", "text/csv", "id;q1;q2\na;3;2\nb;5;1\n".getBytes(StandardCharsets.UTF_8)));

        assertThat(bank.locator(".onedoor-problems")).containsText("q1");
        visitor.screenshot("bank-sheet");
        assertThat(visitor.barriers()).isEmpty();
        Download scored = page.waitForDownload(
                () -> bank.locator("a.onedoor-download.onedoor-button").click());
        assertThat(Files.readString(scored.path())).contains("a;3;2;complete;5").contains("b;5;1;invalid");
    }

    private static void tab(Locator bank, int place) {
        bank.locator(".onedoor-ways-to-work button").nth(place).click();
    }

    private static void measure(Locator bank, String day, String total) {
        int before = bank.locator(".onedoor-table tbody tr").count();
        bank.locator("input[type=date]").fill(day);
        bank.locator("vaadin-text-field:visible input").last().fill(total);
        bank.locator("button.onedoor-main:visible").last().click();
        assertThat(bank.locator(".onedoor-table tbody tr")).hasCount(before + 1);
    }
}
