package org.onedoor.navigator.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.onedoor.navigator.proof.Laws;
import org.onedoor.navigator.proof.NavigatorProof;
import org.onedoor.navigator.proof.Refutation;

/** One text, two judges: what a walk refutes, the prover refutes, and what the prover shows, a session shows. */
class ProofAgreesProperties {
    @Property(tries = 300)
    void whatAWalkRefutesTheProverRefutes(@ForAll Trial trial) {
        List<Refutation> byWalk =
                Laws.of(trial.navigator()).refutedBy(trial.play().answers());
        assertThat(told(refutations(trial))).containsAll(told(byWalk));
    }

    @Property(tries = 300)
    void whatTheProverShowsASessionShows(@ForAll Trial trial) {
        Laws laws = Laws.of(trial.navigator());
        for (Refutation refutation : refutations(trial)) {
            refutation
                    .example()
                    .ifPresent(example ->
                            assertThat(told(laws.refutedBy(example.answers()))).contains(told(refutation)));
        }
    }

    private static List<Refutation> refutations(Trial trial) {
        return NavigatorProof.of(trial.navigator()).verdicts().stream()
                .flatMap(verdict -> verdict.refutations().stream())
                .toList();
    }

    private static List<String> told(List<Refutation> refutations) {
        return refutations.stream().map(ProofAgreesProperties::told).collect(Collectors.toList());
    }

    private static String told(Refutation refutation) {
        return refutation.law() + " " + refutation.part();
    }
}
