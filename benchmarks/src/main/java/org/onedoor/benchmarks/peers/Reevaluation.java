package org.onedoor.benchmarks.peers;

import java.util.Arrays;
import org.onedoor.benchmarks.peers.Questionnaire.State;

/** A walk for an engine that keeps no session: after each answer everything is decided again. */
abstract class Reevaluation implements Peer.Walk {
    private final Questionnaire questionnaire;
    private final int[] answers;
    private State state;

    Reevaluation(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        this.answers = questionnaire.unanswered();
    }

    /** The answers so far. */
    final int[] answers() {
        return answers;
    }

    /** Asks the engine. */
    abstract State state();

    /** The state with the question that comes next when these sections are open. */
    final State state(int step, int open) {
        return new State(step, questionnaire.next(answers, open));
    }

    @Override
    public final State restart() {
        Arrays.fill(answers, Questionnaire.UNANSWERED);
        state = state();
        return state;
    }

    @Override
    public final State answer(int option) {
        answers[state.next()] = option;
        state = state();
        return state;
    }
}
