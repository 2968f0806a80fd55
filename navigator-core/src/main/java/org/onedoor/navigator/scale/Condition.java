package org.onedoor.navigator.scale;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A condition whose items and scores have been found. Unanswered is unknown; an item that was not asked is not endorsed. */
sealed interface Condition {

    Truth in(Response response);

    record All(List<Condition> parts) implements Condition {
        @Override
        public Truth in(Response response) {
            Truth all = Truth.TRUE;
            for (Condition part : parts) {
                Truth one = part.in(response);
                if (one.compareTo(all) < 0) {
                    all = one;
                }
            }
            return all;
        }
    }

    record Any(List<Condition> parts) implements Condition {
        @Override
        public Truth in(Response response) {
            Truth any = Truth.FALSE;
            for (Condition part : parts) {
                Truth one = part.in(response);
                if (one.compareTo(any) > 0) {
                    any = one;
                }
            }
            return any;
        }
    }

    record Not(Condition part) implements Condition {
        @Override
        public Truth in(Response response) {
            return part.in(response).not();
        }
    }

    /** The value of an item, or its points, lies in a range. */
    record ItemWithin(int item, boolean points, int from, int to) implements Condition {
        @Override
        public Truth in(Response response) {
            if (!response.answered(item)) {
                return response.asked(item) == Truth.FALSE ? Truth.FALSE : Truth.UNKNOWN;
            }
            int answer = points ? response.points(item) : response.value(item);
            if (answer < from || answer > to) {
                return Truth.FALSE;
            }
            return response.asked(item);
        }
    }

    record ScoreWithin(ScoreRule score, int from, int to) implements Condition {
        @Override
        public Truth in(Response response) {
            return Truth.within(score.low(response), score.high(response), from, to);
        }
    }

    /** How many conditions hold lies in a range. */
    record HoldingWithin(List<Condition> parts, int from, int to) implements Condition {
        @Override
        public Truth in(Response response) {
            int low = 0;
            int high = 0;
            for (Condition part : parts) {
                Truth one = part.in(response);
                low += one == Truth.TRUE ? 1 : 0;
                high += one == Truth.FALSE ? 0 : 1;
            }
            return Truth.within(low, high, from, to);
        }
    }

    record SexIs(Sex sex) implements Condition {
        @Override
        public Truth in(Response response) {
            @Nullable Sex known = response.context().sex();
            return known == null ? Truth.UNKNOWN : Truth.of(known == sex);
        }
    }

    record RetiredIs(boolean retired) implements Condition {
        @Override
        public Truth in(Response response) {
            @Nullable Boolean known = response.context().retired();
            return known == null ? Truth.UNKNOWN : Truth.of(known == retired);
        }
    }
}
