package org.onedoor.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.StepOfNeed;

/** In easy language nothing stands in the way either: in a result of each step, the finder and a questionnaire. */
@InBrowser
class EasyLanguageTest {
    private static final List<String> ADULT = List.of("30-64");

    private static final List<Map<String, List<String>>> WALKS = List.of(
            Map.of("life-stage", ADULT),
            Map.of("life-stage", ADULT, "functioning", List.of("effort")),
            Map.of("life-stage", ADULT, "thoughts-of-death", List.of("sometimes")),
            Map.of("life-stage", ADULT, "thoughts-of-death", List.of("often")),
            Map.of("life-stage", ADULT, "danger-now", List.of("violence")),
            Map.of("life-stage", List.of("under-13")));

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothingStandsInTheWayOfWhoReadsEasyLanguage(Language language, Browsing browsing) {
        Visitor visitor = browsing.visitor(language, Browsing.PHONE);
        Page page = visitor.open("/" + language.tag());
        Walk question = Walk.throughTheDoor(visitor, language);
        page.locator(".onedoor-easy").click();
        assertThat(page.locator(".onedoor-easy")).hasAttribute("aria-pressed", "true");
        question.inEasyLanguage();
        look(visitor, "question");
        question.skipAll();
        assertThat(question.result().canTell()).isFalse();
        look(visitor, "cannot-tell");

        Set<StepOfNeed> steps = EnumSet.noneOf(StepOfNeed.class);
        for (Map<String, List<String>> answers : WALKS) {
            Walk walk = Walk.keptMildly(visitor, language, true, answers);
            steps.add(walk.result().step());
            walk.place().locator(".onedoor-folds > details > summary").all().forEach(Locator::click);
            look(visitor, "result-" + WALKS.indexOf(answers));
        }
        assertThat(steps).hasSizeGreaterThanOrEqualTo(5);

        visitor.open("/" + language.tag() + "/services");
        assertThat(page.locator(".onedoor-service").first()).isVisible();
        look(visitor, "finder");
        visitor.open("/" + language.tag() + "/questionnaires/gad-7");
        assertThat(page.locator(".onedoor-scale-row")).hasCount(7);
        look(visitor, "form");
        page.locator("vaadin-radio-group")
                .evaluateAll("rows => rows.forEach(row => row.querySelector('input').click())");
        assertThat(page.locator(".onedoor-progress")).containsText("7/7");
        page.locator(".onedoor-scale .onedoor-main").click();
        assertThat(page.locator(".onedoor-points")).isVisible();
        look(visitor, "form-result");
        assertThat(visitor.complaints()).isEmpty();
    }

    private static void look(Visitor visitor, String name) {
        visitor.screenshot("easy-" + name);
        assertThat(visitor.barriers()).as(name).isEmpty();
        assertThat(visitor.scrollsSideways()).as(name).isFalse();
    }
}
