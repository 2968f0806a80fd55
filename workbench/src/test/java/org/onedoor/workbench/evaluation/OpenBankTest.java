package org.onedoor.workbench.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.onedoor.content.ContentPack;
import org.onedoor.navigator.Result;
import org.onedoor.vocabulary.Urgency;

/** What the national pack makes of the people of its open bank. */
class OpenBankTest {
    private static final Instant NIGHT = Instant.parse("2026-11-30T01:00:00Z");
    private static final VignetteBank BANK = VignetteBank.bundled("national");
    private static final Evaluation ALL = Evaluation.of(ContentPack.bundled("national"), BANK, NIGHT);

    private static List<String> those(Variant variant, Predicate<Judged> what) {
        return ALL.of(variant).judged().stream()
                .filter(what)
                .map(one ->
                        one.vignette().id() + ": step " + one.result().step().number())
                .toList();
    }

    @Test
    void thereAreAtLeastTwoHundredAndFiftyPeople() {
        assertThat(BANK.vignettes()).hasSizeGreaterThanOrEqualTo(250);
    }

    @Test
    void nobodyIsLedTwoStepsTooLowHoweverTheyTellIt() {
        for (Variant variant : Variant.values()) {
            assertThat(those(variant, one -> one.off() <= -2))
                    .as(variant.words())
                    .isEmpty();
        }
    }

    @Test
    void noDangerIsMissedHoweverItIsTold() {
        for (Variant variant : Variant.values()) {
            assertThat(those(variant, Judged::dangerMissed)).as(variant.words()).isEmpty();
        }
    }

    @Test
    void whoLeavesEveryDangerOpenIsNeverBelowStepFour() {
        assertThat(those(Variant.UNSURE, one -> one.result().step().number() < 4))
                .isEmpty();
        assertThat(those(Variant.UNSURE, one -> !one.result().crisis())).isEmpty();
    }

    @Test
    void hardlyAnybodyIsLedTwoStepsTooHigh() {
        assertThat(ALL.of(Variant.TOLD).share(one -> one.off() >= 2).value()).isLessThanOrEqualTo(0.02);
    }

    @Test
    void halfOfThePeopleAreAskedAtMostElevenQuestionsAndNineInTenAtMostSixteen() {
        assertThat(ALL.of(Variant.TOLD).questions(0.5)).isLessThanOrEqualTo(11);
        assertThat(ALL.of(Variant.TOLD).questions(0.9)).isLessThanOrEqualTo(16);
    }

    @Test
    void everybodyInDangerIsShownWhomToCall() {
        assertThat(those(Variant.TOLD, one -> one.vignette().expected().danger() && nobodyToCall(one.result())))
                .isEmpty();
    }

    private static boolean nobodyToCall(Result result) {
        return !result.crisis() && result.contacts().isEmpty() && result.step().urgency() == Urgency.NON_URGENT;
    }
}
