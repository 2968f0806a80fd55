package org.onedoor.navigator.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onedoor.navigator.definition.Condition;
import org.onedoor.navigator.definition.Item;
import org.onedoor.navigator.definition.ItemKind;
import org.onedoor.navigator.definition.Option;
import org.onedoor.navigator.definition.Order;

/** Checks comparisons on answers and scores, and resolves them. What cannot be resolved is null, and a problem. */
final class Comparisons {
    private final Items items;
    private final Problems problems;

    Comparisons(Items items, Problems problems) {
        this.items = items;
        this.problems = problems;
    }

    private static List<String> comparisons(Condition condition) {
        Map<String, @Nullable Object> comparisons = new LinkedHashMap<>();
        comparisons.put("is", condition.is());
        comparisons.put("in", condition.in());
        comparisons.put("has", condition.has());
        comparisons.put("atLeast", condition.atLeast());
        comparisons.put("atMost", condition.atMost());
        comparisons.put("from", condition.from());
        comparisons.put("upTo", condition.upTo());
        return Conditions.present(comparisons);
    }

    /** Reports comparisons that stand beside neither an item nor a score. */
    void checkOnlyWithSubject(Condition condition, String at) {
        if (condition.item() == null && condition.score() == null) {
            comparisons(condition).forEach(name -> problems.add(at + "/" + name, "goes only with an item or a score"));
        }
        if (condition.subscale() != null && condition.score() == null) {
            problems.add(at + "/subscale", "goes only with a score");
        }
    }

    /** Resolves a comparison on an item or a score. */
    @Nullable
    Formula resolve(Condition condition, String at) {
        List<String> found = comparisons(condition);
        if (found.size() != 1) {
            String few = "needs one of is, in, has, atLeast, atMost, from and upTo";
            problems.add(at, found.isEmpty() ? few : "has only one of " + String.join(", ", found));
        }
        String comparison = found.size() == 1 ? found.getFirst() : null;
        if (condition.item() != null) {
            Integer index = items.find(condition.item(), at + "/item");
            return index == null || comparison == null ? null : item(index, condition, comparison, at);
        }
        Sum sum = items.scaleItems().sum(Objects.requireNonNull(condition.score()), condition.subscale(), at);
        return sum == null || comparison == null ? null : score(sum, condition, at + "/" + comparison);
    }

    private @Nullable Formula item(int index, Condition condition, String comparison, String at) {
        String place = at + "/" + comparison;
        if (!fits(items.get(index), comparison, place)) {
            return null;
        }
        if (condition.is() != null) {
            return oneOf(index, List.of(condition.is()), place, false);
        }
        if (condition.in() != null) {
            return oneOf(index, condition.in(), place, true);
        }
        if (condition.has() != null) {
            Integer position = position(index, condition.has(), place);
            return position == null ? null : new Formula.Has(index, 1 << position);
        }
        if (condition.from() != null) {
            return range(index, condition.from(), place, true);
        }
        return condition.upTo() != null
                ? range(index, condition.upTo(), place, false)
                : number(index, Bound.of(condition), place);
    }

    private boolean fits(Item item, String comparison, String place) {
        List<String> fitting = fitting(item.kind());
        boolean fits = fitting.contains(comparison);
        if (!fits) {
            String kind = ItemCheck.word(item.kind());
            problems.add(
                    place,
                    "\"" + item.id() + "\" is a " + kind + " item; use " + (fitting.size() == 1 ? "" : "one of ")
                            + String.join(", ", fitting));
        }
        boolean range = comparison.equals("from") || comparison.equals("upTo");
        if (fits && range && item.order() == Order.NONE) {
            problems.add(place, "the options of \"" + item.id() + "\" have no order");
        }
        return fits;
    }

    private static List<String> fitting(ItemKind kind) {
        return switch (kind) {
            case SINGLE -> List.of("is", "in", "from", "upTo");
            case MULTI -> List.of("has");
            case NUMBER, SCALE -> List.of("atLeast", "atMost");
        };
    }

    private @Nullable Formula oneOf(int index, List<String> options, String place, boolean listed) {
        if (options.isEmpty()) {
            problems.add(place, "must not be empty");
        }
        int bits = 0;
        for (int i = 0; i < options.size(); i++) {
            Integer position = position(index, options.get(i), listed ? place + "/" + i : place);
            bits |= position == null ? 0 : 1 << position;
        }
        return unlessAll(index, bits, place);
    }

    private @Nullable Formula range(int index, String option, String place, boolean from) {
        Integer position = position(index, option, place);
        if (position == null) {
            return null;
        }
        int all = (int) ((1L << items.get(index).options().size()) - 1);
        int before = (1 << position) - 1;
        return unlessAll(index, from ? all & ~before : before | 1 << position, place);
    }

    private @Nullable Formula unlessAll(int index, int bits, String place) {
        int options = items.get(index).options().size();
        if (Integer.bitCount(bits) == options && options > 1) {
            problems.add(place, "holds for every option; use answered");
            return null;
        }
        return new Formula.OneOf(index, bits);
    }

    private @Nullable Integer position(int index, String option, String place) {
        Item item = items.get(index);
        Option found = Register.of("option", item.id(), item.options(), Option::id, problems)
                .find(option, place);
        return found == null ? null : item.options().indexOf(found);
    }

    private @Nullable Formula number(int index, Bound bound, String place) {
        Item item = items.get(index);
        List<Integer> values = item.kind() == ItemKind.SCALE
                ? items.scaleItems().valuesOf(index)
                : Stream.of(item.min(), item.max()).flatMap(Stream::ofNullable).toList();
        if (values.size() < 2) {
            return null;
        }
        int min = values.stream().reduce(Math::min).orElseThrow();
        int max = values.stream().reduce(Math::max).orElseThrow();
        return compared(bound, min, max, place, from -> new Formula.AtLeast(index, from));
    }

    private @Nullable Formula score(Sum sum, Condition condition, String place) {
        if (condition.atLeast() == null && condition.atMost() == null) {
            problems.add(place, "a score is compared with atLeast or atMost");
            return null;
        }
        return compared(Bound.of(condition), sum.least(), sum.most(), place, from -> new Formula.SumAtLeast(sum, from));
    }

    /** A comparison that can come out both ways; otherwise null, and a problem. */
    private @Nullable Formula compared(Bound bound, int min, int max, String place, IntFunction<Formula> atLeast) {
        boolean reached = bound.from <= min;
        if (reached || bound.from > max) {
            String how = reached == bound.above ? "always" : "never";
            problems.add(place, how + " holds: the values are " + min + " to " + max);
            return null;
        }
        Formula formula = atLeast.apply(bound.from);
        return bound.above ? formula : new Formula.Not(formula);
    }

    /** Values from a number on, or all below it. */
    private record Bound(int from, boolean above) {
        static Bound of(Condition condition) {
            if (condition.atLeast() != null) {
                return new Bound(condition.atLeast(), true);
            }
            long above = Objects.requireNonNull(condition.atMost()) + 1L;
            return new Bound((int) Math.min(above, Integer.MAX_VALUE), false);
        }
    }
}
