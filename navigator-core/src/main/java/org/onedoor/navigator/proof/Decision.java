package org.onedoor.navigator.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.navigator.plan.Plan;
import org.onedoor.navigator.plan.Slot;

/**
 * The step of need as the diagram that was proved, laid out to be walked: what is decided cannot differ from what is proved. For
 * programs that decide many complete sets of answers; a person is led by a session.
 *
 * <p>Answers are numbers in the order of the items: 0 for an item that was passed over, otherwise one more than the position of
 * the option among those of the question, for a multiple choice the bits of the chosen positions, and for a number item one more
 * than how far the number lies above the smallest. Immutable and thread-safe; deciding allocates nothing.
 *
 * {@snippet class = "org.onedoor.navigator.proof.ProofSnippetsTest" region = "decide"}
 */
public final class Decision {
    private final Plan plan;
    private final int root;
    /** For each node: the item, the {@link #value} that its answer has, and where its branches begin. */
    private final int[] nodes;

    private final int[] branches;
    private final int[] classes;
    private static final int FIELDS = 3;

    private Decision(Plan plan, int root, int[] nodes, int[] branches, int[] classes) {
        this.plan = plan;
        this.root = root;
        this.nodes = nodes;
        this.branches = branches;
        this.classes = classes;
    }

    static Decision of(World world) {
        return new Layout(world).decision(world.step());
    }

    /**
     * The number of the step of need, 1 to 6.
     *
     * @param answers one number for each item, in the order of the document; numbers that stand for no answer to their item
     *     give an exception or a wrong step, so answers from outside go through {@link #number} first
     * @throws ArrayIndexOutOfBoundsException if there are too few answers, or one is out of bounds
     */
    public int step(int[] answers) {
        int at = root;
        while (at >= 0) {
            at = next(at, answers[nodes[at]]);
        }
        return ~at;
    }

    /** A table of values, or below 0 the bit of one option. */
    private int value(int table, int answer) {
        return table >= 0 ? classes[table + answer] : answer >> ~table & 1;
    }

    /**
     * The items that decided, in the order in which they were looked at: the same answers to these give the same step whatever
     * the others are.
     *
     * @param answers as for {@link #step}
     */
    public Trace trace(int[] answers) {
        int[] looked = new int[8];
        int count = 0;
        int at = root;
        while (at >= 0) {
            int item = nodes[at];
            if (count == 0 || looked[count - 1] != item) {
                looked = count == looked.length ? Arrays.copyOf(looked, 2 * count) : looked;
                looked[count++] = item;
            }
            at = next(at, answers[item]);
        }
        return new Trace(~at, Arrays.copyOf(looked, count));
    }

    /** Stands for an item that has not come up yet, in {@link #open}. */
    public static final int OPEN = -1;

    /**
     * The items whose answers can still change the step, exactly; empty when it is decided.
     *
     * @param answers as for {@link #step}, with {@link #OPEN} for what is not known yet
     */
    public BitSet open(int[] answers) {
        Rest rest = new Rest(answers);
        rest.of(root);
        return rest.open;
    }

    /**
     * The number of the step when it is decided, otherwise 0.
     *
     * @param answers as for {@link #open}
     */
    public int decided(int[] answers) {
        int rest = new Rest(answers).of(root);
        return rest < 0 ? ~rest : 0;
    }

    /** What is left of the diagram when some answers are known, equal parts shared again. */
    private final class Rest {
        private final int[] answers;
        private final Map<Integer, Integer> made = new HashMap<>();
        private final Map<List<Integer>, Integer> shared = new HashMap<>();
        private final BitSet open = new BitSet();

        Rest(int[] answers) {
            this.answers = answers;
        }

        int of(int node) {
            if (node < 0) {
                return node;
            }
            Integer known = made.get(node);
            if (known == null) {
                known = answers[nodes[node]] == OPEN ? branched(node) : of(next(node, answers[nodes[node]]));
                made.put(node, known);
            }
            return known;
        }

        private int branched(int node) {
            List<Integer> rest = new ArrayList<>();
            rest.add(node(node));
            for (int branch = 0; branch < arity(node); branch++) {
                rest.add(of(branches[nodes[node + 2] + branch]));
            }
            if (rest.subList(1, rest.size()).stream().distinct().count() == 1) {
                return rest.get(1);
            }
            open.set(nodes[node]);
            return shared.computeIfAbsent(rest, key -> shared.size());
        }

        /** Which variable a node tests. */
        private int node(int node) {
            return 31 * nodes[node] + (nodes[node + 1] < 0 ? nodes[node + 1] : 0);
        }

