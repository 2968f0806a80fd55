package org.onedoor.navigator.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onedoor.navigator.definition.Condition.all;
import static org.onedoor.navigator.definition.Condition.answered;
import static org.onedoor.navigator.definition.Condition.any;
import static org.onedoor.navigator.definition.Condition.item;
import static org.onedoor.navigator.definition.Condition.not;
import static org.onedoor.navigator.definition.Condition.score;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onedoor.navigator.TestNavigators;
import org.onedoor.navigator.definition.Item;
import org.onedoor.navigator.proof.Verdict.Status;

/** What is found of navigators in which one thing is wrong. */
class NavigatorProofTest {
    private static Draft moodAndPlan() {
        return new Draft()
                .single("mood", "good", "low", "dark")
                .single("plan", "no", "unsure", "yes")
                .danger()
                .rule("low", 2, item("mood").is("low"))
                .rule("dark", 4, item("mood").is("dark"))
                .rule("unsure", 5, item("plan").is("unsure"))
                .dangerRule("plan", item("plan").is("yes"));
    }

    /** {@code law: part: what is wrong: the answers -> the others}, a line for each refutation. */
    private static String found(Draft draft) {
        NavigatorProof proof = NavigatorProof.of(draft.navigator());
        return proof.verdicts().stream()
                .flatMap(verdict -> verdict.refutations().stream())
                .map(NavigatorProofTest::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(Refutation refutation) {
        return refutation.law() + ": " + refutation.part() + ": " + refutation.words()
                + refutation
                        .example()
                        .map(example -> ": " + example.line()
                                + example.changedLine()
                                        .map(other -> " -> " + other)
                                        .orElse(""))
                        .orElse("");
    }

    @Test
    void ofASoundNavigatorEveryLawIsProved() {
        NavigatorProof proof = NavigatorProof.of(moodAndPlan().navigator());
        assertThat(proof.proved()).isTrue();
        assertThat(proof.verdicts()).extracting(Verdict::status).containsOnly(Status.PROVED);
        assertThat(proof.toString()).isEqualTo("NavigatorProof[draft 1 proved]");
    }

    @Test
    void theNavigatorsOfPublishedRulesAreProved() {
        assertThat(found(TestNavigators.ASQ.definition())).isEmpty();
        assertThat(found(TestNavigators.PHQ_TWO_STEP.definition())).isEmpty();
    }

    private static String found(org.onedoor.navigator.definition.NavigatorDefinition definition) {
        return NavigatorProof.of(
                        org.onedoor.navigator.Navigator.of(definition, org.onedoor.scales.ScaleCatalogue.bundled()))
                .verdicts()
                .stream()
                .flatMap(verdict -> verdict.refutations().stream())
                .map(NavigatorProofTest::line)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aWorseAnswerThatLowersTheStepIsShownWithBothAnswers() {
        assertThat(found(moodAndPlan()
                        .single("sleep", "well", "badly", "never")
                        .rule("sleep", 3, item("sleep").is("badly"))))
                .isEqualTo("WORSE_NEVER_LOWERS: item sleep: a worse answer leads to a lower step: "
                        + "plan=no, sleep=badly -> plan=no, sleep=never");
    }

    @Test
    void aWorseAnswerThatHidesAQuestionIsFoundByTheStepThatIsLost() {
        assertThat(found(moodAndPlan()
                        .single("work", "able", "unable")
                        .askedWhen(item("mood").upTo("low"))
                        .rule("unable", 5, item("work").is("unable"))))
                .isEqualTo("WORSE_NEVER_LOWERS: item mood: a worse answer leads to a lower step: "
                        + "mood=low, work=unable -> mood=dark, work=unable");
    }

    @Test
    void oneOptionMoreThatLowersTheStepIsFound() {
        assertThat(found(moodAndPlan()
                        .multi("signs", "tired", "tense", "!none")
                        .rule(
                                "tense",
                                3,
                                all(
                                        item("signs").has("tense"),
                                        not(item("signs").has("tired"))))))
                .isEqualTo("WORSE_NEVER_LOWERS: item signs: a worse answer leads to a lower step: "
                        + "plan=no, signs=tense -> plan=no, signs=tense+tired");
    }

    @Test
    void anUnorderedItemIsExcludedByDeclaration() {
        assertThat(found(moodAndPlan()
                        .unordered("whom", "me", "friend")
                        .rule("me", 3, item("whom").is("me"))))
                .isEmpty();
    }

    @Test
    void aRuleAndAQuestionThatNothingLeadsToAreFound() {
        assertThat(found(moodAndPlan()
                        .single("never", "a", "b")
                        .askedWhen(all(item("mood").is("good"), item("mood").is("dark")))
                        .rule(
                                "contradiction",
                                3,
                                all(item("mood").is("low"), item("plan").is("yes")))))
                .isEqualTo(String.join(
                        "\n",
                        "ALL_CAN_BE_REACHED: item never: nobody is ever asked this",
                        "ALL_CAN_BE_REACHED: option never/a: nobody can ever choose this",
                        "ALL_CAN_BE_REACHED: option never/b: nobody can ever choose this",
                        "ALL_CAN_BE_REACHED: rule contradiction: this rule never holds without danger",
                        "ALL_CAN_BE_REACHED: step 3: no answers lead to this step"));
    }

    @Test
    void aStepThatIsAlwaysExceededIsFound() {
        assertThat(found(new Draft()
                        .single("mood", "good", "low")
                        .rule("some", 2, item("mood").is("low"))
                        .rule("same", 3, item("mood").is("low"))))
                .isEqualTo("ALL_CAN_BE_REACHED: step 2: no answers lead to this step");
    }

    @Test
    void aDangerQuestionThatAnAnswerElsewhereMakesPointlessIsFound() {
        assertThat(found(new Draft()
                        .single("mood", "good", "low")
                        .single("plan", "no", "yes")
                        .danger()
                        .dangerRule(
                                "plan", all(item("plan").is("yes"), item("mood").is("low")))))
                .isEqualTo("DANGER_LEADS_OUT: item plan: "
                        + "whoever answers so is asked about danger and can give no answer that leads out: -");
    }

    @Test
    void aDangerQuestionMayLeadOutByThoseThatItOpens() {
        assertThat(found(new Draft()
                        .single("thoughts", "no", "some")
                        .danger()
                        .single("plan", "no", "yes")
                        .danger()
                        .askedWhen(item("thoughts").is("some"))
                        .single("tonight", "no", "yes")
                        .danger()
                        .askedWhen(all(item("thoughts").is("some"), item("plan").is("yes")))
                        .dangerRule("tonight", item("tonight").is("yes"))))
                .isEmpty();
    }

    @Test
    void aDangerQuestionThatIsHiddenByPassingOverAnotherIsFound() {
        assertThat(found(new Draft()
                        .single("thoughts", "no", "some")
                        .danger()
                        .single("plan", "no", "yes")
                        .danger()
                        .askedWhen(all(answered("thoughts"), item("thoughts").is("some")))
                        .dangerRule("plan", item("plan").is("yes"))))
                .isEqualTo("PASSED_DANGER_IS_NO_NO: item thoughts: "
                        + "passing over this danger question hides the danger question plan: thoughts=some");
    }

    @Test
    void passingOverThatIsMilderThanEveryAnswerIsFound() {
        assertThat(found(moodAndPlan().rule("asked", 5, answered("plan"))))
                .contains("PASSED_DANGER_IS_NO_NO: item plan: "
                        + "passing over this danger question leads to a lower step than any answer to it: -");
    }

    @Test
    void aDangerQuestionWhoseSilenceWouldNotBeUrgentIsFound() {
        assertThat(found(moodAndPlan().leftOpen(3)))
                .isEqualTo("OPEN_DANGER_IS_PROMPT: item plan: "
                        + "this danger question was left open and leads to less than step 4: -");
    }

    @Test
    void anOfferThatLowersTheStepIsFound() {
        assertThat(found(moodAndPlan()
                        .single("more", "little", "much")
                        .offered()
                        .rule("open", 3, not(answered("more")))))
                .contains(
                        "OFFERS_NEVER_LOWER: navigator: going on after the result leads to a lower step: plan=no, more=");
        assertThat(found(moodAndPlan()
                        .single("more", "little", "much")
                        .offered()
                        .rule("much", 3, item("more").is("much"))))
                .isEmpty();
    }

    @Test
    void aBrokenInvariantIsShownWithTheFewestAnswers() {
        assertThat(found(moodAndPlan()
                        .invariant("dark-is-four", item("mood").is("dark"), 4, null)
                        .invariant("low-is-three", item("mood").from("low"), 3, null)
                        .invariant("good-is-one", item("mood").is("good"), null, 1)
                        .invariant("all-are-asked", null, null, null, "plan")))
                .isEqualTo(String.join(
                        "\n",
                        "INVARIANTS_HOLD: invariant low-is-three: does not hold: it is a test: mood=low, plan=no",
                        "INVARIANTS_HOLD: invariant good-is-one: does not hold: it is a test: mood=good"));
    }

    @Test
    void anInvariantThatSpeaksForNobodyIsFound() {
        assertThat(found(moodAndPlan()
                        .invariant(
                                "nobody",
                                all(item("mood").is("good"), item("mood").is("low")),
                                4,
                                null)))
                .isEqualTo("INVARIANTS_HOLD: invariant nobody: speaks for no answers at all: it is a test");
    }

    @Test
    void everyPartHasAWitness() {
        NavigatorProof proof = NavigatorProof.of(moodAndPlan().navigator());
        assertThat(proof.witness(Part.rule("dark")).orElseThrow().line()).isEqualTo("mood=dark");
        assertThat(proof.witness(Part.step(5)).orElseThrow().line()).isEqualTo("plan=unsure");
        assertThat(proof.witness(Part.step(6)).orElseThrow().line()).isEqualTo("plan=yes");
        assertThat(proof.witness(Part.option("mood", "low")).orElseThrow().line())
                .isEqualTo("mood=low");
        assertThat(proof.witness(Part.rule("none"))).isEmpty();
    }

    @Test
    void theLongestWalkIsCountedExactly() {
        Draft draft = moodAndPlan()
                .single("more", "a", "b")
                .askedWhen(item("mood").is("dark"))
                .single("less", "a", "b")
                .askedWhen(item("mood").is("good"))
                .rule("more", 3, item("more").is("b"))
                .rule("less", 3, item("less").is("b"));
        assertThat(NavigatorProof.of(draft.navigator()).mostQuestions()).isEqualTo(3);
    }

    @Test
    void maskedRulesAreReportedWithWhatMasksThem() {
        Draft draft = moodAndPlan()
                .rule("dark-too", 3, item("mood").is("dark"))
                .rule("either", 2, any(item("mood").is("low"), item("mood").is("dark")));
        assertThat(NavigatorProof.of(draft.navigator()).maskedRules())
                .containsExactly(
                        new MaskedRule("low", List.of("either")),
                        new MaskedRule("dark-too", List.of("dark")),
                        new MaskedRule("either", List.of("low", "dark")));
    }

    @Test
    void aSpentBudgetLeavesLawsUndecidedAndSaysWhatWasSettled() {
        Draft draft = new Draft();
        IntStream.range(0, 12).forEach(i -> draft.single("q" + i, "a", "b", "c", "d"));
        IntStream.range(0, 6)
                .forEach(i -> draft.rule(
                        "r" + i,
                        2 + i % 4,
                        all(item("q" + i).from("b"), item("q" + (i + 6)).from("c"))));
        NavigatorProof proof = NavigatorProof.of(draft.navigator(), 120);
        assertThat(proof.proved()).isFalse();
        assertThat(proof.verdicts())
                .extracting(Verdict::status)
                .contains(Status.UNDECIDED)
                .doesNotContain(Status.REFUTED);
        assertThat(proof.verdict(Law.ALL_CAN_BE_REACHED).settled())
                .isPositive()
                .isLessThan(proof.verdict(Law.ALL_CAN_BE_REACHED).claims());
    }

    @Test
    void aBudgetTooSmallForTheQuestionsIsRefused() {
        Draft draft = moodAndPlan()
                .multi("signs", "tired", "!none")
                .rule("tired", 2, item("signs").has("tired"));
        assertThatThrownBy(() -> NavigatorProof.of(draft.navigator(), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The questions alone take more than 1 nodes");
    }

    @Test
    void aScaleItemGetsWorseAsItsPointsRise() {
        Draft draft = new Draft()
                .item(Item.scale("first", "phq-2/q1"))
                .item(Item.scale("second", "phq-2/q2"))
                .rule("three", 3, all(score("phq-2").atLeast(3), score("phq-2").atMost(4)));
        assertThat(found(draft))
                .isEqualTo(
                        String.join(
                                "\n",
                                "WORSE_NEVER_LOWERS: item first: a worse answer leads to a lower step: first=1, second=3 -> first=2, second=3",
                                "WORSE_NEVER_LOWERS: item first: a worse answer leads to a lower step: first=2, second=2 -> first=3, second=2",
                                "WORSE_NEVER_LOWERS: item second: a worse answer leads to a lower step: first=3, second=1 -> first=3, second=2",
                                "WORSE_NEVER_LOWERS: item second: a worse answer leads to a lower step: first=2, second=2 -> first=2, second=3"));
    }
}
