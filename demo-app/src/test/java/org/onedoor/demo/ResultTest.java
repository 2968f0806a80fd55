package org.onedoor.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.CHANGE_WOULD;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.GO_ON_NOTE;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.NON_URGENT;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.STOP_HERE;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onedoor.navigator.Question;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.StepOfNeed;

/** Results of every kind on a screen: one human action in the first screenful, and never a word that contradicts an answer. */
@InBrowser
class ResultTest {
    private static final Map<String, List<String>> ADULT = Map.of("life-stage", List.of("30-64"));

    @ParameterizedTest
    @CsvSource({"FI, 390, DARK", "SV, 1280, LIGHT", "EN, 390, LIGHT"})
    void whoTellsNothingIsNotTakenForAnybody(Language language, int width, ColorScheme scheme, Browsing browsing) {
        Walk walk = door(browsing, language, width, scheme).skipAll();

        assertThat(walk.result().canTell()).isFalse();
        isOnePage(walk, "cannot-tell");
        assertThat(notUrgent(walk)).hasCount(0);
        Locator open = walk.place().locator(".onedoor-open-question").first();
        String item = itemOf(walk, open.textContent());
        open.click();
        walk.went(walk.session().goTo(item));
    }

    @ParameterizedTest
    @CsvSource({"FI, 390, LIGHT", "SV, 390, DARK", "EN, 1280, DARK"})
    void thoughtsOfDeathNowAndThenShowTheCrisisLineFirst(
            Language language, int width, ColorScheme scheme, Browsing browsing) {
        Walk walk = kept(
                browsing,
                language,
                width,
                scheme,
                Map.of("life-stage", List.of("30-64"), "thoughts-of-death", List.of("sometimes")));

        assertThat(walk.result().step()).isGreaterThanOrEqualTo(StepOfNeed.PRIMARY);
        isOnePage(walk, "thoughts-of-death");
        assertThat(notUrgent(walk)).hasCount(0);
        Locator crisis =
                walk.place().locator(".onedoor-care a[href^='tel:092525']").first();
        assertThat(crisis).isInViewport();
    }

    @ParameterizedTest
    @CsvSource({"FI, 390, LIGHT", "EN, 1280, LIGHT"})
    void violenceNowLeadsTo112AndTheLineForIt(Language language, int width, ColorScheme scheme, Browsing browsing) {
        Walk walk = kept(
                browsing,
                language,
                width,
                scheme,
                Map.of("life-stage", List.of("30-64"), "danger-now", List.of("violence")));

        assertThat(walk.result().danger()).isTrue();
        isDanger(walk, "violence");
    }

    @ParameterizedTest
    @CsvSource({"SV, 390, DARK", "FI, 1280, LIGHT"})
    void anEmergencyOfTheBodyLeadsTo112(Language language, int width, ColorScheme scheme, Browsing browsing) {
        Walk walk = kept(
                browsing,
                language,
                width,
                scheme,
                Map.of("life-stage", List.of("30-64"), "danger-now", List.of("no-food")));

        isDanger(walk, "body");
    }

    @ParameterizedTest
    @CsvSource({"FI, 390, LIGHT", "SV, 1280, LIGHT", "EN, 390, DARK"})
    void aChildIsLedToTheChildrensLineAndNothingForAdults(
            Language language, int width, ColorScheme scheme, Browsing browsing) {
        Walk walk = kept(
                browsing,
                language,
                width,
                scheme,
                Map.of("life-stage", List.of("under-13"), "child-adult", List.of("no")));

        isOnePage(walk, "child");
        assertThat(walk.place().locator(".onedoor-letter, .onedoor-cannot-tell"))
                .not()
                .containsText(java.util.regex.Pattern.compile("0800 900 45|0800 100 101|0203 91920"));
        if (!language.equals(Language.EN)) {
            assertThat(walk.place().locator(".onedoor-one-contact a"))
                    .hasAttribute("href", language == Language.FI ? "tel:116111" : "tel:080096116");
        }
    }

    @ParameterizedTest
    @CsvSource({"FI, 390, LIGHT", "SV, 390, LIGHT", "EN, 1280, DARK", "EN, 390, LIGHT"})
    void whatIsCalmHasOneThingToTapAndNothingThatFrightens(
            Language language, int width, ColorScheme scheme, Browsing browsing) {
        Walk walk = kept(browsing, language, width, scheme, ADULT);

        isOnePage(walk, "calm");
        assertThat(notUrgent(walk)).hasCount(1);
        Locator change = walk.fold(CHANGE_WOULD);
        if (change.count() > 0) {
            change.locator("summary").first().click();
            assertThat(change.locator("li").first()).isVisible();
        }
        walk.place().locator(".onedoor-folds > details").all().forEach(ResultTest::opened);
        look(walk, "calm-unfolded");
        offersMore(walk);
    }

