package org.onedoor.benchmarks.peers;

import java.util.Arrays;
import java.util.Random;
import org.onedoor.benchmarks.peers.Peer.TableDecision;
import org.onedoor.benchmarks.peers.Peer.Walk;
import org.onedoor.benchmarks.peers.Questionnaire.State;

/** Whether an engine means the same as the definition; one that does not is not timed. */
final class Conformance {
    private static final long SEED = 20261122;

    private Conformance() {}

    /**
     * Compares a table with its definition at both ends of every row, and at inputs that are drawn evenly.
     *
     * @param count how many inputs to draw
     * @return how many inputs were compared
     * @throws IllegalStateException at the first difference
     */
    static int check(BandedTable table, TableDecision decision, int count) {
        int[][] edges = table.edges();
        compare(table, decision, edges);
        compare(table, decision, table.sample(count, SEED));
        return edges.length + count;
    }

    private static void compare(BandedTable table, TableDecision decision, int[][] inputs) {
        for (int[] values : inputs) {
            int wanted = table.step(values);
            int given = decision.step(values);
            if (given != wanted) {
                throw new IllegalStateException(
                        "Step " + given + " and not " + wanted + " at " + Arrays.toString(values));
            }
        }
    }

    /**
     * Compares the state after each answer of random walks, and of the walk that is asked every question.
     *
     * @param count how many walks
     * @return how many answers were compared
     * @throws IllegalStateException at the first difference
     */
    static int check(Questionnaire questionnaire, Walk walk, int count) {
        Random random = new Random(SEED);
        int answers = 0;
        for (int i = 0; i < count; i++) {
            int lowest = i == 0 ? 2 : 0;
            answers += walk(questionnaire, walk, lowest, random);
        }
        return answers;
    }

    private static int walk(Questionnaire questionnaire, Walk walk, int lowest, Random random) {
        int[] answers = questionnaire.unanswered();
        State state = compare(questionnaire.state(answers), walk.restart(), 0);
        int count = 0;
        while (state.next() < questionnaire.questions()) {
            int option = random.nextInt(lowest, Questionnaire.OPTIONS);
            answers[state.next()] = option;
            state = compare(questionnaire.state(answers), walk.answer(option), ++count);
        }
        return count;
    }

    private static State compare(State wanted, State given, int answers) {
        if (!wanted.equals(given)) {
            throw new IllegalStateException(given + " and not " + wanted + " after " + answers + " answers");
        }
        return wanted;
    }
}
