package org.onedoor.scales.adaptive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.onedoor.scales.adaptive.definition.Cut;
import org.onedoor.scales.adaptive.definition.Metric;
import org.onedoor.scales.adaptive.definition.StopRule;
import org.onedoor.vocabulary.Language;

class AdaptiveSessionTest {
    private static final AdaptiveScale EXAMPLE = AdaptiveScale.example();
    private static final ToIntFunction<AdaptiveItem> LOWEST = item -> 0;
    private static final ToIntFunction<AdaptiveItem> MIDDLE = item -> 2;
    private static final ToIntFunction<AdaptiveItem> PASSES = item -> Walk.PASS;

    @Test
    void askingEndsWhenTheStandardErrorIsSmallEnough() {
        assertThat(line(EXAMPLE, MIDDLE))
                .isEqualTo("grey=2 tomorrow=2 liked-things=2 bother=2 living=2 ~ PRECISE_ENOUGH ~ T 61.0 ± 3.2 ~"
                        + " some ~ critical living");
    }

    @Test
    void askingEndsAtTheMostItemsHoweverUnsureTheEstimate() {
        assertThat(line(EXAMPLE, LOWEST))
                .isEqualTo("grey=0 morning=0 scolding=0 forward=0 chores=0 laughter=0 company=0 circles=0"
                        + " messages=0 living=0 ~ MAX_ITEMS ~ T 26.3 ± 5.5 ~ little");
    }

    @Test
    void askingEndsWhenThereAreNoMoreItems() {
        assertThat(line(stopping(new StopRule(0.3, 14, 14, null)), LOWEST))
                .isEqualTo("grey=0 morning=0 scolding=0 forward=0 chores=0 laughter=0 company=0 circles=0"
                        + " messages=0 liked-things=0 tears=0 tomorrow=0 bother=0 living=0 ~ ALL_ITEMS_ASKED ~ T"
                        + " 26.0 ± 5.4 ~ little");
    }

    @Test
    void theFewestItemsAreAskedThoughTheStandardErrorIsSmallEnough() {
        assertThat(line(stopping(new StopRule(0.8, 1, 14, null)), MIDDLE))
                .isEqualTo("grey=2 ~ PRECISE_ENOUGH ~ T 54.2 ± 5.9 ~ little");
        assertThat(line(stopping(new StopRule(0.8, 3, 14, null)), MIDDLE))
                .isEqualTo("grey=2 tomorrow=2 liked-things=2 ~ PRECISE_ENOUGH ~ T 57.9 ± 3.7 ~ some");
    }

    @Test
    void askingEndsAsSoonAsTheEstimateIsClearOfTheCutOff() {
        AdaptiveScale cutAt60 = stopping(new StopRule(null, 1, 14, cut(60)));
        assertThat(line(cutAt60, LOWEST)).isEqualTo("grey=0 ~ CLEAR_OF_CUT ~ T 41.3 ± 7.3 ~ little");
        assertThat(line(cutAt60, item -> item.options().size() - 1))
                .isEqualTo("grey=4 tomorrow=4 ~ CLEAR_OF_CUT ~ T 71.3 ± 5.6 ~ much");
        assertThat(line(cutAt60, MIDDLE))
                .isEqualTo("grey=2 tomorrow=2 liked-things=2 bother=2 morning=2 living=2 scolding=2 chores=2"
                        + " tears=2 forward=2 company=2 laughter=2 circles=2 messages=2 ~ ALL_ITEMS_ASKED ~ T"
                        + " 58.1 ± 2.4 ~ some");
    }

    @Test
    void aCutOffWithAStandardErrorNeedsBoth() {
        assertThat(line(stopping(new StopRule(null, 1, 14, cut(60))), item -> 1))
                .isEqualTo("grey=1 ~ CLEAR_OF_CUT ~ T 49.3 ± 5.9 ~ little");
        assertThat(line(stopping(new StopRule(0.4, 1, 14, cut(60))), item -> 1))
                .isEqualTo("grey=1 tomorrow=1 liked-things=1 ~ CLEAR_OF_CUT ~ T 51.2 ± 3.7 ~ little");
    }

