package org.onedoor.navigator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.navigator.definition.Condition;
import org.onedoor.vocabulary.Language;

/** The snippets of the Javadoc. */
class NavigatorSnippetsTest {

    @Test
    void walk() {
        Navigator navigator = TestNavigators.ASQ;
        // @start region="walk"
        NavigatorSession session = navigator.start();
        while (session.stage() instanceof Question question) {
            System.out.println(question.text().in(Language.EN));
            session = session.answer(Answer.choice(question.options().getFirst().id()));
        }
        Result result = (Result) session.stage();
        System.out.println(result.stepText().title().in(Language.EN)); // Talk to someone
        // @end
        assertThat(result.stepText().title().in(Language.EN)).isEqualTo("Talk to someone");
    }

    @Test
    void answers() {
        // @start region="answers"
        Answer single = Answer.choice("often");
        Answer multi = Answer.choices(List.of("sleep", "worry"));
        Answer number = Answer.whole(7);
        // @end
        assertThat(List.of(single, multi, number))
                .allMatch(answer -> answer.toString().equals("(answer)"));
    }

    @Test
    void condition() {
        // @start region="condition"
        Condition moodIsLow = Condition.any(
                Condition.item("mood").is("low"), Condition.score("phq-9").atLeast(10));
        // @end
        assertThat(moodIsLow.parts()).hasSize(2);
    }
}
