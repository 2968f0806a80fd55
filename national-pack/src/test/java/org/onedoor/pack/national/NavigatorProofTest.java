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
                        1 4888928055488492971314940627554722041464324863891109531915544166400000 120357096110229655534426460325353028523329243797474235113275392000000000000000000000000
                        2 8811202772956870520672643306895609652436641888789670960123465223372800000 5908404905423983535613956606801247916614999293983702603777418723328000000000000000
                        3 138505824207558598143313139680300342829954751065594204912561978200062689280000000 58553958011250301335344670969178450748537403539823976458119426334768205135872000000000000
                        4 251193498500958215498673740269216989118318412979653895324955430462600710717440000 786303642754722066303531688445495110992417294502022015426886006495813071536128000000000000
                        5 130238843561091737504429711108376021997687314196532686154883264234712192946012160000 131734462147794687900705973799693380093436883810483497052760178688000000000000000000000000000
                        6 79467698787934458864902026242947960658118425632409695606155326200479731974091571200000 43436435692255791690323199836452965445183960526912367819227136000000000000000000000000000000000""");
    }

    private static String line(StepCount count) {
        return count.step().number() + " " + count.answered() + " " + count.all();
    }

    @Test
    void theLongestWalkAsksThisManyQuestions() {
        assertThat(PROOF.mostQuestions()).isEqualTo(73);
    }

    @Test
    void fewRulesAreThereForTheirReasonsAlone() {
        assertThat(PROOF.maskedRules())
                .extracting(MaskedRule::rule)
                .containsExactly("self-care-partly", "drugs-trouble", "context-raises-to-three", "under-18-more");
    }
}
