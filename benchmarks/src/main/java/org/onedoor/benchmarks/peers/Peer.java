package org.onedoor.benchmarks.peers;

/** An engine that decides tables and walks questionnaires. */
public interface Peer {
    /** Writes a table in the engine's language and has the engine read it. */
    TableDecision table(BandedTable table);

    /** Writes a questionnaire in the engine's language and has the engine read it. */
    Walk walk(Questionnaire questionnaire);

    /** A table that the engine has read. */
    @FunctionalInterface
    interface TableDecision {
        /** The step that the engine decides for one value of each column. */
        int step(int[] values);
    }

    /** One person's way through a questionnaire, which can be begun again. */
    interface Walk {
        /** Forgets all answers. */
        Questionnaire.State restart();

        /** Answers the question that is to be asked. */
        Questionnaire.State answer(int option);
    }
}
