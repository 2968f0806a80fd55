package org.onedoor.workbench.command;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.onedoor.content.proof.PackProof;
import org.onedoor.content.proof.RegionVerdict;
import org.onedoor.navigator.proof.MaskedRule;
import org.onedoor.navigator.proof.NavigatorProof;
import org.onedoor.navigator.proof.StepCount;
import org.onedoor.navigator.proof.Verdict.Status;

/**
 * What was found of what authors wrote.
 *
 * @param regions what was found of each region; empty when only a navigator was given
 * @param masked the rules that others make unnecessary; empty when the budget did not reach
 * @param mostQuestions the questions of the longest walk; empty when the budget did not reach
 * @param counts the sets of answers for each step; empty when the budget did not reach
 * @param nodes the budget
 * @param took how long it took
 */
record Verification(
        Authored authored,
        NavigatorProof proof,
        List<RegionVerdict> regions,
        Optional<List<MaskedRule>> masked,
        OptionalInt mostQuestions,
        Optional<List<StepCount>> counts,
        int nodes,
        Duration took) {

    /** Proves what the budget reaches. */
    static Verification of(Authored authored, int nodes) {
        long start = System.nanoTime();
        NavigatorProof proof = proof(authored, nodes);
        List<RegionVerdict> regions = authored.pack() == null
                ? List.of()
                : PackProof.of(authored.pack(), proof).regions();
        Optional<List<MaskedRule>> masked = within(proof::maskedRules);
        OptionalInt most = within(proof::mostQuestions).map(OptionalInt::of).orElse(OptionalInt.empty());
        Optional<List<StepCount>> counts = within(proof::counts);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        return new Verification(authored, proof, regions, masked, most, counts, nodes, took);
    }

    private static NavigatorProof proof(Authored authored, int nodes) {
        try {
            return NavigatorProof.of(authored.navigator(), nodes);
        } catch (IllegalArgumentException tooFew) {
            throw new Undecided(tooFew.getMessage() + ". Nothing was decided; give more with --nodes.");
        }
    }

    private static <T> Optional<T> within(Supplier<T> wanted) {
        try {
            return Optional.of(wanted.get());
        } catch (IllegalStateException spent) {
            return Optional.empty();
        }
    }

    /** Refuted when any law is, otherwise undecided when any law is, otherwise proved. */
    Status status() {
        List<Status> statuses = Stream.concat(
                        proof.verdicts().stream().map(verdict -> verdict.status()),
                        regions.stream().map(region -> region.proved() ? Status.PROVED : Status.REFUTED))
                .toList();
        if (statuses.contains(Status.REFUTED)) {
            return Status.REFUTED;
        }
        return statuses.contains(Status.UNDECIDED) ? Status.UNDECIDED : Status.PROVED;
    }

    /** Not even the questions fit into the budget. */
    static final class Undecided extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Undecided(String message) {
            super(message);
        }
    }
}
