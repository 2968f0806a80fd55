package org.onedoor.navigator.proof;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.navigator.plan.Compiler;
import org.onedoor.navigator.plan.Plan;
import org.onedoor.vocabulary.json.Located;

/**
 * The laws of one navigator, to be tried on single sets of answers: the very text that {@link NavigatorProof} proves for all of
 * them, judged by the session that a person would have. Immutable and thread-safe.
 *
 * {@snippet class = "org.onedoor.navigator.proof.ProofSnippetsTest" region = "try"}
 */
public final class Laws {
    private final Navigator navigator;
    private final Plan plan;
    private final List<Claim> claims;

    private Laws(Navigator navigator) {
        this.navigator = navigator;
        this.plan = new Compiler(Located.inMemory(navigator.definition()), navigator.scales()).plan();
        this.claims = Claims.of(plan).stream().filter(Claim::everywhere).toList();
    }

    /** The laws as they apply to a navigator. */
    public static Laws of(Navigator navigator) {
        return new Laws(navigator);
    }

    /** How many things the laws say of this navigator, for all answers. */
    public int size() {
        return claims.size();
    }

    /**
     * What these answers refute; empty as long as all laws hold for them.
     *
     * @param answers by item id; what is left out is passed over
     * @throws IllegalArgumentException naming the item, if there is none such or this cannot be an answer to it
     */
    public List<Refutation> refutedBy(Map<String, Answer> answers) {
        SessionJudge judge = new SessionJudge(navigator, plan, answers);
        return claims.stream()
                .filter(claim -> !claim.of(judge))
                .map(claim -> new Refutation(
                        claim.law(), claim.part(), claim.refuted(), Optional.of(Example.of(claim, judge))))
                .toList();
    }
}
