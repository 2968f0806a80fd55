package org.onedoor.navigator.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;
import org.onedoor.navigator.Genes;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.Question;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.navigator.definition.Rule;
import org.onedoor.navigator.plan.Compiler;
import org.onedoor.navigator.plan.Plan;
import org.onedoor.vocabulary.json.Located;

/** The prover says of small navigators what trying every set of answers says. */
class ProofProperties {
    private static final int TRIED = 120;

    /** A navigator with few enough answers to try them all. */
    record Small(Navigator navigator, List<Map<String, Answer>> everyAnswer) {
        Plan plan() {
            return new Compiler(Located.inMemory(navigator.definition()), navigator.scales()).plan();
        }

        List<SessionJudge> judges() {
            Plan plan = plan();
            return everyAnswer.stream()
                    .map(answers -> new SessionJudge(navigator, plan, answers))
                    .toList();
        }

        @Override
        public String toString() {
            return navigator.definition().items() + "\n"
                    + navigator.definition().rules() + "\n"
                    + navigator.definition().dangerRules();
        }
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void everyClaimIsJudgedAsByTryingAllAnswers(@ForAll("small") Small small) {
        World world = new World(small.plan(), 1_000_000);
        List<SessionJudge> judges = small.judges();
        for (Claim claim : Claims.of(world.plan())) {
            int truth = claim.of(new DiagramJudge(world));
            int wanted = claim.everywhere()
                    ? world.diagrams().less(world.possible(), truth)
                    : world.diagrams().and(world.possible(), truth);
            Map<String, Answer> shortest = new Models(world).shortest(wanted);
            Integer tried = leastTried(claim, judges);
            assertThat(shortest == null ? null : (Integer) cost(claim, shortest))
                    .as("%s", claim)
                    .isEqualTo(tried);
        }
    }

    private static @Nullable Integer leastTried(Claim claim, List<SessionJudge> judges) {
        Integer least = null;
        for (SessionJudge judge : judges) {
            if (claim.of(judge) != claim.everywhere()) {
                int cost = cost(claim, judge.answers());
                least = least == null ? cost : Math.min(least, cost);
            }
        }
        return least;
    }

    /** The answers that an example takes, without those that the claim itself gives. */
    private static int cost(Claim claim, Map<String, Answer> answers) {
        return answers.entrySet().stream()
                .mapToInt(given -> cost(claim, given.getKey(), given.getValue()))
                .sum();
    }

    private static int cost(Claim claim, String item, Answer answer) {
        List<OtherAnswer> changes = claim.changes().stream()
                .filter(change -> change.item().equals(item))
                .toList();
        List<String> options = changes.stream()
                .filter(OtherAnswer.Choosing.class::isInstance)
                .map(change -> ((OtherAnswer.Choosing) change).option())
                .toList();
        return changes.size() > options.size() ? 0 : cost(answer, options);
    }

    private static int cost(Answer answer, List<String> without) {
        return switch (answer) {
            case Answer.Choices choices ->
                (int) choices.options().stream()
                        .filter(option -> !without.contains(option))
                        .count();
            case Answer.Skipped skipped -> 0;
            default -> 1;
        };
    }

