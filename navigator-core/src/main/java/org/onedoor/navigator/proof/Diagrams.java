package org.onedoor.navigator.proof;

import java.util.Arrays;

/**
 * Decision diagrams over ordered variables with a few values each: directed graphs that share every equal part, so that two
 * functions are equal exactly when they are the same number. A diagram is an int: a node when it is 0 or more, otherwise the
 * terminal {@link #constant}. Truths are the constants 0 and 1.
 *
 * <p>The technique is that of Bryant (1986), with as many branches as a variable has values (Srinivasan et al. 1990) and whole
 * numbers as terminals (Bahar et al. 1993).
 */
final class Diagrams {
    static final int FALSE = constant(0);
    static final int TRUE = constant(1);

    /** How two diagrams are joined, value by value. Truths are 0 and 1. */
    enum Op {
        AND,
        OR,
        /** The first and not the second. */
        LESS,
        XOR,
        PLUS,
        TIMES,
        /** Whether the first is larger. */
        ABOVE;

        int of(int a, int b) {
            return switch (this) {
                case AND -> a & b;
                case OR -> a | b;
                case LESS -> a & ~b;
                case XOR -> a ^ b;
                case PLUS -> a + b;
                case TIMES -> a * b;
                case ABOVE -> a > b ? 1 : 0;
            };
        }
    }

    private static final Op[] OPS = Op.values();
    // Four arrays of this many ints are 4 MB. What is forgotten is worked out again, so this bounds memory and not what
    // can be proved.
    private static final int LARGEST_CACHE = 1 << 18;

    private final int[] arity;
    private final int budget;
    private int[] level = new int[1 << 12];
    private int[] first = new int[1 << 12];
    private int[] children = new int[1 << 14];
    private int[] table = new int[1 << 13];
    private int nodes;
    private int used;
    private int[] keyA = new int[0];
    private int[] keyB = new int[0];
    private int[] keyOp = new int[0];
    private int[] cached = new int[0];

    /**
     * Starts with the terminals alone.
     *
     * @param arity how many values each variable has, in their order
     * @param budget how many nodes may be made
     */
    Diagrams(int[] arity, int budget) {
        this.arity = arity.clone();
        this.budget = budget;
        Arrays.fill(table, -1);
        emptyCache(1 << 10);
    }

    private void emptyCache(int size) {
        keyA = new int[size];
        keyB = new int[size];
        keyOp = new int[size];
        cached = new int[size];
        Arrays.fill(keyOp, -1);
    }

    /** The terminal of a number that is not negative. */
    static int constant(int value) {
        // The complement is negative for every number from 0 on, so one look at the sign tells a terminal from a node.
        return ~value;
    }

    static boolean isConstant(int diagram) {
        return diagram < 0;
    }

    static int value(int constant) {
        return ~constant;
    }

