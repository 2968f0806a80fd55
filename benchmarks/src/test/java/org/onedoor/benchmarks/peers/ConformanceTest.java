package org.onedoor.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every engine means the same as the definitions do. */
class ConformanceTest {

    @ParameterizedTest
    @EnumSource
    void decidesTheSixRulesAsTheyAreDefined(Engine engine) {
        BandedTable table = BandedTable.ofSixRules();
        assertThat(Conformance.check(table, engine.peer().table(table), 2_000)).isEqualTo(2_000);
    }

    @ParameterizedTest
    @EnumSource
    void decidesTheSixtyRulesAsTheyAreDefined(Engine engine) {
        BandedTable table = BandedTable.ofSixtyRules();
        long t = System.nanoTime();
        assertThat(Conformance.check(table, engine.peer().table(table), 10_000)).isEqualTo(10_000);
        System.out.println(engine + " " + (System.nanoTime() - t) / 1000000);
    }

    @ParameterizedTest
    @EnumSource
    void walksTheSixtyQuestionsAsTheyAreDefined(Engine engine) {
        Questionnaire questionnaire = Questionnaire.ofSixtyQuestions();
        long t = System.nanoTime();
        assertThat(Conformance.check(questionnaire, engine.peer().walk(questionnaire), 10)).isGreaterThan(100);
        System.out.println(engine + " " + (System.nanoTime() - t) / 1000000);
    }

    @Test
    void anEngineThatDisagreesIsRefused() {
        BandedTable table = BandedTable.ofSixtyRules();
        assertThatThrownBy(() -> Conformance.check(table, values -> 1, 100)).hasMessageStartingWith("Step 1 and not ");
    }
}