    /** The session may show it for a rule alone, of which diagrams tell only whether it holds. */
    @Property(shrinking = ShrinkingMode.BOUNDED)
    void whereDiagramsShowCrisisHelpTheSessionDoes(@ForAll("small") Small small) {
        World world = new World(small.plan(), 1_000_000);
        for (SessionJudge judge : small.judges()) {
            boolean certain = OpenDangerTest.judge(world, judge.answers()).crisis() == Diagrams.TRUE;
            assertThat(judge.crisis() || !certain).as("%s", judge.answers()).isTrue();
        }
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void everyStepIsCountedAsByTryingAllAnswers(@ForAll("small") Small small) {
        NavigatorProof proof = NavigatorProof.of(small.navigator());
        long[] all = new long[7];
        long[] answered = new long[7];
        for (SessionJudge judge : small.judges()) {
            int step = Example.of(judge.answers())
                    .session(small.navigator())
                    .stepSoFar()
                    .number();
            all[step]++;
            answered[step] += judge.answers().containsValue(Answer.skipped()) ? 0 : 1;
        }
        for (StepCount count : proof.counts()) {
            assertThat(count.all())
                    .isEqualTo(BigInteger.valueOf(all[count.step().number()]));
            assertThat(count.answered())
                    .isEqualTo(BigInteger.valueOf(answered[count.step().number()]));
        }
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void theLongestWalkIsThatOfTryingAllWalks(@ForAll("small") Small small) {
        Plan plan = small.plan();
        int longest = small.judges().stream()
                .mapToInt(judge -> asked(plan, judge))
                .max()
                .orElseThrow();
        assertThat(NavigatorProof.of(small.navigator()).mostQuestions()).isEqualTo(longest);
    }

    /** The questions on the way from the first one on, until danger ends them. */
    private static int asked(Plan plan, SessionJudge judge) {
        return (int)
                plan.slots().stream().filter(slot -> judge.reached(slot.id())).count();
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void theDecisionIsTheStepOfTheSessionAndItsTraceIsEnough(@ForAll("small") Small small) {
        Decision decision = NavigatorProof.of(small.navigator()).decision();
        Map<List<Integer>, Integer> byTrace = new HashMap<>();
        for (Map<String, Answer> answers : small.everyAnswer()) {
            int[] numbers = small.plan().slots().stream()
                    .mapToInt(slot -> decision.number(slot.id(), answers.get(slot.id())))
                    .toArray();
            int step =
                    Example.of(answers).session(small.navigator()).stepSoFar().number();
            Decision.Trace trace = decision.trace(numbers);
            List<Integer> looked = new ArrayList<>();
            for (int item : trace.items()) {
                looked.add(item);
                looked.add(numbers[item]);
            }
            assertThat(decision.step(numbers)).isEqualTo(step).isEqualTo(trace.step());
            assertThat(byTrace.putIfAbsent(looked, step)).isIn(null, step);
        }
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void theShortFormGivesTheStepOfTheFullOneAndAsksNothingElse(@ForAll("small") Small small, @ForAll boolean greedy) {
        ShortForm inOrder = NavigatorProof.of(small.navigator()).shortForm();
        ShortForm form = greedy ? inOrder.greedy(AnswerDistribution.even(0.1)) : inOrder;
        for (SessionJudge judge : small.judges()) {
            Map<String, Answer> asked = new HashMap<>();
            form.next(asked).ifPresent(first -> walk(form, judge, asked));
            assertThat(form.step(asked).map(step -> step.number()))
                    .contains(Example.of(judge.answers())
                            .session(small.navigator())
                            .stepSoFar()
                            .number());
        }
    }

    private static void walk(ShortForm form, SessionJudge judge, Map<String, Answer> asked) {
        for (Optional<Question> next = form.next(asked); next.isPresent(); next = form.next(asked)) {
            String item = next.get().item();
            assertThat(judge.asked(item)).as("the full form asks %s", item).isTrue();
            assertThat(asked.put(item, judge.answers().get(item))).isNull();
        }
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void aRuleIsMaskedWhenNoResultIsLowerWithoutIt(@ForAll("small") Small small) {
        List<String> masked = NavigatorProof.of(small.navigator()).maskedRules().stream()
                .map(MaskedRule::rule)
                .toList();
        for (Rule rule : small.navigator().definition().rules()) {
            List<SessionJudge> held = small.judges().stream()
                    .filter(judge -> judge.holds(rule.id()))
                    .toList();
            boolean needless = !held.isEmpty() && held.stream().allMatch(judge -> isRaised(small, judge, rule));
            assertThat(masked.contains(rule.id())).as(rule.id()).isEqualTo(needless && rule.atLeast() > 1);
        }
    }

    /** Whether another rule of the authors that holds brings as high a step. */
    private static boolean isRaised(Small small, SessionJudge judge, Rule rule) {
        return small.plan()
                .written()
                .filter(other -> !other.rule().equals(rule.id()) && other.step() >= rule.atLeast())
                .anyMatch(other -> judge.holds(other.rule()));
    }

    @Provide
    Arbitrary<Small> small() {
        return Arbitraries.integers()
                .between(0, 255)
                .list()
                .ofMaxSize(60)
                .map(genes -> Genes.navigator(Genes.any(genes)))
                .filter(navigator -> new EveryAnswer(navigator).count() <= TRIED)
                .map(ProofProperties::small);
    }

    private static Small small(Navigator navigator) {
        List<Map<String, Answer>> everyAnswer = new ArrayList<>();
        new EveryAnswer(navigator).each(everyAnswer::add);
        return new Small(navigator, everyAnswer);
    }
}