    private static void offersMore(Walk walk) {
        Locator note = walk.place().getByText(walk.said(GO_ON_NOTE));
        assertThat(note).hasCount(walk.session().canGoOn() ? 1 : 0);
        if (walk.session().canGoOn()) {
            walk.place().locator(".onedoor-more-exact button").click();
            walk.went(walk.session().goOn());
        }
    }

    @ParameterizedTest
    @CsvSource({"FI, 390, LIGHT", "EN, 1280, LIGHT"})
    void whoIsCertainOfHelpTodayMayStop(Language language, int width, ColorScheme scheme, Browsing browsing) {
        Walk walk = door(browsing, language, width, scheme)
                .to("thoughts-of-death", Map.of("life-stage", List.of("30-64"), "danger-now", List.of("safe")));
        assertThat(walk.button(STOP_HERE)).hasCount(0);
        walk.answer("often");

        assertThat(walk.session().stepSoFar()).isGreaterThanOrEqualTo(StepOfNeed.SPECIALIST);
        assertThat(walk.button(STOP_HERE)).isInViewport();
        look(walk, "stop-here");
        walk.press(STOP_HERE);
        assertThat(walk.place().locator(".onedoor-one-contact a")).isInViewport();
        look(walk, "stopped");
    }

    @Test
    void inEasyLanguageNothingStandsInTheWayEither(Browsing browsing) {
        Walk walk = door(browsing, Language.FI, Browsing.PHONE, ColorScheme.LIGHT);
        walk.toResultMildly(Map.of("life-stage", List.of("30-64"), "thoughts-of-death", List.of("sometimes")));
        walk.place().locator(".onedoor-easy").click();
        assertThat(walk.heading()).hasText(walk.result().stepText().title().in(Language.FI, true));
        look(walk, "easy");
        Page page = walk.place().page();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(walk.place().locator(".onedoor-paper-only .onedoor-answers")).isVisible();
        assertThat(walk.place()
                        .locator(".onedoor-one-contact .onedoor-open span.onedoor-screen-only:not([aria-hidden])"))
                .isHidden();
        walk.place()
                .page()
                .screenshot(new Page.ScreenshotOptions()
                        .setPath(java.nio.file.Path.of("target", "screenshots", "fi-paper.png"))
                        .setFullPage(true));
    }

    private static Walk kept(
            Browsing browsing, Language language, int width, ColorScheme scheme, Map<String, List<String>> answers) {
        Visitor visitor = browsing.visitor(language, width, new Browser.NewContextOptions().setColorScheme(scheme));
        return Walk.keptMildly(visitor, language, false, answers);
    }

    private static Walk door(Browsing browsing, Language language, int width, ColorScheme scheme) {
        Visitor visitor = browsing.visitor(language, width, new Browser.NewContextOptions().setColorScheme(scheme));
        visitor.open("/" + language.tag());
        return Walk.throughTheDoor(visitor, language).seenBy(visitor);
    }

    /** One button, seen without moving the page, and nothing that stands in anybody's way. */
    private static void isOnePage(Walk walk, String name) {
        Locator button = walk.place().locator(".onedoor-one-contact a");
        assertThat(button).hasCount(1);
        assertThat(button)
                .isInViewport(
                        new com.microsoft.playwright.assertions.LocatorAssertions.IsInViewportOptions().setRatio(1));
        assertThat(walk.place().locator(".onedoor-page details[open]")).hasCount(0);
        look(walk, name);
    }

    private static void isDanger(Walk walk, String name) {
        Locator first = walk.place().locator(".onedoor-danger a").first();
        assertThat(first).hasAttribute("href", "tel:112");
        assertThat(first).isInViewport();
        look(walk, name);
    }

    private static void look(Walk walk, String name) {
        Visitor visitor = walk.visitor();
        visitor.screenshot(name);
        assertThat(visitor.barriers()).as(name).isEmpty();
        assertThat(visitor.scrollsSideways()).as(name).isFalse();
    }

    private static Locator notUrgent(Walk walk) {
        return walk.place().getByText(walk.said(NON_URGENT));
    }

    private static void opened(Locator fold) {
        if (fold.getAttribute("open") == null) {
            fold.locator("summary").first().click();
        }
    }

    private static String itemOf(Walk walk, String words) {
        return walk.session().answers().keySet().stream()
                .filter(item -> walk.session().goTo(item).stage() instanceof Question question
                        && walk.in(question.text()).equals(words))
                .findFirst()
                .orElseThrow();
    }
}
