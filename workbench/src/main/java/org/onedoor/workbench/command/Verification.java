package org.onedoor.workbench.command;

import java.time.Duration;
import org.onedoor.content.proof.PackProof;
import org.onedoor.content.proof.ProofReport;
import org.onedoor.navigator.proof.NavigatorProof;

/**
 * What was found of what authors wrote.
 *
 * @param nodes the budget
 * @param took how long it took
 */
record Verification(Authored authored, ProofReport report, int nodes, Duration took) {

    /** Proves what the budget reaches. */
    static Verification of(Authored authored, int nodes) {
        long start = System.nanoTime();
        NavigatorProof proof = proof(authored, nodes);
        ProofReport report = ProofReport.of(proof);
        ProofReport whole = authored.pack() == null
                ? report
                : report.with(PackProof.of(authored.pack(), proof).regions());
        return new Verification(authored, whole, nodes, Duration.ofNanos(System.nanoTime() - start));
    }

    private static NavigatorProof proof(Authored authored, int nodes) {
        try {
            return NavigatorProof.of(authored.navigator(), nodes);
        } catch (IllegalArgumentException tooFew) {
            throw new Undecided(tooFew.getMessage() + ". Nothing was decided; give more with --nodes.");
        }
    }

    /** Not even the questions fit into the budget. */
    static final class Undecided extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Undecided(String message) {
            super(message);
        }
    }
}