    @Test
    void whoPassesOverEverythingHasNoEstimateAndIsNotAskedForever() {
        assertThat(line(EXAMPLE, PASSES))
                .isEqualTo("grey=- tomorrow=- liked-things=- morning=- scolding=- chores=- bother=- forward=-"
                        + " tears=- living=- ~ MAX_ITEMS ~ passed over living");
        AdaptiveResult result = Walk.to(EXAMPLE, PASSES).result();
        assertThat(result.estimate()).isNull();
        assertThat(result.band()).isNull();
    }

    @Test
    void tooFewAnswersHaveAnEstimateAndNoBand() {
        assertThat(line(EXAMPLE, item -> item.id().equals("grey") ? 4 : Walk.PASS))
                .isEqualTo("grey=4 tomorrow=- living=- liked-things=- bother=- morning=- tears=- chores=-"
                        + " scolding=- company=- ~ MAX_ITEMS ~ T 64.9 ± 7.3 ~ passed over living");
    }

    @Test
    void theDangerItemIsAskedEvenOfThoseWhoNeedItLeast() {
        AdaptiveScale withoutDanger = AdaptiveScale.of(
                SampleScales.exampleWithoutDanger(EXAMPLE.definition().stop()));
        assertThat(line(withoutDanger, LOWEST)).doesNotContain("living");
        assertThat(line(EXAMPLE, LOWEST)).contains("living=0");
    }

    @Test
    void aDangerousAnswerIsReportedAtOnce() {
        AdaptiveResult result = EXAMPLE.replay(Map.of("living", 1)).result();
        assertThat(result.stop()).isNull();
        assertThat(result.critical()).containsExactly("living");
    }

    @Test
    void aDangerItemThatIsPassedOverIsNotCalm() {
        AdaptiveResult result =
                EXAMPLE.replay(Collections.singletonMap("living", null)).result();
        assertThat(result.critical()).isEmpty();
        assertThat(result.passedOver()).containsExactly("living");
    }

    @Test
    void aDangerousAnswerIsFoundAmongAnswersThatCannotBeTrusted() {
        assertThat(EXAMPLE.critical(Map.of("living", 2L, "grey", "often", "gray", 1)))
                .containsExactly("living");
        for (Object harmless : List.of(0, 5, -1, 1.0, "4", 4_294_967_298L)) {
            assertThat(EXAMPLE.critical(Map.of("living", harmless))).isEmpty();
        }
    }

    @Test
    void beforeTheFirstAnswerThereIsNoEstimate() {
        assertThat(EXAMPLE.start().estimate()).isEmpty();
        assertThat(EXAMPLE.start().result().estimate()).isNull();
        assertThat(EXAMPLE.start().canGoBack()).isFalse();
    }

    @Test
    void ofEquallyInformativeItemsTheFirstInTheFileIsAsked() {
        var twins = SampleScales.withTwinsOf("grey");
        assertThat(AdaptiveScale.of(twins).start().next().orElseThrow().id()).isEqualTo("grey");
        AdaptiveScale reversed =
                AdaptiveScale.of(SampleScales.withItems(twins, twins.items().reversed()));
        assertThat(reversed.start().next().orElseThrow().id()).isEqualTo("grey-twin");
    }

    @Test
    void aGridOfTheChosenFinenessIsFineEnough() {
        AdaptiveScale finer = AdaptiveScale.of(SampleScales.exampleWithStep(0.02));
        AdaptiveSession coarse = Walk.to(EXAMPLE, MIDDLE);
        AdaptiveSession fine = Walk.to(finer, MIDDLE);
        assertThat(fine.answers()).isEqualTo(coarse.answers());
        assertThat(fine.estimate().orElseThrow().theta())
                .isCloseTo(coarse.estimate().orElseThrow().theta(), within(1e-7));
    }

