package org.onedoor.navigator.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onedoor.navigator.definition.Condition.all;
import static org.onedoor.navigator.definition.Condition.answered;
import static org.onedoor.navigator.definition.Condition.item;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.NavigatorSession;
import org.onedoor.navigator.Result;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.navigator.plan.Compiler;
import org.onedoor.vocabulary.json.Located;

/** A question about danger that somebody leaves open shows crisis help, whatever other answers make of its rule. */
class OpenDangerTest {
    /** The question about hurt hangs on whether the topics were answered, and its rule on how the person lives. */
    private static final Navigator HOME = new Draft()
            .single("home", "alone", "together")
            .single("topics", "sleep", "quarrels")
            .single("hurt", "no", "yes")
            .danger()
            .askedWhen(answered("topics"))
            .dangerRule("hurt-at-home", all(item("hurt").is("yes"), item("home").is("together")))
            .navigator();

    private static final World WORLD =
            new World(new Compiler(Located.inMemory(HOME.definition()), HOME.scales()).plan(), 1000);

    @ParameterizedTest
    @CsvSource({
        "alone,    sleep, no,  false",
        "alone,    sleep, yes, false",
        "alone,    sleep, -,   true",
        "alone,    -,     -,   true",
        "together, -,     -,   true",
        "together, sleep, no,  false",
        "together, sleep, yes, true",
        "-,        -,     -,   true",
        "-,        sleep, no,  false",
    })
    void whatIsLeftOpenIsNeverANo(String home, String topics, String hurt, boolean crisis) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put("home", answer(home));
        answers.put("topics", answer(topics));
        answers.put("hurt", answer(hurt));
        NavigatorSession session = HOME.replay(answers);
        assertThat(session.crisis()).isEqualTo(crisis);
        assertThat(session.stage())
                .isInstanceOfSatisfying(
                        Result.class, result -> assertThat(result.crisis()).isEqualTo(crisis));
        assertThat(judge(answers).crisis() == Diagrams.TRUE).isEqualTo(crisis);
    }

    private static Answer answer(String option) {
        return option.equals("-") ? Answer.skipped() : Answer.choice(option);
    }

    /** All items fixed, so that what is true of all answers is true of these. */
    static DiagramJudge judge(World world, Map<String, Answer> answers) {
        DiagramJudge judge = new DiagramJudge(world);
        for (var given : answers.entrySet()) {
            judge = judge.with(new OtherAnswer.To(given.getKey(), given.getValue()));
        }
        return judge;
    }

    private static DiagramJudge judge(Map<String, Answer> answers) {
        return judge(WORLD, answers);
    }

    @Test
    void whoStopsBeforeTheQuestionIsShownHelpAndWhoGoesOnIsNot() {
        NavigatorSession session = HOME.start().answer(Answer.choice("alone"));
        assertThat(session.crisis()).isFalse();
        assertThat(session.finish().crisis()).isTrue();
    }
}
