package org.onedoor.navigator.proof;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.onedoor.navigator.plan.Formula;
import org.onedoor.navigator.plan.Plan;
import org.onedoor.navigator.plan.Sum;

/**
 * The order in which diagrams test variables: that of the document, but a question follows at once on the last answer that
 * decides whether it is asked. So what was answered about one theme can be forgotten before the next, and diagrams stay small.
 */
final class Ordering {
    private final List<Variable> variables;
    private final Plan plan;
    private final Reads reads;
    private final List<List<Integer>> followers = new ArrayList<>();
    private final List<Integer> first = new ArrayList<>();

    Ordering(Plan plan, List<Variable> variables) {
        this.plan = plan;
        this.variables = variables;
        this.reads = new Reads(plan);
    }

    List<Variable> ordered() {
        for (int variable = 0; variable < variables.size(); variable++) {
            followers.add(new ArrayList<>());
            // A gate reads earlier items only, so whatever it reads has its place already.
            List<Integer> order = walked();
            Formula gate = plan.enableWhen()[variables.get(variable).slot().index()];
            int leader = gate == null ? -1 : last(order, deciding(gate));
            (leader < 0 ? first : followers.get(leader)).add(variable);
        }
        return walked().stream().map(variables::get).toList();
    }

    private List<Integer> walked() {
        List<Integer> order = new ArrayList<>();
        first.forEach(variable -> walk(variable, order));
        return order;
    }

    private void walk(int variable, List<Integer> order) {
        order.add(variable);
        followers.get(variable).forEach(next -> walk(next, order));
    }

    private static int last(List<Integer> order, BitSet of) {
        for (int at = order.size() - 1; at >= 0; at--) {
            if (of.get(order.get(at))) {
                return order.get(at);
            }
        }
        return -1;
    }

    private BitSet deciding(Formula gate) {
        BitSet deciding = new BitSet();
        List<Formula> leaves = reads.leaves(gate);
        // That something was answered ties a question less than what was said, so it counts only where nothing else
        // decides.
        leaves.stream().filter(leaf -> !(leaf instanceof Formula.Answered)).forEach(leaf -> read(leaf, deciding));
        if (deciding.isEmpty()) {
            leaves.forEach(leaf -> read(leaf, deciding));
        }
        return deciding;
    }

    private void read(Formula leaf, BitSet read) {
        switch (leaf) {
            case Formula.Has has ->
                of(has.slot())
                        .filter(v -> (variables.get(v).codes()[0] & has.options()) != 0)
                        .forEach(read::set);
            case Formula.OneOf oneOf -> of(oneOf.slot()).forEach(read::set);
            case Formula.AtLeast atLeast -> of(atLeast.slot()).forEach(read::set);
            case Formula.Answered answered -> of(answered.slot()).forEach(read::set);
            case Formula.SumAtLeast sum -> {
                for (Sum.Part part : sum.sum().parts()) {
                    of(part.slot()).forEach(read::set);
                }
            }
            default -> throw new IllegalStateException("not a comparison");
        }
    }

    private IntStream of(int slot) {
        return IntStream.range(0, variables.size())
                .filter(variable -> variables.get(variable).slot().index() == slot);
    }
}
