package org.onedoor.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.FEELS_WRONG;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.LIGHTER;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.MORE_SERVICES;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.OWN_ANSWERS;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.PRINT;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.STRONGER;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.TAKE_ALONG;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.WHY;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onedoor.vocabulary.Language;
import org.onedoor.widgets.navigator.NavigatorI18n;

/** The whole walk, from the first screen to a letter with services nearby, in every language, at a desk and on a telephone. */
@InBrowser
class WholeWalkTest {

    @ParameterizedTest
    @CsvSource({
        "FI, 1280, Turku, Turku",
        "FI, 390, Turku, Turku",
        "SV, 1280, Åbo, Åbo",
        "SV, 390, Åbo, Åbo",
        "EN, 1280, Turku, Turku",
        "EN, 390, Turku, Turku"
    })
    void leadsFromTheDoorToServicesNearby(
            Language language, int width, String written, String municipality, Browsing browsing) {
        Visitor visitor = browsing.visitor(language, width);
        Page page = visitor.open("/" + language.tag());
        visitor.waitsForLife();
        chooses(page, written);
        look(visitor, "door");

        Walk walk = Walk.throughTheDoor(visitor, language);
        assertThat(walk.question().item()).isEqualTo("life-stage");
        look(visitor, "question");
        helpNow(page).click();
        assertThat(page.locator(".onedoor-crisis-all .onedoor-contacts").locator("visible=true"))
                .isVisible();
        look(visitor, "help-now");
        helpNow(page).click();

        walk.toResultMildly(Walk.SHORT_OF_SLEEP);
        look(visitor, "result");
        isALetter(walk, municipality);
        opensOneStepAway(walk);
        assertThat(visitor.barriers()).isEmpty();
        isPrinted(walk);
        assertThat(visitor.complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"FI, 1280", "FI, 390", "SV, 1280", "SV, 390", "EN, 1280", "EN, 390"})
    void theOtherScreensHaveNoBarriersEither(Language language, int width, Browsing browsing) {
        Visitor visitor = browsing.visitor(language, width);
        Page page = visitor.open("/" + language.tag());
        page.locator("button.onedoor-find").click();
        assertThat(page.locator(".onedoor-service").first()).isVisible();
        look(visitor, "finder");

        visitor.open("/" + language.tag() + "/professionals");
        assertThat(page.locator(".onedoor-service").first()).isVisible();
        look(visitor, "professionals");

        visitor.open("/" + language.tag() + "/ingenting");
        assertThat(page.getByRole(AriaRole.HEADING)).hasText(PageText.NOT_FOUND.in(language));
        look(visitor, "not-found");
    }

    private static void look(Visitor visitor, String name) {
        visitor.screenshot(name);
        assertThat(visitor.barriers()).as(name).isEmpty();
        assertThat(visitor.scrollsSideways()).as(name).isFalse();
    }

    private static void chooses(Page page, String municipality) {
        Locator field = page.getByRole(AriaRole.COMBOBOX).first();
        field.fill(municipality);
        assertThat(page.getByRole(AriaRole.OPTION).first()).containsText(municipality);
        field.press("ArrowDown");
        field.press("Enter");
        assertThat(page.locator(".onedoor-region"))
                .containsText(Pattern.compile("Varsinais-Suom|Egentliga Finland|Southwest"));
    }

    private static Locator helpNow(Page page) {
        return page.locator(".onedoor-crisis-all summary").locator("visible=true");
    }

    private static void isALetter(Walk walk, String municipality) {
        Locator letter = walk.place().locator(".onedoor-letter");
        assertThat(walk.result().reasons()).isNotEmpty();
        open(walk.fold(WHY));
        assertThat(walk.fold(WHY).locator(".onedoor-reasons > li").first())
                .hasText(walk.in(walk.result().reasons().getFirst().text()));
        assertThat(letter.locator(".onedoor-care"))
                .containsText(walk.in(walk.result().stepText().now()));
        assertThat(letter.locator(".onedoor-part .onedoor-contact").first()).isVisible();
        open(walk.fold(MORE_SERVICES));
        assertThat(letter.getByRole(AriaRole.HEADING)
                        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("– " + municipality + "$"))))
                .isVisible();
        Locator cards = letter.locator(".onedoor-service").locator("visible=true");
        assertThat(cards.first()).isVisible();
        for (Locator card : cards.all()) {
            assertThat(card.locator(".onedoor-open")).isVisible();
            assertThat(card.locator(".onedoor-reach")).isVisible();
        }
        assertThat(cards.locator(".onedoor-reach a").count()).isPositive();
    }

    private static void open(Locator fold) {
        fold.locator("summary").first().click();
    }

    private static void opensOneStepAway(Walk walk) {
        int step = walk.result().step().number();
        open(walk.fold(FEELS_WRONG));
        opens(walk, STRONGER, step + 1);
        if (step > 1) {
            opens(walk, LIGHTER, step - 1);
        }
    }

    private static void opens(Walk walk, NavigatorI18n.Text which, int step) {
        Locator fold = walk.fold(which);
        fold.locator("summary").first().click();
        String title = walk.session().navigator().definition().steps().stream()
                .filter(text -> text.step() == step)
                .map(text -> walk.in(text.title()))
                .findFirst()
                .orElseThrow();
        assertThat(fold.getByRole(AriaRole.HEADING).first()).hasText(title);
        assertThat(fold.locator(".onedoor-service, .onedoor-contact").first()).isVisible();
    }

    /** On paper stands the letter, without what only a screen can do. */
    private static void isPrinted(Walk walk) {
        open(walk.fold(TAKE_ALONG));
        assertThat(walk.button(PRINT)).isVisible();
        Page page = walk.place().page();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(walk.heading()).isVisible();
        assertThat(walk.part(WHY)).isVisible();
        assertThat(walk.part(OWN_ANSWERS)).isVisible();
        assertThat(walk.button(PRINT)).isHidden();
        assertThat(page.locator(".onedoor-languages")).isHidden();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }
}
