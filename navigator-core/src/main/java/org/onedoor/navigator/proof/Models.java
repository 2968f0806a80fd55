package org.onedoor.navigator.proof;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.navigator.definition.ItemKind;
import org.onedoor.navigator.plan.Plan;
import org.onedoor.navigator.plan.Slot;

/** The sets of answers for which a truth holds: how many there are, and the shortest of them. */
final class Models {
    private final Plan plan;
    private final Variables variables;
    private final Diagrams diagrams;
    private int[] lengths = new int[0];
    private int[] rounds = new int[0];
    private int round;
    private final Map<Integer, BigInteger> free = new HashMap<>();

    Models(World world) {
        this.plan = world.plan();
        this.variables = world.variables();
        this.diagrams = world.diagrams();
    }

    /**
     * How many sets of answers there are, with every item answered or passed over.
     *
     * @param passing whether passing over counts as one answer more; otherwise diagrams must demand an answer to each item
     */
    BigInteger count(int truth, boolean passing) {
        Map<Integer, BigInteger> known = new HashMap<>();
        return under(truth, passing, known).multiply(skipped(0, diagrams.level(truth), passing));
    }

    private BigInteger under(int truth, boolean passing, Map<Integer, BigInteger> known) {
        if (Diagrams.isConstant(truth)) {
            return BigInteger.valueOf(Diagrams.value(truth));
        }
        BigInteger counted = known.get(truth);
        if (counted == null) {
            int level = diagrams.level(truth);
            counted = BigInteger.ZERO;
            for (int value = 0; value < diagrams.arity(level); value++) {
                int child = diagrams.child(truth, value);
                counted = counted.add(under(child, passing, known)
                        .multiply(weight(level, value, passing))
                        .multiply(skipped(level + 1, diagrams.level(child), passing)));
            }
            known.put(truth, counted);
        }
        return counted;
    }

    private BigInteger weight(int level, int value, boolean passing) {
        Variable variable = variables.ordered().get(level);
        if (value > 0) {
            return BigInteger.valueOf(variable.sizes()[value - 1]);
        }
        return variable.option() >= 0 || passing ? BigInteger.ONE : BigInteger.ZERO;
    }

    /** All values of the variables that a diagram leaves out. */
    private BigInteger skipped(int from, int to, boolean passing) {
        if (from >= to) {
            return BigInteger.ONE;
        }
        // A diagram leaves out what makes no difference, but each answer to that is a set of answers of its own.
        int key = (from * (diagrams.variables() + 1) + to) * 2 + (passing ? 1 : 0);
        BigInteger known = free.get(key);
        if (known == null) {
            known = values(from, passing).multiply(skipped(from + 1, to, passing));
            free.put(key, known);
        }
        return known;
    }

    private BigInteger values(int level, boolean passing) {
        BigInteger values = BigInteger.ZERO;
        for (int value = 0; value < diagrams.arity(level); value++) {
            values = values.add(weight(level, value, passing));
        }
        return values;
    }

    /** The fewest answers, each chosen option counted, for which a truth holds; null if it never does. */
    @Nullable
    Map<String, Answer> shortest(int truth) {
        if (truth == Diagrams.FALSE) {
            return null;
        }
        newRound();
        int[] codes = new int[plan.slots().size()];
        boolean[] answered = new boolean[codes.length];
        int at = truth;
        while (!Diagrams.isConstant(at)) {
            int value = best(at);
            if (value > 0) {
                Variable variable = variables.ordered().get(diagrams.level(at));
                codes[variable.slot().index()] |= variable.codes()[value - 1];
                answered[variable.slot().index()] = true;
            }
            at = diagrams.child(at, value);
        }
        return answers(codes, answered);
    }

    private Map<String, Answer> answers(int[] codes, boolean[] answered) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Slot slot : plan.slots()) {
            if (answered[slot.index()]) {
                answers.put(slot.id(), slot.decode(codes[slot.index()]));
            }
        }
        return answers;
    }

    // More than any walk has answers, and so far from the largest int that one can be added at every node.
    private static final int NEVER = 1 << 20;

    /** Lengths are kept by node, and count only when they were worked out in this round. */
    private void newRound() {
        // Asked for every claim; marking a round is cheaper than clearing as many lengths as there are nodes.
        round++;
        if (lengths.length < diagrams.nodes()) {
            lengths = new int[2 * diagrams.nodes()];
            rounds = new int[2 * diagrams.nodes()];
        }
    }

    private int length(int truth) {
        if (Diagrams.isConstant(truth)) {
            return truth == Diagrams.FALSE ? NEVER : 0;
        }
        if (rounds[truth] != round) {
            int length = NEVER;
            for (int value = 0; value < diagrams.arity(diagrams.level(truth)); value++) {
                length = Math.min(length, length(diagrams.child(truth, value)) + (value > 0 ? 1 : 0));
            }
            lengths[truth] = length;
            rounds[truth] = round;
        }
        return lengths[truth];
    }

    private int best(int at) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int value = 0; value < diagrams.arity(diagrams.level(at)); value++) {
            int length = length(diagrams.child(at, value)) + (value > 0 ? 1 : 0);
            if (length < least) {
                least = length;
                best = value;
            }
        }
        return best;
    }

    /** The largest number in a diagram. */
    int largest(int numbers) {
        return largest(numbers, new HashMap<>());
    }

    private int largest(int numbers, Map<Integer, Integer> known) {
        if (Diagrams.isConstant(numbers)) {
            return Diagrams.value(numbers);
        }
        Integer largest = known.get(numbers);
        if (largest == null) {
            largest = 0;
            for (int value = 0; value < diagrams.arity(diagrams.level(numbers)); value++) {
                largest = Math.max(largest, largest(diagrams.child(numbers, value), known));
            }
            known.put(numbers, largest);
        }
        return largest;
    }

    /** A truth and an answer to every multiple choice; of other items, counting leaves out those that are passed over. */
    int allAnswered(int truth, Encoding encoding) {
        // One value of an item is "passed over" and can be weighed as none. A multiple choice has no such value: it is
        // passed over
        // when none of its options is chosen.
        int all = truth;
        for (Slot slot : plan.slots()) {
            all = slot.kind() == ItemKind.MULTI ? diagrams.and(all, encoding.answered(slot.index())) : all;
        }
        return all;
    }
}
