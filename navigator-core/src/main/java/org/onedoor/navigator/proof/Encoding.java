package org.onedoor.navigator.proof;

import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.onedoor.navigator.definition.ItemKind;
import org.onedoor.navigator.plan.Formula;
import org.onedoor.navigator.plan.Plan;
import org.onedoor.navigator.plan.Slot;
import org.onedoor.navigator.plan.Sum;

/** A plan as diagrams over what a person has answered or passed over: which items are asked, and what is true of the answers. */
final class Encoding {
    /** The answers for which a condition is true, and those for which it is false; for the others it is unknown. */
    record Kleene(int yes, int no) {
        static final Kleene TRUE = new Kleene(Diagrams.TRUE, Diagrams.FALSE);
        static final Kleene UNKNOWN = new Kleene(Diagrams.FALSE, Diagrams.FALSE);
    }

    private final Plan plan;
    private final Variables variables;
    private final Diagrams diagrams;
    private final int openFrom;
    private final @Nullable Encoding settled;
    private final Kleene[] gates;
    private final @Nullable Kleene[] findings;

    Encoding(Plan plan, Variables variables, Diagrams diagrams) {
        this(plan, variables, diagrams, plan.slots().size());
    }

    /**
     * A person on the way.
     *
     * @param openFrom the first item that has not come up yet
     */
    Encoding(Plan plan, Variables variables, Diagrams diagrams, int openFrom) {
        this(plan, variables, diagrams, openFrom, null);
    }

    private Encoding(Plan plan, Variables variables, Diagrams diagrams, int openFrom, @Nullable Encoding settled) {
        this.openFrom = openFrom;
        this.settled = settled;
        this.plan = plan;
        this.variables = variables;
        this.diagrams = diagrams;
        this.gates = new Kleene[plan.slots().size()];
        this.findings = new Kleene[plan.findings().length];
        for (int slot = 0; slot < gates.length; slot++) {
            Formula gate = plan.enableWhen()[slot];
            gates[slot] = gate == null ? Kleene.TRUE : of(gate);
        }
    }

    /** The same while what was passed over is still to be answered; answers count that count here as well. */
    Encoding inDoubt() {
        return new Encoding(plan, variables, diagrams, openFrom, this);
    }

    /** Where an item is asked. */
    int asked(int slot) {
        // A question about danger is asked in doubt as well (decision 5), any other only where its gate is certainly
        // true.
        boolean danger = plan.slots().get(slot).item().danger();
        return danger ? diagrams.not(gates[slot].no()) : gates[slot].yes();
    }

    /** Where an item has an answer, asked or not. */
    int answered(int slot) {
        int answered = Diagrams.FALSE;
        for (int level : variables.levels(slot)) {
            answered = diagrams.or(answered, test(level, 1, diagrams.arity(level)));
        }
        return answered;
    }

    /** Where a variable has one of the values from the first up to, and without, the last. */
    int test(int level, int from, int to) {
        int[] branches = new int[diagrams.arity(level)];
        for (int value = 0; value < branches.length; value++) {
            branches[value] = Diagrams.truth(value >= from && value < to);
        }
        return diagrams.node(level, branches);
    }

    Kleene of(Formula formula) {
        return switch (formula) {
            case Formula.All all -> all(all.parts());
            case Formula.Any any -> any(any.parts());
            case Formula.Not not -> opposite(of(not.part()));
            case Formula.Holds holds -> finding(holds.finding());
            case Formula.Answered answered -> answered(answered);
            case Formula.Passed passed -> passed(passed.slot());
            case Formula.SumAtLeast sum -> sum(sum);
            case Formula.Has has -> has(has);
            case Formula.OneOf oneOf -> compared(oneOf.slot(), code -> (oneOf.options() >> code & 1) != 0);
            case Formula.AtLeast atLeast -> compared(atLeast.slot(), code -> code >= atLeast.bound());
        };
    }

    private static Kleene opposite(Kleene kleene) {
        return new Kleene(kleene.no(), kleene.yes());
    }

    private Kleene all(Formula[] parts) {
        int yes = Diagrams.TRUE;
        int no = Diagrams.FALSE;
        for (Formula part : parts) {
            Kleene next = of(part);
            yes = diagrams.and(yes, next.yes());
            no = diagrams.or(no, next.no());
        }
        return new Kleene(yes, no);
    }

    private Kleene any(Formula[] parts) {
        int yes = Diagrams.FALSE;
        int no = Diagrams.TRUE;
        for (Formula part : parts) {
            Kleene next = of(part);
            yes = diagrams.or(yes, next.yes());
            no = diagrams.and(no, next.no());
        }
        return new Kleene(yes, no);
    }

    private Kleene finding(int index) {
        Kleene known = findings[index];
        if (known == null) {
            known = of(plan.findings()[index]);
            findings[index] = known;
        }
        return known;
    }

