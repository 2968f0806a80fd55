package org.onedoor.scales;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.definition.ScoreDefinition.Method;
import org.onedoor.scales.definition.ScoreRange;

/**
 * How one score of a scale is formed from its items.
 *
 * <p>Every item adds its own {@linkplain #contribution contribution}, except with {@link Method#HIGHEST}, where the largest
 * contribution is the score.
 */
public final class ScoreRule {
    private final String id;
    private final Method method;
    private final int[] items;
    private final int[] froms;
    private final int multiply;
    private final int prorateUpTo;
    private final ScoreRange range;

    ScoreRule(String id, Method method, int[] items, int[] froms, int multiply, int prorateUpTo, ScoreRange range) {
        this.id = id;
        this.method = method;
        this.items = items;
        this.froms = froms;
        this.multiply = multiply;
        this.prorateUpTo = prorateUpTo;
        this.range = range;
    }

    /** {@link Scale#TOTAL}, or the name of a subscale. */
    public String id() {
        return id;
    }

    /** How the items make a number. */
    public Method method() {
        return method;
    }

    /** The lowest and highest score that can come out. */
    public ScoreRange range() {
        return range;
    }

    /** Indexes of the items, in the order they are asked. */
    public List<Integer> items() {
        return Arrays.stream(items).boxed().toList();
    }

    /**
     * What an answer adds to the score, in points of the score.
     *
     * @param place place of the item in {@link #items()}
     * @param points points of the answer, after reversing
     */
    public int contribution(int place, int points) {
        return switch (method) {
            case SUM -> points * multiply;
            case COUNT -> points >= froms[place] ? 1 : 0;
            case HIGHEST -> points >= 1 ? place + 1 : 0;
        };
    }

    /** The lowest score that the open items still allow. */
    int low(Reading reading, int[] values) {
        int low = 0;
        for (int place = 0; place < items.length; place++) {
            int item = items[place];
            low = join(
                    low,
                    reading.sure(values, item)
                            ? contribution(place, reading.points(values, item))
                            : least(place, reading, values));
        }
        return low;
    }

    private int least(int place, Reading reading, int[] values) {
        int item = items[place];
        int least = reading.maybePresent(values, item) ? contribution(place, reading.lowPoints(values, item)) : 0;
        return reading.maybeAbsent(values, item) ? Math.min(0, least) : least;
    }

    /** The highest score that the open items still allow. */
    int high(Reading reading, int[] values) {
        int high = 0;
        for (int place = 0; place < items.length; place++) {
            int item = items[place];
            high = join(
                    high,
                    reading.sure(values, item)
                            ? contribution(place, reading.points(values, item))
                            : most(place, reading, values));
        }
        return high;
    }

    private int most(int place, Reading reading, int[] values) {
        int item = items[place];
        int most = reading.maybePresent(values, item) ? contribution(place, reading.highPoints(values, item)) : 0;
        return reading.maybeAbsent(values, item) ? Math.max(0, most) : most;
    }

    private int join(int soFar, int contribution) {
        return method == Method.HIGHEST ? Math.max(soFar, contribution) : soFar + contribution;
    }

    /** The score by the published rule for missing answers; null without such a rule or with too many missing. */
    @Nullable
    Prorated prorated(Reading reading, int[] values) {
        int sum = 0;
        int answered = 0;
        for (int item : items) {
            if (reading.answered(values, item)) {
                sum += reading.points(values, item) * multiply;
                answered++;
            }
        }
        int missing = items.length - answered;
        boolean few = missing >= 1 && missing <= prorateUpTo && answered >= 1;
        return few ? Prorated.of(id, sum, answered, items.length) : null;
    }

    boolean settled(Reading reading, int[] values) {
        for (int item : items) {
            if (!reading.settled(values, item)) {
                return false;
            }
        }
        return true;
    }
}
