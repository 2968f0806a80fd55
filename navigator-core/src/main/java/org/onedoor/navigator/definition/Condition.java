package org.onedoor.navigator.definition;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition on the answers, in a small closed language: each object has exactly one of {@code all}, {@code any},
 * {@code not}, {@code answered}, {@code item}, {@code score} and {@code finding}, and {@code item} and {@code score} go with
 * exactly one comparison.
 *
 * <p>Conditions have three values. What has not been answered is unknown, never false, and the opposite of unknown is
 * unknown.
 *
 * {@snippet class = "org.onedoor.navigator.NavigatorSnippetsTest" region = "condition"}
 *
 * @param all holds when each of these holds
 * @param any holds when at least one of these holds
 * @param not holds when this does not
 * @param answered id of an item; holds when it has an answer, and not when it was passed over or is not asked
 * @param item id of an item whose answer is compared
 * @param is the option chosen in a single choice item
 * @param in options, one of which is chosen in a single choice item
 * @param has an option that is among those chosen in a multiple choice item
 * @param atLeast the smallest number, scale value or score for which it holds
 * @param atMost the largest number, scale value or score for which it holds
 * @param from the first option of an ordered single choice item for which it holds
 * @param upTo the last option of an ordered single choice item for which it holds
 * @param score id of a scale whose total is compared
 * @param subscale id of one of the scale's other scores, to be compared instead of its total
 * @param finding id of a finding that holds
 */
public record Condition(
        @Nullable List<Condition> all,
        @Nullable List<Condition> any,
        @Nullable Condition not,
        @Nullable String answered,
        @Nullable String item,
        @Nullable String is,
        @Nullable List<String> in,
        @Nullable String has,
        @Nullable Integer atLeast,
        @Nullable Integer atMost,
        @Nullable String from,
        @Nullable String upTo,
        @Nullable String score,
        @Nullable String subscale,
        @Nullable String finding)
        implements Serializable {

    /** Lists are kept as given, absent ones as null, so that an empty one can be refused. */
    public Condition {
        all = all == null ? null : List.copyOf(all);
        any = any == null ? null : List.copyOf(any);
        in = in == null ? null : List.copyOf(in);
    }

    /** Each of the conditions holds. */
    public static Condition all(Condition... conditions) {
        return new Condition(
                List.of(conditions),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** At least one of the conditions holds. */
    public static Condition any(Condition... conditions) {
        return new Condition(
                null,
                List.of(conditions),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** The condition does not hold. */
    public static Condition not(Condition condition) {
        return new Condition(
                null, null, condition, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** The item has an answer. */
    public static Condition answered(String item) {
        return new Condition(null, null, null, item, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** The finding holds. */
    public static Condition finding(String id) {
        return new Condition(null, null, null, null, null, null, null, null, null, null, null, null, null, null, id);
    }

    /** What is said next is about the answer to this item. */
    public static Subject item(String id) {
        return new Subject(id, null, null);
    }

    /** What is said next is about the total of this scale. */
    public static Subject score(String scale) {
        return new Subject(null, scale, null);
    }

    /** What is said next is about one of the scale's other scores. */
    public static Subject score(String scale, String subscale) {
        return new Subject(null, scale, subscale);
    }

    /** The item or score that a comparison is about. */
    public static final class Subject {
        private final @Nullable String item;
        private final @Nullable String score;
        private final @Nullable String subscale;

        private Subject(@Nullable String item, @Nullable String score, @Nullable String subscale) {
            this.item = item;
            this.score = score;
            this.subscale = subscale;
        }

        /** The option is the one chosen. */
        public Condition is(String option) {
            return compare(option, null, null, null, null, null, null);
        }

        /** The chosen option is one of these. */
        public Condition in(String... options) {
            return compare(null, List.of(options), null, null, null, null, null);
        }

        /** The option is among those chosen. */
        public Condition has(String option) {
            return compare(null, null, option, null, null, null, null);
        }

        /** The number is this or larger. */
        public Condition atLeast(int number) {
            return compare(null, null, null, number, null, null, null);
        }

        /** The number is this or smaller. */
        public Condition atMost(int number) {
            return compare(null, null, null, null, number, null, null);
        }

        /** The chosen option is this or a later one. */
        public Condition from(String option) {
            return compare(null, null, null, null, null, option, null);
        }

        /** The chosen option is this or an earlier one. */
        public Condition upTo(String option) {
            return compare(null, null, null, null, null, null, option);
        }

        private Condition compare(
                @Nullable String is,
                @Nullable List<String> in,
                @Nullable String has,
                @Nullable Integer atLeast,
                @Nullable Integer atMost,
                @Nullable String from,
                @Nullable String upTo) {
            return new Condition(
                    null, null, null, null, item, is, in, has, atLeast, atMost, from, upTo, score, subscale, null);
        }
    }
}