    private Kleene answered(Formula.Answered answered) {
        int slot = answered.slot();
        if (slot >= openFrom) {
            // What has not come up may still be answered, unless it is certain that it will never be asked.
            return new Kleene(Diagrams.FALSE, gates[slot].no());
        }
        int given = answered(slot);
        int counting = counting(slot);
        int passed = settled == null ? diagrams.less(counting, given) : Diagrams.FALSE;
        return new Kleene(diagrams.and(counting, given), diagrams.or(gates[slot].no(), passed));
    }

    private Kleene passed(int slot) {
        if (slot >= openFrom || settled != null) {
            return Kleene.UNKNOWN;
        }
        int asked = asked(slot);
        return new Kleene(
                diagrams.less(asked, answered(slot)),
                diagrams.or(diagrams.not(asked), diagrams.and(asked, answered(slot))));
    }

    /** Where an answer to an item counts. */
    private int counting(int slot) {
        return settled == null ? asked(slot) : diagrams.and(asked(slot), settled.asked(slot));
    }

    private Kleene compared(int slot, IntPredicate holds) {
        if (slot >= openFrom) {
            return Kleene.UNKNOWN;
        }
        int level = variables.level(slot);
        Variable variable = variables.ordered().get(level);
        int[] yes = new int[variable.arity()];
        int[] no = new int[variable.arity()];
        // Value 0 is passed over, which is no answer: neither true nor false.
        yes[0] = Diagrams.FALSE;
        no[0] = Diagrams.FALSE;
        for (int value = 1; value < yes.length; value++) {
            boolean is = holds.test(variable.codes()[value - 1]);
            yes[value] = Diagrams.truth(is);
            no[value] = Diagrams.truth(!is);
        }
        return guarded(slot, diagrams.node(level, yes), diagrams.node(level, no));
    }

    private Kleene guarded(int slot, int yes, int no) {
        int counting = counting(slot);
        return new Kleene(diagrams.and(counting, yes), diagrams.and(counting, no));
    }

    private Kleene has(Formula.Has has) {
        if (has.slot() >= openFrom) {
            return Kleene.UNKNOWN;
        }
        int yes = Diagrams.FALSE;
        for (int level : variables.levels(has.slot())) {
            if ((variables.ordered().get(level).codes()[0] & has.options()) != 0) {
                yes = diagrams.or(yes, test(level, 1, 2));
            }
        }
        return guarded(has.slot(), yes, diagrams.less(answered(has.slot()), yes));
    }

    /** True when even the fewest points reach the bound, false when not even the most do. */
    private Kleene sum(Formula.SumAtLeast comparison) {
        Sum sum = comparison.sum();
        // Terminals are never negative, but points may be: sums count from the least that the scale has.
        int least = sum.least();
        int yes = diagrams.atLeast(total(sum, false), comparison.bound() - least);
        int no = diagrams.not(diagrams.atLeast(total(sum, true), comparison.bound() - least));
        return new Kleene(yes, no);
    }

    /** Points above the least that the scale has, with the fewest or the most for what is open. */
    private int total(Sum sum, boolean most) {
        int total = Diagrams.FALSE;
        for (Sum.Part part : sum.parts()) {
            int open = most ? part.most() - part.least() : 0;
            int level = variables.level(part.slot());
            Variable variable = variables.ordered().get(level);
            int[] branches = new int[variable.arity()];
            branches[0] = Diagrams.constant(open);
            for (int value = 1; value < branches.length; value++) {
                branches[value] = Diagrams.constant(part.pointsOf(variable.codes()[value - 1]) - part.least());
            }
            int counting = part.slot() < openFrom ? counting(part.slot()) : Diagrams.FALSE;
            int points = when(counting, diagrams.node(level, branches), open);
            total = diagrams.apply(Diagrams.Op.PLUS, total, points);
        }
        return total;
    }

    /** One diagram of numbers where a truth holds, a constant elsewhere. */
    private int when(int truth, int numbers, int otherwise) {
        // A truth is the number 0 or 1, so a product keeps numbers where it holds and leaves 0 elsewhere, to be added
        // to.
        int inside = diagrams.apply(Diagrams.Op.TIMES, truth, numbers);
        return diagrams.apply(Diagrams.Op.PLUS, inside, diagrams.where(diagrams.not(truth), otherwise));
    }

    /** Where no option is chosen beside one that rules it out. */
    int possible() {
        int possible = Diagrams.TRUE;
        for (Slot slot : plan.slots()) {
            if (slot.kind() == ItemKind.MULTI) {
                possible = diagrams.and(possible, possible(slot));
            }
        }
        return possible;
    }

    int possible(Slot slot) {
        int possible = Diagrams.TRUE;
        int[] levels = variables.levels(slot.index());
        for (int option = 0; option < levels.length; option++) {
            if ((slot.exclusive() >> option & 1) != 0) {
                possible = diagrams.and(possible, diagrams.not(clash(levels, option)));
            }
        }
        return possible;
    }

    private int clash(int[] levels, int exclusive) {
        int others = Diagrams.FALSE;
        for (int option = 0; option < levels.length; option++) {
            if (option != exclusive) {
                others = diagrams.or(others, test(levels[option], 1, 2));
            }
        }
        return diagrams.and(test(levels[exclusive], 1, 2), others);
    }
}
