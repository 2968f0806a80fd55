package org.onedoor.navigator;

import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onedoor.navigator.definition.Condition;
import org.onedoor.navigator.definition.Item;
import org.onedoor.navigator.definition.ItemKind;
import org.onedoor.navigator.definition.Option;
import org.onedoor.navigator.definition.Order;

/** Checks comparisons on answers and scores, and resolves them. Each method gives null, and a problem, if it cannot. */
final class Comparisons {
    private final Items items;
    private final Problems problems;

    Comparisons(Items items, Problems problems) {
        this.items = items;
        this.problems = problems;
    }

    private static List<String> comparisons(Condition condition) {
        return Stream.of(
                        condition.is() == null ? null : "is",
                        condition.in() == null ? null : "in",
                        condition.has() == null ? null : "has",
                        condition.atLeast() == null ? null : "atLeast",
                        condition.atMost() == null ? null : "atMost",
                        condition.from() == null ? null : "from",
                        condition.upTo() == null ? null : "upTo")
                .filter(Objects::nonNull)
                .toList();
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

    private @Nullable String comparison(Condition condition, String at) {
        List<String> found = comparisons(condition);
        if (found.size() == 1) {
            return found.getFirst();
        }
        problems.add(
                at,
                found.isEmpty()
                        ? "needs one of is, in, has, atLeast, atMost, from and upTo"
                        : "has only one of " + String.join(", ", found));
        return null;
    }

    @Nullable
    Formula item(Condition condition, String at) {
        Integer index = items.find(condition.item(), at + "/item");
        String comparison = comparison(condition, at);
        if (index == null || comparison == null) {
            return null;
        }
        Item item = items.get(index);
        String place = at + "/" + comparison;
        if (!fits(item, comparison, place)) {
            return null;
        }
        return switch (comparison) {
            case "is" -> oneOf(index, List.of(condition.is()), place, false);
            case "in" -> oneOf(index, condition.in(), place, true);
            case "has" -> has(index, condition.has(), place);
            case "from" -> range(index, condition.from(), place, true);
            case "upTo" -> range(index, condition.upTo(), place, false);
            default -> number(index, condition, place);
        };
    }

    private boolean fits(Item item, String comparison, String place) {
        String instead = switch (item.kind()) {
            case SINGLE -> "is, in, from or upTo";
            case MULTI -> "has";
            case NUMBER, SCALE -> "atLeast or atMost";
        };
        boolean fits = List.of(instead.split(", | or ")).contains(comparison);
        if (!fits) {
            problems.add(place, "\"" + item.id() + "\" is a " + ItemCheck.word(item.kind()) + " item; use " + instead);
        } else if (isRange(comparison) && (item.order() == null || item.order() == Order.NONE)) {
            problems.add(place, "the options of \"" + item.id() + "\" have no order");
            return false;
        }
        return fits;
    }

    private static boolean isRange(String comparison) {
        return comparison.equals("from") || comparison.equals("upTo");
    }

    private @Nullable Formula oneOf(int index, List<String> options, String place, boolean listed) {
        int bits = 0;
        for (int i = 0; i < options.size(); i++) {
            Integer position = position(index, options.get(i), listed ? place + "/" + i : place);
            bits |= position == null ? 0 : 1 << position;
        }
        if (options.isEmpty()) {
            problems.add(place, "must not be empty");
        }
        return alwaysIfAll(index, bits, place) ? null : new Formula.OneOf(index, bits);
    }

    private boolean alwaysIfAll(int index, int bits, String place) {
        int options = items.get(index).options().size();
        boolean all = Integer.bitCount(bits) == options;
        if (all && options > 1) {
            problems.add(place, "holds for every option; use answered");
        }
        return all;
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
        int below = (1 << position) - 1;
        int bits = from ? all & ~below : below | 1 << position;
        return alwaysIfAll(index, bits, place) ? null : new Formula.OneOf(index, bits);
    }

    private @Nullable Integer position(int index, String option, String place) {
        Item item = items.get(index);
        Option found = Register.of("option", item.id(), item.options(), Option::id, problems)
                .find(option, place);
        return found == null ? null : item.options().indexOf(found);
    }

    private @Nullable Formula number(int index, Condition condition, String place) {
        Item item = items.get(index);
        List<Integer> values = item.kind() == ItemKind.SCALE
                ? items.scaleItems().valuesOf(index)
                : Stream.of(item.min(), item.max()).filter(Objects::nonNull).toList();
        if (values.size() < 2) {
            return null;
        }
        int min = values.stream().mapToInt(Integer::intValue).min().getAsInt();
        int max = values.stream().mapToInt(Integer::intValue).max().getAsInt();
        return bounded(condition, min, max, place)
                ? compared(condition, bound -> new Formula.AtLeast(index, bound))
                : null;
    }

    @Nullable
    Formula score(Condition condition, String at) {
        Sum sum = items.scaleItems().sum(condition.score(), condition.subscale(), at);
        String comparison = comparison(condition, at);
        if (sum == null || comparison == null) {
            return null;
        }
        String place = at + "/" + comparison;
        if (condition.atLeast() == null && condition.atMost() == null) {
            problems.add(place, "a score is compared with atLeast or atMost");
            return null;
        }
        boolean fits = bounded(condition, sum.least(), sum.most(), place);
        return fits ? compared(condition, bound -> new Formula.SumAtLeast(sum, bound)) : null;
    }

    private static Formula compared(Condition condition, IntFunction<Formula> atLeast) {
        return condition.atLeast() == null
                ? new Formula.Not(atLeast.apply(condition.atMost() + 1))
                : atLeast.apply(condition.atLeast());
    }

    /** Whether a comparison can come out both ways. */
    private boolean bounded(Condition condition, int min, int max, String place) {
        boolean below = condition.atLeast() != null ? condition.atLeast() <= min : condition.atMost() < min;
        boolean above = condition.atLeast() != null ? condition.atLeast() > max : condition.atMost() >= max;
        if (below || above) {
            boolean always = (condition.atLeast() != null) == below;
            problems.add(place, (always ? "always" : "never") + " holds: the values are " + min + " to " + max);
        }
        return !below && !above;
    }
}
