package org.onedoor.content.proof;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.onedoor.navigator.proof.MaskedRule;
import org.onedoor.navigator.proof.NavigatorProof;
import org.onedoor.navigator.proof.StepCount;
import org.onedoor.navigator.proof.Verdict;
import org.onedoor.navigator.proof.Verdict.Status;

/**
 * What was found of a navigator and of the regions of its pack, for people to read in whatever form. It knows neither the
 * navigator nor the diagrams that it was found with: those take hundreds of megabytes.
 *
 * @param laws what was found of each law of the navigator
 * @param regions what was found of each region; empty when only a navigator was asked about
 * @param masked the rules without which every result would be the same; empty when the budget did not reach
 * @param mostQuestions the questions of the longest walk; empty when the budget did not reach
 * @param counts the sets of answers for each step; empty when the budget did not reach
 */
public record ProofReport(
        List<Verdict> laws,
        List<RegionVerdict> regions,
        Optional<List<MaskedRule>> masked,
        OptionalInt mostQuestions,
        Optional<List<StepCount>> counts) {

    /** Copies the lists. */
    public ProofReport {
        laws = List.copyOf(laws);
        regions = List.copyOf(regions);
    }

    /** All that the budget of a proof reaches, without regions. */
    public static ProofReport of(NavigatorProof proof) {
        return new ProofReport(
                proof.verdicts(),
                List.of(),
                within(proof::maskedRules),
                within(proof::mostQuestions).map(OptionalInt::of).orElse(OptionalInt.empty()),
                within(proof::counts));
    }

    private static <T> Optional<T> within(Supplier<T> wanted) {
        try {
            return Optional.of(wanted.get());
        } catch (IllegalStateException spent) {
            return Optional.empty();
        }
    }

    /** The same with what was found of regions. */
    public ProofReport with(List<RegionVerdict> others) {
        return new ProofReport(laws, others, masked, mostQuestions, counts);
    }

    /** Refuted when anything is, otherwise undecided when anything is, otherwise proved. */
    public Status status() {
        List<Status> statuses = Stream.concat(
                        laws.stream().map(Verdict::status),
                        regions.stream().map(region -> region.proved() ? Status.PROVED : Status.REFUTED))
                .toList();
        if (statuses.contains(Status.REFUTED)) {
            return Status.REFUTED;
        }
        return statuses.contains(Status.UNDECIDED) ? Status.UNDECIDED : Status.PROVED;
    }

    /** In how many regions a law does not hold. */
    public int refutedRegions(RegionLaw law) {
        return (int) regions.stream()
                .filter(region -> region.refutations().stream().anyMatch(one -> one.law() == law))
                .count();
    }
}
