package org.onedoor.scales;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.definition.Sex;
import org.onedoor.vocabulary.Truth;

/** A condition whose items and scores have been found. Unanswered is unknown; an item that was not asked is not endorsed. */
sealed interface ScaleFormula {

    Truth in(Reading reading, int[] values);

    /** Indexes of the items it looks at. */
    IntStream items();

    record All(List<ScaleFormula> parts) implements ScaleFormula {
        @Override
        public IntStream items() {
            return parts.stream().flatMapToInt(ScaleFormula::items);
        }

        @Override
        public Truth in(Reading reading, int[] values) {
            Truth all = Truth.TRUE;
            for (int i = 0; i < parts.size(); i++) {
                Truth one = parts.get(i).in(reading, values);
                if (one.compareTo(all) < 0) {
                    all = one;
                }
            }
            return all;
        }
    }

    record Any(List<ScaleFormula> parts) implements ScaleFormula {
        @Override
        public IntStream items() {
            return parts.stream().flatMapToInt(ScaleFormula::items);
        }

        @Override
        public Truth in(Reading reading, int[] values) {
            Truth any = Truth.FALSE;
            for (int i = 0; i < parts.size(); i++) {
                Truth one = parts.get(i).in(reading, values);
                if (one.compareTo(any) > 0) {
                    any = one;
                }
            }
            return any;
        }
    }

    record Not(ScaleFormula part) implements ScaleFormula {
        @Override
        public IntStream items() {
            return part.items();
        }

        @Override
        public Truth in(Reading reading, int[] values) {
            return part.in(reading, values).not();
        }
    }

    /** The value of an item, or its points, lies in a range. */
    record ItemWithin(int item, boolean points, int from, int to) implements ScaleFormula {
        @Override
        public IntStream items() {
            return IntStream.of(item);
        }

        @Override
        public Truth in(Reading reading, int[] values) {
            if (!reading.answered(values, item)) {
                return reading.asked(values, item) == Truth.FALSE ? Truth.FALSE : Truth.UNKNOWN;
            }
            int answer = points ? reading.points(values, item) : values[item];
            if (answer < from || answer > to) {
                return Truth.FALSE;
            }
            return reading.asked(values, item);
        }
    }

    record ScoreWithin(ScoreRule score, int from, int to) implements ScaleFormula {
        @Override
        public IntStream items() {
            return score.items().stream().mapToInt(Integer::intValue);
        }

        @Override
        public Truth in(Reading reading, int[] values) {
            return Truth.within(score.low(reading, values), score.high(reading, values), from, to);
        }
    }

    /** How many conditions hold lies in a range. */
    record HoldingWithin(List<ScaleFormula> parts, int from, int to) implements ScaleFormula {
        @Override
        public IntStream items() {
            return parts.stream().flatMapToInt(ScaleFormula::items);
        }

        @Override
        public Truth in(Reading reading, int[] values) {
            int low = 0;
            int high = 0;
            for (int i = 0; i < parts.size(); i++) {
                Truth one = parts.get(i).in(reading, values);
                low += one == Truth.TRUE ? 1 : 0;
                high += one == Truth.FALSE ? 0 : 1;
            }
            return Truth.within(low, high, from, to);
        }
    }

    record SexIs(Sex sex) implements ScaleFormula {
        @Override
        public IntStream items() {
            return IntStream.empty();
        }

        @Override
        public Truth in(Reading reading, int[] values) {
            @Nullable Sex known = reading.context().sex();
            return known == null ? Truth.UNKNOWN : Truth.of(known == sex);
        }
    }

    record RetiredIs(boolean retired) implements ScaleFormula {
        @Override
        public IntStream items() {
            return IntStream.empty();
        }

        @Override
        public Truth in(Reading reading, int[] values) {
            @Nullable Boolean known = reading.context().retired();
            return known == null ? Truth.UNKNOWN : Truth.of(known == retired);
        }
    }
}
