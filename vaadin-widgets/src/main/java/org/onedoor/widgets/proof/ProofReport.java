package org.onedoor.widgets.proof;

import java.util.List;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.proof.MaskedRule;
import org.onedoor.navigator.proof.NavigatorProof;
import org.onedoor.navigator.proof.StepCount;
import org.onedoor.navigator.proof.Verdict;
import org.onedoor.navigator.proof.Verdict.Status;

/**
 * What was found of a navigator, without the diagrams it was found with: those take hundreds of megabytes.
 *
 * @param verdicts what was found of each law
 * @param counts the sets of answers for each step; none when the budget was spent
 * @param longest the questions of the longest walk; 0 when the budget was spent
 * @param masked the rules without which every result would be the same
 */
record ProofReport(List<Verdict> verdicts, List<StepCount> counts, int longest, List<MaskedRule> masked) {

    static ProofReport of(Navigator navigator) {
        NavigatorProof proof = NavigatorProof.of(navigator);
        if (proof.verdicts().stream().anyMatch(verdict -> verdict.status() == Status.UNDECIDED)) {
            return new ProofReport(proof.verdicts(), List.of(), 0, List.of());
        }
        return new ProofReport(proof.verdicts(), proof.counts(), proof.mostQuestions(), proof.maskedRules());
    }
}
