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
                        1 4888928055488492971314940627554722041464324863891109531915544166400000 60180401254980202640955157606225942283494294123662267113275392000000000000000000000000
                        2 4538098913863180167921323052195793027953006417018412804696611540172800000 3489800701188297669744517960485857698223713684716502603777418723328000000000000000
                        3 69253981884770723592647119793898686733230485706329129884134081018437042176000000 29277893382469810640664341341169975184444988447034315581319426334768205135872000000000000
                        4 125599645993545714605777202058926964082590724925194167792547838911134857953280000 393165826730536676561913953666651460768939137046417847794399606495813071536128000000000000
                        5 65120519855420121639572883956842801127296533523076568361683655219513003836702720000 65869494594959522187515466223057413456608753566044511362600665088000000000000000000000000000
                        6 39734455569702607138809758478422409709991238408080396598503668336449916563672268800000 21718880357808495973302981547295783026602327213846412960727040000000000000000000000000000000000""");
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
