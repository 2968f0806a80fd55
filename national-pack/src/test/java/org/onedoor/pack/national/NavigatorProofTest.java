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
                        1 1586398233287320343062395693618671735800999976841521419089881333760000000000 1506989040006336488107839271697542998676172908002615279941352161280000000000000000000
                        2 151580149379740703629437070241003265149326676103475960439478681600000000 110120913037006769530259051390078760897996453546832091265114849505443840000000000
                        3 1622893828822246734647392270427336038795909264747402064286410646906470400000000 365825955192791619505209744680786558472234755893400560185981717938061037818347520000000
                        4 2946720694807310091165466166783071125902919777304104937196328292838277120000000 4923206799953689317841225280632441112105152413307044205948965945105809456737812480000000
                        5 758849743209841315913265600669762860288937567801851195150135568776476753920000000 419949527759011797736885755426547448810810961891308786408713019719680000000000000000000000
                        6 241567122091908647410116154404358517451852546255813339691032278479840173096960000000 146200482527970339679878466602996009275740110504682887095255040000000000000000000000000000000""");
    }

    private static String line(StepCount count) {
        return count.step().number() + " " + count.answered() + " " + count.all();
    }

    @Test
    void theLongestWalkAsksThisManyQuestions() {
        assertThat(PROOF.mostQuestions()).isEqualTo(79);
    }

    @Test
    void fewRulesAreThereForTheirReasonsAlone() {
        assertThat(PROOF.maskedRules())
                .extracting(MaskedRule::rule)
                .containsExactly("self-care-partly", "drugs-trouble", "context-raises-to-three", "under-18-more");
    }
}