        private int arity(int node) {
            int after = node + FIELDS < nodes.length ? nodes[node + FIELDS + 2] : branches.length;
            return after - nodes[node + 2];
        }
    }

    private int next(int node, int answer) {
        return branches[nodes[node + 2] + value(nodes[node + 1], answer)];
    }

    /**
     * A step and what decided it.
     *
     * @param step the number of the step of need
     * @param items positions of the items that decided
     */
    public record Trace(int step, int[] items) {}

    /**
     * The number that stands for an answer.
     *
     * @throws IllegalArgumentException naming the item, if there is none such or this cannot be an answer to it
     */
    public int number(String item, Answer answer) {
        Slot slot = plan.slot(item);
        int code = slot.encode(answer);
        return Slot.isAnswer(code) ? Layout.number(slot, code) : 0;
    }

    /** Of the numbers that stand for answers to a number item, one of each kind that is told apart, and how many are of its kind. */
    Map<Integer, Integer> alike(Slot slot) {
        Map<Integer, Integer> first = new LinkedHashMap<>();
        Map<Integer, Integer> alike = new LinkedHashMap<>();
        int table = table(slot.index());
        for (int number = 1; number <= slot.max() - slot.min() + 1; number++) {
            int one = number;
            alike.merge(first.computeIfAbsent(classes[table + number], key -> one), 1, Integer::sum);
        }
        return alike;
    }

    /** Where the values of an item that the diagram tests stand. */
    private int table(int item) {
        int at = 0;
        while (nodes[at] != item) {
            at += FIELDS;
        }
        return nodes[at + 1];
    }

    Plan plan() {
        return plan;
    }

    /** Lays a diagram out in arrays. */
    private static final class Layout {
        private final World world;
        private final Diagrams diagrams;
        private final Map<Integer, Integer> places = new HashMap<>();
        private final Map<Integer, Integer> classesAt = new HashMap<>();
        private final List<Integer> order = new ArrayList<>();
        private int[] classes = new int[0];

        Layout(World world) {
            this.world = world;
            this.diagrams = world.diagrams();
        }

        Decision decision(int step) {
            place(step);
            int[] nodes = new int[FIELDS * order.size()];
            int total = order.stream()
                    .mapToInt(node -> diagrams.arity(diagrams.level(node)))
                    .sum();
            int[] branches = new int[total];
            int next = 0;
            for (int node : order) {
                int level = diagrams.level(node);
                int at = places.get(node);
                nodes[at] = world.variables().ordered().get(level).slot().index();
                nodes[at + 1] = classesAt.computeIfAbsent(level, this::addClasses);
                nodes[at + 2] = next;
                for (int value = 0; value < diagrams.arity(level); value++) {
                    branches[next++] = target(diagrams.child(node, value));
                }
            }
            return new Decision(world.plan(), target(step), nodes, branches, classes);
        }

        private int target(int diagram) {
            return Diagrams.isConstant(diagram) ? ~Diagrams.value(diagram) : places.get(diagram);
        }

        private void place(int diagram) {
            if (!Diagrams.isConstant(diagram) && !places.containsKey(diagram)) {
                places.put(diagram, FIELDS * order.size());
                order.add(diagram);
                for (int value = 0; value < diagrams.arity(diagrams.level(diagram)); value++) {
                    place(diagrams.child(diagram, value));
                }
            }
        }

        /** For each number that stands for an answer, the value of the variable. */
        private int addClasses(int level) {
            Variable variable = world.variables().ordered().get(level);
            if (variable.option() >= 0) {
                return ~variable.option();
            }
            Slot slot = variable.slot();
            int from = classes.length;
            int[] codes = codes(slot);
            classes = Arrays.copyOf(
                    classes,
                    from
                            + 1
                            + Arrays.stream(codes)
                                    .map(code -> number(slot, code))
                                    .max()
                                    .orElse(0));
            for (int code : codes) {
                classes[from + number(slot, code)] = variable.valueOf(code);
            }
            return from;
        }

        private static int[] codes(Slot slot) {
            return switch (slot.kind()) {
                case SINGLE, SCALE -> Variables.codes(slot);
                case MULTI -> new int[0];
                case NUMBER -> IntStream.rangeClosed(slot.min(), slot.max()).toArray();
            };
        }

        static int number(Slot slot, int code) {
            return switch (slot.kind()) {
                case SINGLE -> code + 1;
                case MULTI -> code;
                case NUMBER -> code - slot.min() + 1;
                case SCALE ->
                    1 + Arrays.stream(Variables.codes(slot)).boxed().toList().indexOf(code);
            };
        }
    }
}
