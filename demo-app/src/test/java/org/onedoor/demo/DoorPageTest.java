package org.onedoor.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.onedoor.vocabulary.Language;

/** The page around the door keeps up with it. */
@InBrowser
class DoorPageTest {

    @Test
    void theAddressTheNameAndTheLanguageOfThePageFollowTheDoor(Browsing browsing) {
        Page page = browsing.visitor(Language.FI).open("/fi");
        press(page, "Svenska");

        assertThat(page).hasURL(browsing.door() + "/sv");
        assertThat(page).hasTitle(PageText.TITLE.in(Language.SV));
        assertThat(page.locator("html")).hasAttribute("lang", "sv");
    }

    @Test
    void aSecondPageOfTheVisitSpeaksTheLanguageThatWasChosen(Browsing browsing) {
        Visitor visitor = browsing.visitor(Language.FI);
        press(visitor.open("/fi"), "Svenska");
        assertThat(visitor.page()).hasURL(browsing.door() + "/sv");

        Page second = visitor.context().newPage();
        second.navigate(browsing.door());

        assertThat(second.locator(".onedoor-door")).hasAttribute("lang", "sv");
        assertThat(second.locator("html")).hasAttribute("lang", "sv");
        second.navigate(browsing.door() + "/?lang=en");
        assertThat(second.locator(".onedoor-door")).hasAttribute("lang", "en");
    }

    @Test
    void loadingThePageAgainKeepsThePlaceAndTheAddressTellsNothingOfIt(Browsing browsing) {
        Page page = browsing.visitor(Language.FI).open("/fi");
        press(page, "Haen apua itselleni");
        assertThat(page.locator(".onedoor-navigator h1")).isVisible();
        String question = page.locator(".onedoor-navigator h1").textContent();

        page.reload();

        assertThat(page.locator(".onedoor-navigator h1")).hasText(question);
        assertThat(page).hasURL(browsing.door() + "/fi/walk/1");
    }

    /** As in a layout of Vaadin's, which lets its parts shrink to their words. */
    @Test
    void theDoorTakesTheWidthThatItIsGiven(Browsing browsing) {
        Page page = browsing.visitor(Language.FI, Browsing.PHONE).open("/fi");
        Locator door = page.locator(".onedoor-door");
        assertThat(door).isVisible();

        Object missing = door.evaluate("""
                door => ['column', 'row'].map(direction => {
                  Object.assign(door.parentElement.style, { display: 'flex', flexDirection: direction, alignItems: 'flex-start' });
                  return door.offsetWidth - door.parentElement.clientWidth;
                })""");

        assertThat(missing).isEqualTo(List.of(0, 0));
    }

    @Test
    void anAddressThatLeadsNowhereSaysSoAndShowsTheWayBack(Browsing browsing) {
        Visitor visitor = browsing.visitor(Language.SV);
        Page page = visitor.open("/ingenting");

        assertThat(page.getByRole(AriaRole.HEADING)).hasText(PageText.NOT_FOUND.in(Language.SV));
        assertThat(page.locator("a[href='tel:112']")).isVisible();
        assertThat(visitor.barriers()).isEmpty();
        page.getByText(PageText.TO_THE_DOOR.in(Language.SV)).click();
        assertThat(page).hasURL(browsing.door() + "/sv");
    }

    @Test
    void professionalsHaveAnEntryOfTheirOwn(Browsing browsing) {
        Visitor visitor = browsing.visitor(Language.EN);
        Page page = visitor.open("/en/professionals");

        assertThat(page).hasTitle(Pattern.compile("For professionals.*"));
        assertThat(page.locator("#outlet .onedoor-crisis-bar")).hasCount(1);
        assertThat(page.locator("#door-crisis")).isHidden();
        assertThat(page.locator(".onedoor-service-finder")).isVisible();
        assertThat(visitor.barriers()).isEmpty();
        visitor.screenshot("professionals");
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
    }
}
