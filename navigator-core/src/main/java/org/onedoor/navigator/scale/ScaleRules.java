package org.onedoor.navigator.scale;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scale resolved for scoring: indexes instead of ids, points in tables, conditions whose items have been found.
 *
 * @param points by item index, then by value; {@link #NO_OPTION} where the item has no such value
 * @param gates by item index
 * @param total the rule of the total, or null when the scale has only subscales
 */
record ScaleRules(
        String id,
        String version,
        List<ScaleItem> items,
        int[][] points,
        Gate[] gates,
        List<ScoreRule> scores,
        @Nullable ScoreRule total,
        List<Critical> critical,
        List<BandRule> bands,
        List<FlagRule> flags,
        List<ClassRule> classes) {

    static final int NO_OPTION = Integer.MIN_VALUE;

    /** When an item is asked, and when it may be left open. */
    record Gate(
            @Nullable Condition enableWhen,
            @Nullable Condition omitWhen,
            boolean optional,
            @Nullable Condition optionalWhen) {
        boolean always() {
            return enableWhen == null && omitWhen == null;
        }
    }

    /** An answer that must be acted on. */
    record Critical(int item, boolean byPoints, int from) {
        boolean in(Response response) {
            return response.answered(item) && (byPoints ? response.points(item) : response.value(item)) >= from;
        }
    }

    /** A flag with its three possible answers, made once. */
    record FlagRule(
            Condition when, boolean needsSex, Score.Flagged raised, Score.Flagged notRaised, Score.Flagged unknown) {
        Score.Flagged in(Response response) {
            @Nullable Sex sex = response.context().sex();
            if (needsSex && (sex == null || sex == Sex.OTHER)) {
                return unknown;
            }
            return switch (when.in(response)) {
                case TRUE -> raised;
                case FALSE -> notRaised;
                case UNKNOWN -> unknown;
            };
        }
    }

    /** A set of bands, ascending and covering the range of its score. */
    record BandRule(ScoreRule score, List<Score.Band> bands) {
        Score.Band in(Response response) {
            int points = score.low(response);
            int band = 0;
            while (points > bands.get(band).band().to()) {
                band++;
            }
            return bands.get(band);
        }
    }

    /** Categories in the order they are tried; the last has no condition. */
    record ClassRule(List<Condition> conditions, List<Score.Category> categories) {
        Score.Category in(Response response) {
            int category = 0;
            while (category < conditions.size() && conditions.get(category).in(response) != Truth.TRUE) {
                category++;
            }
            return categories.get(category);
        }
    }

    Gate gate(int item) {
        return gates[item];
    }

    int points(int item, int value) {
        int[] byValue = points[item];
        return value < 0 || value >= byValue.length ? NO_OPTION : byValue[value];
    }

    boolean offers(int item, int value) {
        return points(item, value) != NO_OPTION;
    }
}
