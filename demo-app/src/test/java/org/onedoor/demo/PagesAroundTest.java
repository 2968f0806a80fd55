package org.onedoor.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onedoor.vocabulary.Language;

/** What stands around every page, and how one gets from page to page without a mouse. */
@InBrowser
class PagesAroundTest {

    @ParameterizedTest
    @CsvSource({
        "FI, 390, ''",
        "SV, 1280, /walk/1",
        "EN, 390, /services",
        "SV, 390, /questionnaires",
        "EN, 1280, /professionals",
        "FI, 1280, /professionals/scales"
    })
    void everyPageHasTheHeaderAndTheFooter(Language language, int width, String path, Browsing browsing) {
        Visitor visitor = browsing.visitor(language, width);
        Page page = visitor.open("/" + language.tag() + path);

        assertThat(page.locator("#outlet .onedoor-header .onedoor-languages")).isVisible();
        assertThat(page.locator(".door-footer a")).hasCount(AboutTopic.values().length);
        assertThat(page.locator(".door-footer")).containsText(PageText.DEMO.in(language));
        assertThat(visitor.scrollsSideways()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"FI, 390", "SV, 1280", "EN, 390"})
    void theFooterLeadsToWhatAServiceTellsOfItself(Language language, int width, Browsing browsing) {
        Visitor visitor = browsing.visitor(language, width);
        for (AboutTopic topic : AboutTopic.values()) {
            Page page = visitor.open("/" + language.tag());
            page.locator(".door-footer a[href$='" + topic.path() + "']").click();

            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText(topic.title().text().in(language));
            assertThat(page.locator(".door-about p"))
                    .hasCount(topic.paragraphs().size());
            assertThat(page.locator("#outlet .onedoor-crisis-links a[href='tel:112']")
                            .first())
                    .isVisible();
            visitor.screenshot("about-" + topic.name());
            assertThat(visitor.barriers()).isEmpty();
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void theFirstTabSkipsToTheContent(Browsing browsing) {
        Visitor visitor = browsing.visitor(Language.FI);
        Page page = visitor.open("/fi");
        assertThat(page.locator("#outlet .onedoor-way-in").first()).isVisible();

        page.keyboard().press("Tab");
        skip(page);
        assertThat(page.locator("#outlet h1")).isFocused();

        visitor.waitsForLife();
        assertThat(page.locator("#outlet h1")).isFocused();
        assertThat(page).hasURL(browsing.door() + "/fi");
    }

    /** What a script or an answer of the server does later must not take the focus from who has gone somewhere by then. */
    @ParameterizedTest
    @CsvSource({"**/VAADIN/build/**, main h1", "**/*v-r=init*, main h1", "**/*v-r=uidl*, main h1"})
    void whoSkipsWhileThePageComesAliveStaysAtTheContent(String late, String reached, Browsing browsing) {
        Visitor visitor = browsing.visitor(Language.SV);
        Runnable release = visitor.holds(late);
        Page page = visitor.opens("/sv");
        assertThat(page.locator(reached).first()).isVisible();

        page.locator("#door-skip").focus();
        skip(page);
        assertThat(page.locator(reached).first()).isFocused();
        release.run();

        visitor.waitsForLife();
        assertThat(page.locator("#outlet h1")).isFocused();
        assertThat(page).hasURL(browsing.door() + "/sv");
    }

    @Test
    void whoIsAtTheCrisisBarWhileThePageComesAliveStaysThere(Browsing browsing) {
        Visitor visitor = browsing.visitor(Language.FI, Browsing.PHONE);
        Runnable release = visitor.holds("**/VAADIN/build/**");
        Page page = visitor.opens("/fi");
        page.locator("#door-crisis summary").click();
        page.keyboard().press("Tab");
        assertThat(page.locator("#door-crisis .onedoor-contacts a").first()).isFocused();

        release.run();

        visitor.waitsForLife();
        assertThat(page.locator("#door-crisis .onedoor-contacts a").first()).isFocused();
        assertThat(page.locator(".onedoor-crisis-bar").locator("visible=true")).hasCount(1);
    }

    private static void skip(Page page) {
        assertThat(page.locator("#door-skip")).isFocused();
        page.keyboard().press("Enter");
    }

    @Test
    void enterChoosesAnAnswerAndOnceMoreGoesOn(Browsing browsing) {
        Visitor visitor = browsing.visitor(Language.EN);
        visitor.open("/en");
        Walk walk = Walk.throughTheDoor(visitor, Language.EN);
        String asked = walk.heading().textContent();
        Locator answer = walk.place().getByRole(AriaRole.RADIO).first();

        answer.focus();
        visitor.page().keyboard().press("Enter");
        assertThat(answer).isChecked();
        assertThat(walk.heading()).hasText(asked);
        visitor.page().keyboard().press("Enter");

        assertThat(walk.heading()).not().hasText(asked);
    }

    @Test
    void aProfessionalBeginsAWalkWithTheClientAtOnce(Browsing browsing) {
        Page page = browsing.visitor(Language.SV).open("/sv/professionals");

        page.getByText(PageText.WITH_A_CLIENT.in(Language.SV)).click();

        assertThat(page.getByRole(AriaRole.RADIO).first()).isVisible();
        assertThat(page).hasURL(browsing.door() + "/sv/walk/1");
    }

    @Test
    void theHeadsOfTheTableOrderTheScales(Browsing browsing) {
        Visitor visitor = browsing.visitor(Language.EN);
        Page page = visitor.open("/en/professionals/scales");
        Locator head = page.locator(".onedoor-table thead th").nth(2);
        Locator items = page.locator(".onedoor-table tbody tr > td:nth-child(3)");
        assertThat(page.locator(".onedoor-table thead th").first()).hasAttribute("aria-sort", "ascending");

        head.locator("button").click();
        assertThat(head).hasAttribute("aria-sort", "ascending");
        List<Integer> rising =
                items.allTextContents().stream().map(Integer::valueOf).toList();
        head.locator("button").click();
        assertThat(head).hasAttribute("aria-sort", "descending");
        List<Integer> falling =
                items.allTextContents().stream().map(Integer::valueOf).toList();

        assertThat(rising).isSorted().hasSizeGreaterThan(5);
        assertThat(falling).isEqualTo(rising.stream().sorted((a, b) -> b - a).toList());
        assertThat(head.locator("button")).isFocused();
        visitor.screenshot("bank-ordered");
        assertThat(visitor.barriers()).isEmpty();
    }
}
