package org.onedoor.navigator.proof;

import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.NavigatorSession;
import org.onedoor.navigator.Question;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.navigator.plan.Plan;
import org.onedoor.vocabulary.StepOfNeed;

/**
 * The same step of need by fewer questions: only what can still change the step is asked, and nothing once it is decided. It
 * decides by the diagram that was proved, so its step is that of the full form for every set of answers; topics, actions and
 * reasons are those of the full form only. No question is asked that the full form would not ask. Immutable and thread-safe.
 *
 * {@snippet class = "org.onedoor.navigator.proof.ProofSnippetsTest" region = "shorten"}
 */
public final class ShortForm {
    private final Navigator navigator;
    private final Decision decision;
    private final Plan plan;
    private final @Nullable AnswerDistribution greedy;

    private ShortForm(Navigator navigator, Decision decision, @Nullable AnswerDistribution greedy) {
        this.navigator = navigator;
        this.decision = decision;
        this.plan = decision.plan();
        this.greedy = greedy;
    }

    /** Asks in the order of the document. */
    static ShortForm inOrder(Navigator navigator, Decision decision) {
        return new ShortForm(navigator, decision, null);
    }

    /**
     * Asks next what leaves the fewest questions to be expected that can still matter, questions about danger before all
     * others.
     *
     * @param distribution how people are expected to answer
     */
    public ShortForm greedy(AnswerDistribution distribution) {
        return new ShortForm(navigator, decision, distribution);
    }

    /**
     * The next question; empty when the step is decided.
     *
     * @param answers what was answered and passed over so far, by item id
     * @throws IllegalArgumentException naming the item, if there is none such or this cannot be an answer to it
     */
    public Optional<Question> next(Map<String, Answer> answers) {
        int[] numbers = numbers(answers);
        OptionalInt next = next(numbers, decision.open(numbers));
        return next.isPresent() ? Optional.of(navigator.questions().get(next.getAsInt())) : Optional.empty();
    }

    /**
     * The step of need, once it is decided.
     *
     * @param answers as for {@link #next}
     */
    public Optional<StepOfNeed> step(Map<String, Answer> answers) {
        int step = decision.decided(numbers(answers));
        return step == 0 ? Optional.empty() : Optional.of(StepOfNeed.of(step));
    }

    private int[] numbers(Map<String, Answer> answers) {
        int[] numbers = IntStream.range(0, plan.slots().size())
                .map(slot -> Decision.OPEN)
                .toArray();
        answers.forEach((item, answer) -> numbers[plan.slot(item).index()] = decision.number(item, answer));
        return numbers;
    }

    private OptionalInt next(int[] numbers, BitSet open) {
        AnswerDistribution distribution = greedy;
        if (distribution == null || open.cardinality() < 2) {
            return first(open);
        }
        BitSet askable = new BitSet();
        open.stream().filter(slot -> isAskable(slot, open)).forEach(askable::set);
        BitSet danger = new BitSet();
        askable.stream().filter(slot -> plan.slots().get(slot).item().danger()).forEach(danger::set);
        return (danger.isEmpty() ? askable : danger)
                .stream()
                        .boxed()
                        .min(Comparator.comparingDouble(slot -> stillOpen(numbers, slot, distribution)))
                        .map(OptionalInt::of)
                        .orElseGet(() -> first(open));
    }

    private static OptionalInt first(BitSet open) {
        return open.isEmpty() ? OptionalInt.empty() : OptionalInt.of(open.nextSetBit(0));
    }

    /** Whether nothing that can still matter decides if it is asked; then it is asked, as otherwise it would not matter. */
    private boolean isAskable(int slot, BitSet open) {
        return open.stream().noneMatch(other -> plan.opened().get(other).get(slot));
    }

    /** How many questions can still matter after an item, in the mean. */
    private double stillOpen(int[] numbers, int slot, AnswerDistribution distribution) {
        int[] next = numbers.clone();
        double mean = 0;
        for (Map.Entry<Integer, Double> answer :
                distribution.likely(plan.slots().get(slot), decision).entrySet()) {
            if (answer.getValue() > 0) {
                next[slot] = answer.getKey();
                mean += answer.getValue() * decision.open(next).cardinality();
            }
        }
        return mean;
    }

    /**
     * How many questions people are asked, in the short form and in the full one, found by letting some of them answer both.
     *
     * @param distribution how they answer
     * @param people how many
     * @param seed the same seed gives the same people
     * @throws IllegalStateException if a step differs between the two forms, which the proof excludes
     */
    public Expected expected(AnswerDistribution distribution, int people, long seed) {
        double[] shortForm = new double[people];
        double[] fullForm = new double[people];
        for (int person = 0; person < people; person++) {
            Map<String, Answer> answers = distribution.draw(plan, new SplittableRandom(seed + person));
            Map<String, Answer> asked = walk(answers);
            shortForm[person] = asked.size();
            NavigatorSession full = fullWalk(answers);
            fullForm[person] = full.answers().size();
            if (!step(asked).equals(Optional.of(full.stepSoFar()))) {
                throw new IllegalStateException("The short form decided otherwise");
            }
        }
        return new Expected(mean(shortForm), error(shortForm), mean(fullForm), error(fullForm), people);
    }

    private Map<String, Answer> walk(Map<String, Answer> answers) {
        Map<String, Answer> asked = new LinkedHashMap<>();
        Optional<Question> next = next(asked);
        while (next.isPresent()) {
            String item = next.get().item();
            asked.put(item, answers.getOrDefault(item, Answer.skipped()));
            next = next(asked);
        }
        return asked;
    }

    private NavigatorSession fullWalk(Map<String, Answer> answers) {
        NavigatorSession session = navigator.start();
        while (session.stage() instanceof Question question) {
            session = session.answer(answers.getOrDefault(question.item(), Answer.skipped()));
        }
        return session;
    }

    private static double mean(double[] numbers) {
        return IntStream.range(0, numbers.length)
                .mapToDouble(i -> numbers[i])
                .average()
                .orElse(0);
    }

    private static double error(double[] numbers) {
        double mean = mean(numbers);
        double squares = IntStream.range(0, numbers.length)
                .mapToDouble(i -> (numbers[i] - mean) * (numbers[i] - mean))
                .sum();
        return Math.sqrt(squares / Math.max(1, numbers.length - 1) / numbers.length);
    }

    /**
     * How many questions are asked in the mean.
     *
     * @param shortForm in the short form
     * @param shortError standard error of that
     * @param fullForm in the full form, until danger ends it
     * @param fullError standard error of that
     * @param people how many answered
     */
    public record Expected(double shortForm, double shortError, double fullForm, double fullError, int people) {}
}
