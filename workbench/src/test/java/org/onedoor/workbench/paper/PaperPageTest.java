package org.onedoor.workbench.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.Question;
import org.onedoor.vocabulary.Language;

class PaperPageTest {
    private static final List<String> CRISIS = List.of("112, emergency number", "Helpline <day & night>");

    @Test
    void theContactsStandBeforeTheFirstQuestion() {
        // @start region="paper"
        PaperForm form = PaperForm.of(Examples.EXAMPLE);
        String html = form.html(Language.EN, List.of("112, emergency number"));
        // @end
        assertThat(html.indexOf("112, emergency number"))
                .isPositive()
                .isLessThan(html.indexOf("Are you safe right now?"));
    }

    @Test
    void aFormWithoutContactsIsRefused() {
        PaperForm form = PaperForm.of(Examples.EXAMPLE);
        assertThatThrownBy(() -> form.html(Language.EN, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("whom to contact");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyQuestionOptionAndRuleIsPrinted(Language language) {
        for (Navigator navigator : List.of(Examples.EXAMPLE, Examples.NATIONAL)) {
            PaperForm form = PaperForm.of(navigator);
            String words = Markups.words(form.html(language, CRISIS));
            assertThat(words).contains("Helpline <day & night>");
            for (Question question : navigator.questions()) {
                assertThat(words).contains(question.text().in(language));
                question.options()
                        .forEach(option ->
                                assertThat(words).contains(option.text().in(language)));
            }
            navigator.definition().rules().stream()
                    .filter(rule -> rule.atLeast() > 1)
                    .forEach(rule -> assertThat(words).contains(rule.reason().in(language)));
        }
    }

    @Test
    void theFormSaysWhatToDoWhereTheProgramWouldDecide() {
        String words = Markups.words(PaperForm.of(Examples.EXAMPLE).html(Language.EN, CRISIS));
        assertThat(words)
                .contains(
                        "Answer question 3 only if the answer to question 2 includes “Sleep”. Otherwise go on to question 4.")
                .contains(
                        "Tick if the answer to question 2 includes one of “Mood”, “Worry” or there is no answer to question 2.")
                .contains("Answer questions 4–5 only if mark A is ticked. Otherwise go on after question 5.")
                .contains("Leave out question 8 if the answer to question 7 is “No”. Then go on after question 8."
                        + " If you are not sure, answer.")
                .contains("If the answer to question 1 is “I am not sure” and the answer to question 7 is “Often”."
                        + " ■ Stop here, read page 1")
                .contains("No ■ Stop here, read page 1")
                .contains(
                        "At least 2 of these: the PHQ-2 total is at least 3; the answer to question 3 is at least 5 nights;"
                                + " the answer to question 6 is “Half a year or longer”");
    }

    /** Such a box is there only where a question can stay empty in three ways: passed over, not concerning, and not known which. */
    @Test
    void noQuestionOfTheNationalFormNeedsABoxForNotConcerning() {
        assertThat(PaperForm.of(Examples.NATIONAL).entries())
                .noneMatch(entry -> entry instanceof PaperForm.Skip skip && skip.tick());
    }
}
