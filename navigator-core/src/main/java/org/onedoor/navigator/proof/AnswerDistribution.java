package org.onedoor.navigator.proof;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.onedoor.navigator.answer.Answer;
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

    /**
     * How likely each answer to an item is, by the numbers of a decision: of numbers that it does not tell apart one for all, of a
     * multiple choice single options alone. 0 is passing over.
     */
    Map<Integer, Double> likely(Slot slot, Decision decision) {
        Map<Integer, Double> weights = new LinkedHashMap<>();
        if (slot.kind() == ItemKind.NUMBER) {
            decision.alike(slot).forEach((number, count) -> weights.put(number, (double) count));
        } else {
            for (int option = 0; option < slot.options().size(); option++) {
                boolean multiple = slot.kind() == ItemKind.MULTI;
                weights.put(multiple ? 1 << option : option + 1, weight(slot, option, 1));
            }
        }
        double total =
                weights.values().stream().mapToDouble(Double::doubleValue).sum();
        weights.replaceAll((number, weight) -> total == 0 ? 0 : weight / total * (1 - passedOver));
        weights.put(0, total == 0 ? 1 : passedOver);
        return weights;
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
