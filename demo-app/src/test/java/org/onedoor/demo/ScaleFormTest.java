package org.onedoor.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.onedoor.widgets.scale.ScaleI18n.Text.MISSING;
import static org.onedoor.widgets.scale.ScaleI18n.Text.SEE_RESULT;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onedoor.vocabulary.Language;
import org.onedoor.widgets.scale.ScaleI18n;

/** A questionnaire filled in by a visitor, in a browser. */
@InBrowser
class ScaleFormTest {
    private static final ScaleI18n WORDS = new ScaleI18n();

    private static Locator say(Page page, ScaleI18n.Text text, Language language) {
        return page.locator(".onedoor-scale button")
                .getByText(WORDS.get(text).in(language), new Locator.GetByTextOptions().setExact(true));
    }

    private static void answer(Locator place, int... places) {
        for (int row = 0; row < places.length; row++) {
            place.locator(".onedoor-scale-row")
                    .nth(row)
                    .locator("input")
                    .nth(places[row])
                    .check();
        }
    }

    @ParameterizedTest
    @CsvSource({"FI, 1280", "SV, 390", "EN, 390"})
    void aFormIsFilledInAndTellsItsPoints(Language language, int width, Browsing browsing) {
        Visitor visitor = browsing.visitor(language, width);
        Page page = visitor.open("/" + language.tag() + "/questionnaires/phq-9");
        Locator form = page.locator(".onedoor-scale");
        assertThat(form.locator(".onedoor-scale-row").first()).isVisible();
        visitor.screenshot("scale");
        assertThat(visitor.barriers()).isEmpty();

        say(page, SEE_RESULT, language).click();
        assertThat(form.getByRole(AriaRole.ALERT).first())
                .containsText(WORDS.get(MISSING).in(language).replace("{0}", "9"));
        visitor.screenshot("scale-missing");
        assertThat(visitor.barriers()).isEmpty();

        answer(form, 2, 2, 1, 1, 1, 1, 1, 1, 0);
        assertThat(form.locator(".onedoor-progress")).containsText("9/");
        say(page, SEE_RESULT, language).click();

        assertThat(form.locator(".onedoor-points")).containsText("10 / 27");
        assertThat(form.locator(".onedoor-title")).isFocused();
        visitor.screenshot("scale-result");
        assertThat(visitor.barriers()).isEmpty();
        assertThat(visitor.scrollsSideways()).isFalse();
        assertThat(visitor.complaints()).isEmpty();
        assertThat(page).hasURL(browsing.door() + "/" + language.tag() + "/questionnaires/phq-9/result");
    }

    @ParameterizedTest
    @CsvSource({"FI, 390, tel:0925250111", "SV, 1280, tel:112", "EN, 1280, tel:112"})
    void anAnswerThatCallsForActionShowsWhomToCallAtOnce(
            Language language, int width, String first, Browsing browsing) {
        Visitor visitor = browsing.visitor(language, width);
        Page page = visitor.open("/" + language.tag() + "/questionnaires/phq-9");
        Locator last = page.locator(".onedoor-scale-row").nth(8);

        last.locator("input").nth(1).check();

        // The crisis line of the language when it is known to be open, otherwise the emergency number.
        assertThat(last.locator(".onedoor-care-emergency a").first()).hasAttribute("href", first);
        assertThat(last.locator(".onedoor-care-emergency")).hasAttribute("role", "alert");
        visitor.screenshot("scale-danger");
        assertThat(visitor.barriers()).isEmpty();
        assertThat(visitor.scrollsSideways()).isFalse();
    }

    @Test
    void aFormIsFilledInWithTheKeyboardAlone(Browsing browsing) {
        Visitor visitor = browsing.visitor(Language.FI);
        Page page = visitor.open("/fi/questionnaires/gad-7");
        Locator rows = page.locator(".onedoor-scale-row");
        assertThat(rows).hasCount(7);
        visitor.waitsForLife();
        rows.first().locator("input").first().focus();
        for (int row = 0; row < 7; row++) {
            page.keyboard().press("Space");
            assertThat(rows.nth(row).locator("input").first()).isChecked();
            page.keyboard().press("ArrowRight");
            assertThat(rows.nth(row).locator("input").nth(1)).isChecked();
            page.keyboard().press("Tab");
        }
        assertThat(say(page, SEE_RESULT, Language.FI)).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator(".onedoor-points")).containsText("7 / 21");
    }

    @Test
    void whatWasAnsweredIsThereAfterThePageIsLoadedAgain(Browsing browsing) {
        Page page = browsing.visitor(Language.FI).open("/fi/questionnaires/gad-7");
        answer(page.locator(".onedoor-scale"), 3, 2);
        assertThat(page.locator(".onedoor-progress")).containsText("2/7");
        page.reload();
        assertThat(page.locator(".onedoor-progress")).containsText("2/7");
        assertThat(page.locator(".onedoor-scale-row").first().locator("input").nth(3))
                .isChecked();
    }

    @Test
    void anAddressOfNoQuestionnaireIsSaidNotToExist(Browsing browsing) {
        Page page = browsing.visitor(Language.FI).open("/fi/questionnaires/audit");
        assertThat(page.locator("h1")).containsText(PageText.NOT_FOUND.in(Language.FI));
    }

    @Test
    void thePageAroundMaySwitchTheInterpretationOff(Browsing browsing) {
        Page page = browsing.visitor(Language.FI).openIntranet("/kysely.html");
        Locator form = page.locator("onedoor-scale");
        assertThat(form.locator(".onedoor-scale-row")).hasCount(7);
        page.evaluate("document.querySelector('onedoor-scale').setAttribute('interpretation', 'off')");
        answer(form, 1, 1, 1, 1, 1, 1, 1);
        form.locator("button").getByText("Katso tulos").click();
        assertThat(form.locator(".onedoor-points")).containsText("7 / 21");
        assertThat(form.locator(".onedoor-scale")).containsText("Pyydä ammattilaista");
        assertThat(form.locator(".onedoor-band-line")).hasCount(0);
    }

    @Test
    void theFormWorksOnThePageOfAnotherOrigin(Browsing browsing) {
        Visitor visitor = browsing.visitor(Language.FI);
        Page page = visitor.openIntranet("/kysely.html");
        Locator form = page.locator("onedoor-scale");
        assertThat(form.locator(".onedoor-scale-row")).hasCount(7);
        answer(form, 1, 1, 1, 1, 1, 1, 1);
        form.locator("button").getByText("Katso tulos").click();
        assertThat(form.locator(".onedoor-points")).containsText("7 / 21");
        visitor.screenshot("intranet-scale");
        assertThat(visitor.barriers()).isEmpty();
        assertThat(visitor.complaints()).isEmpty();
    }
}
