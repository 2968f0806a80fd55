package org.onedoor.navigator.proof;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.onedoor.navigator.Answer;
import org.onedoor.navigator.definition.ItemKind;
import org.onedoor.navigator.plan.Plan;
import org.onedoor.navigator.plan.Slot;

/**
 * How people are supposed to answer, item by item and independently. A supposition to reckon with, not a fact about anybody.
 *
 * @param passedOver the share of questions that are passed over, from 0 to 1
 * @param weights by item id, for each option in its order how often it is chosen beside the others; items left out have equal
 *     weights. Of a multiple choice, each option is chosen by itself with that probability, one half when left out
 */
public record AnswerDistribution(double passedOver, Map<String, List<Double>> weights) {
    /**
     * Copies the weights.
     *
     * @throws IllegalArgumentException if a number is negative, or the share is above 1
     */
    public AnswerDistribution {
        weights = Map.copyOf(weights);
        boolean negative = weights.values().stream().flatMap(List::stream).anyMatch(weight -> !(weight >= 0));
        if (!(passedOver >= 0 && passedOver <= 1) || negative) {
            throw new IllegalArgumentException("Weights must not be negative, nor the share passed over above 1");
        }
    }

    /** Every answer is as likely as every other. */
    public static AnswerDistribution even(double passedOver) {
        return new AnswerDistribution(passedOver, Map.of());
    }

    /**
     * The same but for one item.
     *
     * @param item its id
     * @param options the weight of each option, in their order
     */
    public AnswerDistribution with(String item, Double... options) {
        Map<String, List<Double>> more = new HashMap<>(weights);
        more.put(item, List.of(options));
        return new AnswerDistribution(passedOver, more);
    }

    /** The weight of each number that stands for an answer; of a multiple choice, of single options alone. */
    static double[] weights(@Nullable AnswerDistribution distribution, Slot slot) {
        AnswerDistribution known = distribution == null ? even(0) : distribution;
        return switch (slot.kind()) {
            case MULTI -> known.multiple(slot);
            case NUMBER -> known.spread(slot, Math.min(slot.max() - slot.min() + 1, 64));
            case SINGLE, SCALE -> known.spread(slot, slot.options().size());
        };
    }

    private double[] spread(Slot slot, int answers) {
        double[] spread = new double[answers + 1];
        double total = 0;
        for (int answer = 0; answer < answers; answer++) {
            spread[answer + 1] = weight(slot, answer, 1);
            total += spread[answer + 1];
        }
        return normalised(spread, total);
    }

    private double[] normalised(double[] spread, double total) {
        double[] normalised = new double[spread.length];
        normalised[0] = total == 0 ? 1 : passedOver;
        for (int i = 1; i < spread.length; i++) {
            normalised[i] = total == 0 ? 0 : spread[i] / total * (1 - passedOver);
        }
        return normalised;
    }

    private double[] multiple(Slot slot) {
        double[] spread = new double[(1 << slot.options().size() - 1) + 1];
        spread[0] = Math.max(passedOver, 1e-9);
        for (int option = 0; option < slot.options().size(); option++) {
            spread[1 << option] = weight(slot, option, 0.5);
        }
        return spread;
    }

    private double weight(Slot slot, int option, double otherwise) {
        List<Double> known = weights.get(slot.id());
        return known == null ? otherwise : option < known.size() ? known.get(option) : 0;
    }

    /** One person's answers to every item. */
    Map<String, Answer> draw(Plan plan, SplittableRandom random) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Slot slot : plan.slots()) {
            answers.put(slot.id(), random.nextDouble() < passedOver ? Answer.skipped() : drawn(slot, random));
        }
        return answers;
    }

    private Answer drawn(Slot slot, SplittableRandom random) {
        if (slot.kind() == ItemKind.NUMBER) {
            return Answer.whole(random.nextInt(slot.min(), slot.max() + 1));
        }
        return slot.kind() == ItemKind.MULTI
                ? several(slot, random)
                : slot.options().get(one(slot, random)).answer();
    }

    private int one(Slot slot, SplittableRandom random) {
        double total = 0;
        for (int option = 0; option < slot.options().size(); option++) {
            total += weight(slot, option, 1);
        }
        double at = random.nextDouble() * total;
        int option = 0;
        while (option < slot.options().size() - 1 && (at -= weight(slot, option, 1)) >= 0) {
            option++;
        }
        return option;
    }

    private Answer several(Slot slot, SplittableRandom random) {
        int chosen = 0;
        for (int option = 0; option < slot.options().size(); option++) {
            chosen |= random.nextDouble() < weight(slot, option, 0.5) ? 1 << option : 0;
        }
        int alone = chosen & slot.exclusive();
        int valid = alone == 0 ? chosen : Integer.highestOneBit(alone);
        return valid == 0 ? Answer.skipped() : slot.decode(valid);
    }
}
