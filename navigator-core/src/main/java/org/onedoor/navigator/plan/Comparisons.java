package org.onedoor.navigator.plan;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onedoor.navigator.definition.Condition.OfItem;
import org.onedoor.navigator.definition.Condition.OfScore;
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

    /** Resolves a comparison on an item. */
    @Nullable
    Formula resolve(OfItem comparison, String at) {
        Integer index = items.find(comparison.item(), at + "/item");
        String name = name(comparison);
        String place = at + "/" + name;
        return index == null || !fits(items.get(index), name, place) ? null : item(index, comparison, place);
    }

    private static String name(OfItem comparison) {
        return switch (comparison) {
            case OfItem.Is is -> "is";
            case OfItem.In in -> "in";
            case OfItem.Has has -> "has";
            case OfItem.AtLeast atLeast -> "atLeast";
            case OfItem.AtMost atMost -> "atMost";
            case OfItem.From from -> "from";
            case OfItem.UpTo upTo -> "upTo";
        };
    }

    private @Nullable Formula item(int index, OfItem comparison, String place) {
        return switch (comparison) {
            case OfItem.Is is -> oneOf(index, List.of(is.is()), place, false);
            case OfItem.In in -> oneOf(index, in.in(), place, true);
            case OfItem.Has has -> has(index, has.has(), place);
            case OfItem.AtLeast least -> number(index, Bound.from(least.atLeast()), place);
            case OfItem.AtMost most -> number(index, Bound.upTo(most.atMost()), place);
            case OfItem.From from -> range(index, from.from(), place, true);
            case OfItem.UpTo upTo -> range(index, upTo.upTo(), place, false);
        };
    }

    /** Resolves a comparison on a score. */
    @Nullable
    Formula resolve(OfScore comparison, String at) {
        Sum sum = items.scaleItems().sum(comparison.score(), comparison.subscale(), at);
        if (sum == null) {
            return null;
        }
        return switch (comparison) {
            case OfScore.AtLeast least -> score(sum, Bound.from(least.atLeast()), at + "/atLeast");
            case OfScore.AtMost most -> score(sum, Bound.upTo(most.atMost()), at + "/atMost");
        };
    }

    private @Nullable Formula score(Sum sum, Bound bound, String place) {
        return compared(bound, sum.least(), sum.most(), place, from -> new Formula.SumAtLeast(sum, from));
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

    private @Nullable Formula has(int index, String option, String place) {
        Integer position = position(index, option, place);
        return position == null ? null : new Formula.Has(index, 1 << position);
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
        static Bound from(int atLeast) {
            return new Bound(atLeast, true);
        }

        static Bound upTo(int atMost) {
            return new Bound((int) Math.min(atMost + 1L, Integer.MAX_VALUE), false);
        }
    }
}
