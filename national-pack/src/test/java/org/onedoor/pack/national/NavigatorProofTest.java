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
                        1 238088519047135610113622111085766049142311459294129102310604800000000 1506989941552073262869937327431343482400272373604774276413102489600000000000000000000
                        2 151580149379740703629437070241003265149326676103475960439478681600000000 138943384374525862811928963089004360053326138790560463928845681452646400000000000
                        3 1624480226817445535943319056007332599445944215581932126411371425929625600000000 733155431674861807605041734883526324752990666127009012994646617927275714812313600000000
                        4 2946720694807310091165466166783071125902919777304104937196328292838277120000000 9845667858353210596578676884284047828356055962742853670945440856337442832541286400000000
                        5 758849743209841315913265600669762860288937567801851195150135568776476753920000000 825242499553644762499783291154245956139554403175496523302583035494400000000000000000000000
                        6 241567122091908647410116154404358517451852546255813339691032278479840173096960000000 145789899765611101106574437928294730776429426080684234653040640000000000000000000000000000000""");
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
