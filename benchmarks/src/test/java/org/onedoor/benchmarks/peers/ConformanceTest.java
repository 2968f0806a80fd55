package org.onedoor.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onedoor.benchmarks.peers.Questionnaire.State;

/** Every engine means the same as the definitions do. */
class ConformanceTest {
    /** They read the text of each cell at each decision, so only the ends of the rows are compared here; before timing, all is. */
    private static final Set<Engine> SLOW = EnumSet.of(Engine.JDMN, Engine.CAMUNDA);

    private final Questionnaire questionnaire = Questionnaire.ofSixtyQuestions();

    /** Those that compile take seconds for each table, and are compared with this one before timing. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DROOLS", "JDMN_JAVA"})
    void decidesTheSixRulesAsTheyAreDefined(Engine engine) {
        BandedTable table = BandedTable.ofSixRules();
        assertThat(Conformance.check(table, engine.peer().table(table), 0)).isEqualTo(2 * 6);
    }

    @ParameterizedTest
    @EnumSource
    void decidesTheSixtyRulesAsTheyAreDefined(Engine engine) {
        BandedTable table = BandedTable.ofSixtyRules();
        assertThat(Conformance.check(table, engine.peer().table(table), drawn(engine)))
                .isEqualTo(2 * 60 + drawn(engine));
    }

    private static int drawn(Engine engine) {
        return SLOW.contains(engine) ? 0 : 10_000;
    }

    @ParameterizedTest
    @EnumSource
    void walksTheSixtyQuestionsAsTheyAreDefined(Engine engine) {
        int walks = SLOW.contains(engine) ? 1 : 20;
        assertThat(Conformance.check(questionnaire, engine.peer().walk(questionnaire), walks))
                .isGreaterThanOrEqualTo(60);
    }

    @Test
    void refusesATableThatAnswersAStepTooMany() {
        BandedTable table = BandedTable.ofSixtyRules();
        assertThatThrownBy(() -> Conformance.check(table, values -> Math.min(5, table.step(values) + 1), 0))
                .hasMessage("Step 2 and not 1 at [0, 0, 0]");
    }

    @Test
    void refusesAWalkThatLeavesOutAGate() {
        Peer.Walk walk = new Reevaluation(questionnaire) {
            @Override
            State state() {
                return state(questionnaire.step(answers()), questionnaire.open(answers()) & ~8);
            }
        };
        assertThatThrownBy(() -> Conformance.check(questionnaire, walk, 1)).hasMessageContaining("after 16 answers");
    }

    @Test
    void everyInputFallsInOneRow() {
        BandedTable table = BandedTable.ofSixtyRules();
        assertThat(table.rows()).hasSize(60);
        for (int[] values : table.sample(10_000, 2)) {
            assertThat(table.rows().stream().filter(row -> row.holds(values))).hasSize(1);
        }
    }
}
