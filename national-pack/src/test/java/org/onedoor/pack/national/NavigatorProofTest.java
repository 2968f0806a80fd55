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
                        1 15428732648057082524240357473549273302754947154122073178112000000000 6229762402599358691409756941563537983408745476396322652160000000000000000000000
                        2 361133300748443951143153690079575926060497211014786142846320640000000 60135737962791964168953330635743968881663863882822151927782836063436800000000000
                        3 38291271266283076032874833867283864942572749312291882645481062400000000 1719910935455766166503049634178698583724110401335458505331631911952030105600000000
                        4 225973474146611123660174796739861939990530933931859581041932438077440000 8760621480928668833165384582361875492844603081946983247590913725050545766400000000
                        5 3804304361737524170451208213358171639557649626248083736449873042472960000 80897849463131615851517879464599197003119758604280451772497511526933987328000000000
                        6 435451349004160276251348754596483415622210941556293458649451006106009600000 8044173399323055168346070094192973119429446455303077888000000000000000000000000000000""");
    }

    private static String line(StepCount count) {
        return count.step().number() + " " + count.answered() + " " + count.all();
    }

    @Test
    void theLongestWalkAsksThisManyQuestions() {
        assertThat(PROOF.mostQuestions()).isEqualTo(88);
    }

    @Test
    void fewRulesAreThereForTheirReasonsAlone() {
        assertThat(PROOF.maskedRules())
                .extracting(MaskedRule::rule)
                .containsExactly("self-care-partly", "drugs-trouble", "context-raises-to-three", "under-18-more");
    }
}