    static int truth(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    /** How many nodes have been made. */
    int nodes() {
        return nodes;
    }

    /** The variable that a diagram tests first; for a constant, the number of variables. */
    int level(int diagram) {
        return isConstant(diagram) ? arity.length : level[diagram];
    }

    int arity(int variable) {
        return arity[variable];
    }

    int variables() {
        return arity.length;
    }

    int child(int node, int value) {
        return children[first[node] + value];
    }

    /** What a diagram becomes when a variable at or above its first has this value. */
    private int below(int diagram, int variable, int value) {
        return level(diagram) == variable ? child(diagram, value) : diagram;
    }

    /** The diagram that tests a variable and goes on with one of the others. */
    int node(int variable, int[] branches) {
        // A test that makes no difference is left out and equal tests are shared: with a fixed order of variables,
        // these two rules
        // make equal functions the same node (Bryant 1986).
        boolean same = true;
        for (int i = 1; i < branches.length && same; i++) {
            same = branches[i] == branches[0];
        }
        return same ? branches[0] : shared(variable, branches);
    }

    private int shared(int variable, int[] branches) {
        int slot = hash(variable, branches) & (table.length - 1);
        // At most half of the table is full and nothing is ever taken out, so the next free place is near.
        while (table[slot] >= 0) {
            if (isNode(table[slot], variable, branches)) {
                return table[slot];
            }
            slot = (slot + 1) & (table.length - 1);
        }
        table[slot] = add(variable, branches);
        int made = table[slot];
        if (2 * nodes > table.length) {
            growTable();
        }
        return made;
    }

    private boolean isNode(int node, int variable, int[] branches) {
        return level[node] == variable
                && Arrays.equals(children, first[node], first[node] + branches.length, branches, 0, branches.length);
    }

    private int add(int variable, int[] branches) {
        if (nodes == budget) {
            throw new BudgetSpent(budget);
        }
        if (nodes == level.length) {
            level = Arrays.copyOf(level, 2 * nodes);
            first = Arrays.copyOf(first, 2 * nodes);
        }
        if (used + branches.length > children.length) {
            children = Arrays.copyOf(children, 2 * children.length);
        }
        System.arraycopy(branches, 0, children, used, branches.length);
        level[nodes] = variable;
        first[nodes] = used;
        used += branches.length;
        return nodes++;
    }

    private void growTable() {
        table = new int[2 * table.length];
        Arrays.fill(table, -1);
        for (int node = 0; node < nodes; node++) {
            int slot = hash(level[node], node) & (table.length - 1);
            while (table[slot] >= 0) {
                slot = (slot + 1) & (table.length - 1);
            }
            table[slot] = node;
        }
    }

    private int hash(int variable, int node) {
        int hash = variable;
        for (int i = 0; i < arity[variable]; i++) {
            hash = 31 * hash + child(node, i);
        }
        return mixed(hash);
    }

    private static int hash(int variable, int[] branches) {
        int hash = variable;
        for (int branch : branches) {
            hash = 31 * hash + branch;
        }
        return mixed(hash);
    }

    private static int mixed(int hash) {
        // 2^32 divided by the golden ratio (Knuth, 6.4): nodes made one after the other have neighbouring numbers, and
        // this parts them.
        int mixed = hash * 0x9E3779B9;
        return mixed ^ mixed >>> 15;
    }

    int and(int a, int b) {
        return apply(Op.AND, a, b);
    }

    int or(int a, int b) {
        return apply(Op.OR, a, b);
    }

    int not(int a) {
        return apply(Op.LESS, TRUE, a);
    }

    /** Where the first holds and the second does not. */
    int less(int a, int b) {
        return apply(Op.LESS, a, b);
    }

    /** Joins two diagrams value by value. */
    int apply(Op op, int a, int b) {
        if (isConstant(a) && isConstant(b)) {
            return constant(op.of(value(a), value(b)));
        }
        int known = known(op, a, b);
        if (known != NONE) {
            return known;
        }
        int slot = slot(a, b, op.ordinal());
        if (keyA[slot] == a && keyB[slot] == b && keyOp[slot] == op.ordinal()) {
            return cached[slot];
        }
        int variable = Math.min(level(a), level(b));
        int[] branches = new int[arity[variable]];
        for (int i = 0; i < branches.length; i++) {
            branches[i] = apply(op, below(a, variable, i), below(b, variable, i));
        }
        return keep(a, b, op.ordinal(), node(variable, branches));
    }

    private int slot(int a, int b, int op) {
        return mixed(31 * (31 * a + b) + op) & (cached.length - 1);
    }

    private static final int NONE = Integer.MAX_VALUE;

    private static int known(Op op, int a, int b) {
        // Without these, joining a large diagram with a constant would walk through all of it.
        return switch (op) {
            case AND -> a == FALSE || b == FALSE ? FALSE : a == TRUE || a == b ? b : b == TRUE ? a : NONE;
            case OR -> a == TRUE || b == TRUE ? TRUE : a == FALSE || a == b ? b : b == FALSE ? a : NONE;
            case LESS -> a == FALSE || b == TRUE || a == b ? FALSE : b == FALSE ? a : NONE;
            case XOR -> a == b ? FALSE : a == FALSE ? b : b == FALSE ? a : NONE;
            case PLUS -> a == FALSE ? b : b == FALSE ? a : NONE;
            case TIMES -> a == FALSE || b == FALSE ? FALSE : a == TRUE ? b : b == TRUE ? a : NONE;
            case ABOVE -> a == b || a == FALSE ? FALSE : NONE;
        };
    }

    /** What was worked out may be forgotten; the cache grows with the diagrams. */
    private int keep(int a, int b, int op, int result) {
        if (nodes > cached.length && cached.length < LARGEST_CACHE) {
            emptyCache(4 * cached.length);
        }
        int slot = slot(a, b, op);
        keyA[slot] = a;
        keyB[slot] = b;
        keyOp[slot] = op;
        cached[slot] = result;
        return result;
    }

    /** What a diagram becomes when a variable has a value. */
    int fixed(int diagram, int variable, int value) {
        if (level(diagram) > variable) {
            return diagram;
        }
        if (level(diagram) == variable) {
            return child(diagram, value);
        }
        // Fixing shares the cache of the operations: each value is one more of them.
        int op = OPS.length + 1 + value;
        int slot = slot(diagram, variable, op);
        if (keyA[slot] == diagram && keyB[slot] == variable && keyOp[slot] == op) {
            return cached[slot];
        }
        int[] branches = new int[arity[level(diagram)]];
        for (int i = 0; i < branches.length; i++) {
            branches[i] = fixed(child(diagram, i), variable, value);
        }
        return keep(diagram, variable, op, node(level(diagram), branches));
    }

    /** The numbers of a diagram that are at least a bound, as a truth. */
    int atLeast(int diagram, int bound) {
        return bound <= 0 ? TRUE : apply(Op.ABOVE, diagram, constant(bound - 1));
    }

    /** The number where a truth holds, 0 elsewhere. */
    int where(int truth, int number) {
        if (isConstant(truth)) {
            return truth == TRUE ? constant(number) : FALSE;
        }
        // No variable has so many values, so this is no operation that fixes one.
        int op = OPS.length + 1 + (1 << 20);
        int slot = slot(truth, number, op);
        if (keyA[slot] == truth && keyB[slot] == number && keyOp[slot] == op) {
            return cached[slot];
        }
        int[] branches = new int[arity[level(truth)]];
        for (int i = 0; i < branches.length; i++) {
            branches[i] = where(child(truth, i), number);
        }
        return keep(truth, number, op, node(level(truth), branches));
    }
}
