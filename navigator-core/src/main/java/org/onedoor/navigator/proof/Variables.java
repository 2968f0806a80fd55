package org.onedoor.navigator.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.onedoor.navigator.definition.ItemKind;
import org.onedoor.navigator.plan.Formula;
import org.onedoor.navigator.plan.Plan;
import org.onedoor.navigator.plan.Slot;
import org.onedoor.navigator.plan.Sum;

/** The variables of a plan, in the order in which diagrams test them. */
final class Variables {
    private final List<Variable> ordered;
    private final int[][] levels;

    private Variables(List<Variable> ordered, int slots) {
        this.ordered = ordered;
        this.levels = new int[slots][];
        for (int slot = 0; slot < slots; slot++) {
            int at = slot;
            levels[slot] = IntStream.range(0, ordered.size())
                    .filter(level -> ordered.get(level).slot().index() == at)
                    .boxed()
                    .sorted(Comparator.comparingInt(level -> ordered.get(level).option()))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
    }

    /**
     * Variables that tell apart what a condition of any of the plans tells apart.
     *
     * @param plans all with the same items
     */
    static Variables of(Plan... plans) {
        Plan plan = plans[0];
        List<Variable> natural = new ArrayList<>();
        List<Formula> leaves = Arrays.stream(plans)
                .flatMap(each -> new Reads(each).everyLeaf().stream())
                .toList();
        plan.slots().forEach(slot -> natural.addAll(of(slot, leaves)));
        List<Variable> ordered = new Ordering(plan, natural).ordered();
        return new Variables(ordered, plan.slots().size());
    }

    private static List<Variable> of(Slot slot, List<Formula> leaves) {
        if (slot.kind() == ItemKind.MULTI) {
            return IntStream.range(0, slot.options().size())
                    .mapToObj(option -> new Variable(slot, option, new int[] {1 << option}, new long[] {1}, Map.of()))
                    .toList();
        }
        List<Formula> about =
                leaves.stream().filter(leaf -> isAbout(leaf, slot.index())).toList();
        return List.of(slot.kind() == ItemKind.NUMBER ? spans(slot, about) : classes(slot, about));
    }

    static boolean isAbout(Formula leaf, int slot) {
        return switch (leaf) {
            case Formula.OneOf oneOf -> oneOf.slot() == slot;
            case Formula.AtLeast atLeast -> atLeast.slot() == slot;
            case Formula.SumAtLeast sum -> Arrays.stream(sum.sum().parts()).anyMatch(part -> part.slot() == slot);
            default -> false;
        };
    }

    /** The numbers between which no comparison changes. */
    private static Variable spans(Slot slot, List<Formula> about) {
        TreeSet<Integer> from = new TreeSet<>(List.of(slot.min()));
        about.forEach(leaf -> leaf.boundsInto(from, slot.index()));
        int[] codes = from.stream().mapToInt(Integer::intValue).toArray();
        long[] sizes = new long[codes.length];
        for (int i = 0; i < codes.length; i++) {
            sizes[i] = (i + 1 < codes.length ? codes[i + 1] : slot.max() + 1L) - codes[i];
        }
        return new Variable(slot, -1, codes, sizes, Map.of());
    }

    private static Variable classes(Slot slot, List<Formula> about) {
        Map<List<Integer>, List<Integer>> classes = new LinkedHashMap<>();
        for (int code : codes(slot)) {
            List<Integer> seen =
                    about.stream().map(leaf -> seen(leaf, slot.index(), code)).toList();
            classes.computeIfAbsent(seen, key -> new ArrayList<>()).add(code);
        }
        int[] codes = classes.values().stream().mapToInt(List::getFirst).toArray();
        long[] sizes = classes.values().stream().mapToLong(List::size).toArray();
        Map<Integer, Integer> values = new HashMap<>();
        int value = 0;
        for (List<Integer> alike : classes.values()) {
            value++;
            for (int code : alike) {
                values.put(code, value);
            }
        }
        return new Variable(slot, -1, codes, sizes, values);
    }

    /** What a comparison sees of an answer. */
    private static int seen(Formula leaf, int slot, int code) {
        return switch (leaf) {
            case Formula.OneOf oneOf -> oneOf.options() >> code & 1;
            case Formula.AtLeast atLeast -> code >= atLeast.bound() ? 1 : 0;
            case Formula.SumAtLeast sum -> points(sum.sum(), slot, code);
            default -> 0;
        };
    }

    private static int points(Sum sum, int slot, int code) {
        return Arrays.stream(sum.parts())
                .filter(part -> part.slot() == slot)
                .mapToInt(part -> part.pointsOf(code))
                .sum();
    }

    /** Every answer to a single choice or scale item. */
    static int[] codes(Slot slot) {
        return slot.options().stream()
                .mapToInt(option -> slot.encode(option.answer()))
                .toArray();
    }

    List<Variable> ordered() {
        return ordered;
    }

    /** Where the variables of an item stand. */
    int[] levels(int slot) {
        return levels[slot];
    }

    int level(int slot) {
        return levels[slot][0];
    }

    int[] arities() {
        return ordered.stream().mapToInt(Variable::arity).toArray();
    }
}