    @Test
    void anItemThatIsNotBeingAskedCannotBeAnswered() {
        AdaptiveSession session = EXAMPLE.start();
        assertThatIllegalStateException()
                .isThrownBy(() -> session.answer("tears", 1))
                .withMessage("Item tears is not being asked now");
        assertThatIllegalStateException().isThrownBy(() -> session.passOver("tears"));
        assertThatIllegalStateException().isThrownBy(session::back).withMessage("There is no item to go back to");
        assertThatIllegalStateException()
                .isThrownBy(() -> Walk.to(EXAMPLE, MIDDLE).answer("grey", 1));
    }

    @Test
    void aValueThatIsNotOfferedIsRefusedWithoutBeingSaid() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EXAMPLE.start().answer("grey", 77))
                .withMessage("This cannot be an answer to item grey");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EXAMPLE.replay(Map.of("gray", 1)))
                .withMessage("There is no item gray");
    }

    @Test
    void aSessionThatWasStoredGoesOnTheSame() throws Exception {
        AdaptiveSession session = EXAMPLE.start().answer("grey", 3).passOver("tomorrow");
        AdaptiveSession restored = (AdaptiveSession) stored(session);
        assertThat(restored.snapshot()).isEqualTo(session.snapshot());
        assertThat(restored.next()).isEqualTo(session.next());
        assertThat(restored.result()).isEqualTo(session.result());
        assertThat(stored(session.result())).isEqualTo(session.result());
    }

    @Test
    void aSnapshotOfAnotherVersionIsRefused() {
        AdaptiveSnapshot other = new AdaptiveSnapshot(EXAMPLE.id(), "0", List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EXAMPLE.resume(other))
                .withMessage("AdaptiveSnapshot[mood-week-synthetic 0] is not of AdaptiveScale[mood-week-synthetic 1]");
        AdaptiveAnswer grey = new AdaptiveAnswer("grey", 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EXAMPLE.resume(new AdaptiveSnapshot(EXAMPLE.id(), "1", List.of(grey, grey))))
                .withMessage("Item grey is answered twice");
    }

    @Test
    void nothingPrintsWhatAPersonAnswered() {
        AdaptiveSession session = Walk.to(EXAMPLE, item -> 3);
        AdaptiveEstimate estimate = session.estimate().orElseThrow();
        assertThat(List.of(session, session.snapshot(), session.result(), estimate, estimate.interval(1)))
                .extracting(Object::toString)
                .containsExactly(
                        "AdaptiveSession[mood-week-synthetic 1]",
                        "AdaptiveSnapshot[mood-week-synthetic 1]",
                        "AdaptiveResult[mood-week-synthetic PRECISE_ENOUGH]",
                        "(estimate)",
                        "(interval)");
        assertThat(session.answers()).extracting(Object::toString).containsOnly("(answer)");
    }

    @Test
    void anIntervalReachesAsFarToBothSides() {
        AdaptiveEstimate.Interval interval = new AdaptiveEstimate(0.5, 0.3, 4).interval(2);
        assertThat(interval.from()).isCloseTo(-0.1, within(1e-12));
        assertThat(interval.to()).isCloseTo(1.1, within(1e-12));
        assertThatIllegalArgumentException().isThrownBy(() -> new AdaptiveEstimate(0, 1, 1).interval(Double.NaN));
    }

    @Test
    void theExampleSaysThatItIsInventedAndIsAskableInEveryLanguage() {
        assertThat(EXAMPLE.synthetic()).isTrue();
        assertThat(EXAMPLE.start().result().synthetic()).isTrue();
        assertThat(EXAMPLE.name().en()).contains("invented");
        assertThat(EXAMPLE.items())
                .hasSize(14)
                .allSatisfy(item -> assertThat(Language.values()).allMatch(item::askableIn));
    }

    private static String line(AdaptiveScale scale, ToIntFunction<AdaptiveItem> answer) {
        return Walk.line(Walk.to(scale, answer));
    }

    private static AdaptiveScale stopping(StopRule stop) {
        return AdaptiveScale.of(SampleScales.exampleWithoutDanger(stop));
    }

    private static Cut cut(double tScore) {
        return new Cut(Metric.T_SCORE, tScore, 1.645, "invented");
    }

    private static Object stored(Object object) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
