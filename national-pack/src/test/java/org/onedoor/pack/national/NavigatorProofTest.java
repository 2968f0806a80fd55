package org.onedoor.pack.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.onedoor.navigator.proof.Law;
import org.onedoor.navigator.proof.MaskedRule;
import org.onedoor.navigator.proof.NavigatorProof;
import org.onedoor.navigator.proof.StepCount;
import org.onedoor.navigator.proof.Verdict;

/** What holds for every possible set of answers to the national navigator. */
class NavigatorProofTest {
    private static final NavigatorProof PROOF = NavigatorProof.of(Walk.NAVIGATOR);

    @Test
    void everyLawIsProved() {
        assertThat(PROOF.verdicts().stream()
                        .flatMap(verdict -> verdict.refutations().stream())
                        .map(Object::toString))
                .isEmpty();
        assertThat(PROOF.verdicts()).extracting(Verdict::status).containsOnly(Verdict.Status.PROVED);
        assertThat(PROOF.verdict(Law.INVARIANTS_HOLD).claims()).isGreaterThan(400);
    }

    /** For each step: sets in which every item is answered, and sets in which items may be passed over as well. */
    @Test
    void theAnswersThatLeadToEachStepAreAsManyAsWhenTheContentWasLastReviewed() {
        assertThat(PROOF.counts().stream().map(NavigatorProofTest::line).collect(Collectors.joining("\n")))
                .isEqualTo("""
                        1 40694973386106731703197568230400425616123150957704045710540800000000000 2823636740841983018782173074408974926004360416912327992514969600000000000000000000
                        2 750942385160240511359397875135247834698001211981426658616803328000000000 24161542610102140166227781627441105102477706366345011484186152810991058944000000000
                        3 96808931565199914322145514199365256491845802857787664148149882060800000000 736107701891479302857230865695850778441315488022891636395011347959422692360192000000
                        4 343606529056961058270115171049708634990796048943519792117388951945216000000 1917342718751880244204524274803808599536501128269493785739957553696235363237888000000
                        5 5522049644162365382567504741045765495369091141558415334153283157622784000000 20085284298340804140426464466234058805395192032517482634868329975933350885457920000000
                        6 1153319692958713737712025251367071076396571676834498534001455916069683200000000 3673210934173950530461674313754038422405782779620406874603520000000000000000000000000000""");
    }

    private static String line(StepCount count) {
        return count.step().number() + " " + count.answered() + " " + count.all();
    }

    @Test
    void theLongestWalkAsksThisManyQuestions() {
        assertThat(PROOF.mostQuestions()).isEqualTo(85);
    }

    @Test
    void fewRulesAreThereForTheirReasonsAlone() {
        assertThat(PROOF.maskedRules())
                .extracting(MaskedRule::rule)
                .containsExactly(
                        "self-care-partly",
                        "drugs-trouble",
                        "context-raises-to-three",
                        "under-18-more",
                        "loved-care-none");
    }
}
