package org.onedoor.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.BACK_TO_QUESTION;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.NON_URGENT;

import com.microsoft.playwright.Locator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.StepOfNeed;

/** Whoever tells of danger is led to help at once; whoever leaves it open is shown where help is. */
@InBrowser
class DangerTest {

    @ParameterizedTest
    @CsvSource({"FI, 1280", "SV, 390", "EN, 390"})
    void anAnswerOfDangerLeadsAtOnceTo112AndBackKeepsTheAnswer(Language language, int width, Browsing browsing) {
        Visitor visitor = browsing.visitor(language, width);
        visitor.open("/" + language.tag());
        Walk walk = Walk.throughTheDoor(visitor, language).to("danger-now", Walk.SHORT_OF_SLEEP);

        walk.answer("no-food");

        assertThat(walk.result().step()).isEqualTo(StepOfNeed.EMERGENCY);
        Locator first = walk.place().locator(".onedoor-danger a").first();
        assertThat(first).hasAttribute("href", "tel:112");
        assertThat(first).isVisible();
        assertThat(first).isInViewport();
        visitor.screenshot("danger");
        assertThat(visitor.barriers()).isEmpty();
        assertThat(visitor.scrollsSideways()).isFalse();

        walk.press(BACK_TO_QUESTION).went(walk.session().back());
        assertThat(walk.answerNamed("no-food")).isChecked();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aQuestionOfDangerPassedOverShowsWhereHelpIsOnTheResult(Language language, Browsing browsing) {
        Visitor visitor = browsing.visitor(language, Browsing.PHONE);
        visitor.open("/" + language.tag());
        Map<String, List<String>> answers = new HashMap<>(Walk.SHORT_OF_SLEEP);
        answers.remove("thoughts-of-death");

        Walk walk = Walk.throughTheDoor(visitor, language).toResult(answers);

        assertThat(walk.result().danger()).isFalse();
        Locator contacts = walk.place().locator(".onedoor-care a[href^='tel:']");
        assertThat(contacts.first()).isInViewport();
        assertThat(walk.place().getByText(walk.said(NON_URGENT))).hasCount(0);
        visitor.screenshot("result-with-crisis-contacts");
        assertThat(visitor.barriers()).isEmpty();
    }
}
