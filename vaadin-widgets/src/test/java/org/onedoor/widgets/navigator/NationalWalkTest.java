package org.onedoor.widgets.navigator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onedoor.navigator.Question;
import org.onedoor.navigator.Result;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.navigator.answer.AnswerOption;
import org.onedoor.vocabulary.Language;
import org.onedoor.widgets.Visit;
import org.onedoor.widgets.WidgetTest;

/** The bundled national pack, walked as the widgets show it. */
class NationalWalkTest extends WidgetTest {
    private static final int MORE_THAN_ANY_WALK = 100;

    @ParameterizedTest
    @EnumSource(Language.class)
    void whoeverKnowsNothingStillComesToServicesAndCrisisContacts(Language language) {
        NavigatorWidget navigator = opened(language);
        Visit visit = Visit.to(navigator);
        for (int i = 0; i < MORE_THAN_ANY_WALK && navigator.session().stage() instanceof Question; i++) {
            navigator.answer(Answer.dontKnow());
        }
        assertThat(navigator.session().stage()).isInstanceOf(Result.class);
        assertThat(visit.within("onedoor-care").links()).isNotEmpty();
        assertThat(visit.texts("onedoor-contact")).isNotEmpty();
        assertThat(visit.links()).contains("tel:112");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyQuestionOfAWalkIsSaidInTheLanguageOfThePage(Language language) {
        NavigatorWidget navigator = opened(language);
        Visit visit = Visit.to(navigator);
        while (navigator.session().stage() instanceof Question question) {
            assertThat(visit.title()).isEqualTo(question.text().in(language));
            assertThat(visit.having("onedoor-title")
                            .map(title -> title.getElement().getAttribute("lang")))
                    .containsOnlyNulls();
            navigator.answer(question.options().isEmpty() ? Answer.dontKnow() : middle(question));
        }
        assertThat(visit.title()).isNotBlank();
    }

    private static Answer middle(Question question) {
        AnswerOption option = question.options().get(question.options().size() / 2);
        return question.danger() ? question.options().getFirst().answer() : option.answer();
    }

    private static NavigatorWidget opened(Language language) {
        NavigatorWidget navigator = new NavigatorWidget();
        navigator.setLanguage(language);
        return navigator;
    }
}
