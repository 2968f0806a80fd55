package org.onedoor.scales;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.definition.Sex;
import org.onedoor.vocabulary.Truth;

/**
 * A scale resolved for scoring: indexes instead of ids, points in tables, conditions whose items have been found.
 *
 * @param points by item index, then by value; {@link #NO_OPTION} where the item has no such value
 * @param gates by item index
 * @param nested whether some gate looks at an item that itself has a gate
 * @param total the rule of the total, or null when the scale has only subscales
 */
record ScaleRules(
        String id,
        String version,
        List<ScaleItem> items,
        int[][] points,
        Gate[] gates,
        boolean nested,
        List<ScoreRule> scores,
        @Nullable ScoreRule total,
        List<Critical> critical,
        List<BandRule> bands,
        List<FlagRule> flags,
        List<ClassRule> classes) {

    static final int NO_OPTION = Integer.MIN_VALUE;

    /** When an item is asked, and when it may be left open. */
    record Gate(
            @Nullable ScaleFormula enableWhen,
            @Nullable ScaleFormula omitWhen,
            boolean optional,
            @Nullable ScaleFormula optionalWhen) {
        boolean always() {
            return enableWhen == null && omitWhen == null;
        }

        IntStream items() {
            return Stream.of(Optional.ofNullable(enableWhen), Optional.ofNullable(omitWhen))
                    .flatMap(Optional::stream)
                    .flatMapToInt(ScaleFormula::items);
        }
    }

    /** Something of which each response picks one option, so that all that can come of it is known beforehand. */
    sealed interface Choice<T> {
        /** How many options there are. */
        int size();

        /** An option by its number; null when it says nothing. */
        @Nullable
        T option(int number);

        int pick(Reading reading, int[] values);
    }

    /** An answer that must be acted on. */
    record Critical(int item, String id, boolean byPoints, int from) implements Choice<String> {
        @Override
        public int size() {
            return 2;
        }

        @Override
        public @Nullable String option(int number) {
            return number == 1 ? id : null;
        }

        @Override
        public int pick(Reading reading, int[] values) {
            boolean reached =
                    reading.answered(values, item) && (byPoints ? reading.points(values, item) : values[item]) >= from;
            return reached ? 1 : 0;
        }
    }

    /** A flag with its answers in the order of {@link Truth}. */
    record FlagRule(ScaleFormula when, boolean needsSex, List<Score.Flagged> answers) implements Choice<Score.Flagged> {
        @Override
        public int size() {
            return answers.size();
        }

        @Override
        public Score.Flagged option(int number) {
            return answers.get(number);
        }

        @Override
        public int pick(Reading reading, int[] values) {
            @Nullable Sex sex = reading.context().sex();
            boolean untold = needsSex && (sex == null || sex == Sex.OTHER);
            return when.in(untold ? reading.withoutSex() : reading, values).ordinal();
        }
    }

    /** A set of bands, ascending and covering the range of its score. */
    record BandRule(ScoreRule score, List<Score.Band> bands) implements Choice<Score.Band> {
        @Override
        public int size() {
            return bands.size();
        }

        @Override
        public Score.Band option(int number) {
            return bands.get(number);
        }

        @Override
        public int pick(Reading reading, int[] values) {
            int points = score.low(reading, values);
            int band = 0;
            while (points > bands.get(band).band().to()) {
                band++;
            }
            return band;
        }
    }

    /** Categories in the order they are tried; the last has no condition. */
    record ClassRule(List<ScaleFormula> formulas, List<Score.Category> categories) implements Choice<Score.Category> {
        @Override
        public int size() {
            return categories.size();
        }

        @Override
        public Score.Category option(int number) {
            return categories.get(number);
        }

        @Override
        public int pick(Reading reading, int[] values) {
            int category = 0;
            while (category < formulas.size() && formulas.get(category).in(reading, values) != Truth.TRUE) {
                category++;
            }
            return category;
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
