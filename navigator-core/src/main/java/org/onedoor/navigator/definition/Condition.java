package org.onedoor.navigator.definition;

import jakarta.json.bind.annotation.JsonbTypeDeserializer;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.json.KindDeserializer;

/**
 * A condition on the answers, in a small closed language: in JSON each object has exactly one of {@code all}, {@code any},
 * {@code not}, {@code answered}, {@code item}, {@code score} and {@code finding}, and {@code item} and {@code score} go with
 * exactly one comparison.
 *
 * <p>Conditions have three values. What has not been answered is unknown, never false, and the opposite of unknown is
 * unknown.
 *
 * {@snippet class = "org.onedoor.navigator.NavigatorSnippetsTest" region = "condition"}
 */
@JsonbTypeDeserializer(KindDeserializer.class)
public sealed interface Condition extends Serializable
        permits Condition.All,
                Condition.Any,
                Condition.Not,
                Condition.Answered,
                Condition.OfItem,
                Condition.OfScore,
                Condition.OfFinding {

    /** Each of the conditions holds. */
    static Condition all(Condition... conditions) {
        return new All(List.of(conditions));
    }

    /** At least one of the conditions holds. */
    static Condition any(Condition... conditions) {
        return new Any(List.of(conditions));
    }

    /** The condition does not hold. */
    static Condition not(Condition condition) {
        return new Not(condition);
    }

    /** The item has an answer. */
    static Condition answered(String item) {
        return new Answered(item);
    }

    /** The finding holds. */
    static Condition finding(String id) {
        return new OfFinding(id);
    }

    /** What is said next is about the answer to this item. */
    static ItemSubject item(String id) {
        return new ItemSubject(id);
    }

    /** What is said next is about the total of this scale. */
    static ScoreSubject score(String scale) {
        return new ScoreSubject(scale, null);
    }

    /** What is said next is about one of the scale's other scores. */
    static ScoreSubject score(String scale, String subscale) {
        return new ScoreSubject(scale, subscale);
    }

    /** The conditions that it is made of; empty for a comparison, and for a finding, which only names one. */
    default List<Condition> parts() {
        return switch (this) {
            case All(List<Condition> parts) -> parts;
            case Any(List<Condition> parts) -> parts;
            case Not(Condition part) -> List.of(part);
            case Answered answered -> List.of();
            case OfItem comparison -> List.of();
            case OfScore comparison -> List.of();
            case OfFinding finding -> List.of();
        };
    }

    /**
     * Holds when each of these holds.
     *
     * @param all at least one, as the whole navigator is checked
     */
    record All(@NotNull List<Condition> all) implements Condition {
        /** The list is copied. */
        public All {
            all = List.copyOf(all);
        }
    }

    /**
     * Holds when at least one of these holds.
     *
     * @param any at least one, as the whole navigator is checked
     */
    record Any(@NotNull List<Condition> any) implements Condition {
        /** The list is copied. */
        public Any {
            any = List.copyOf(any);
        }
    }

    /**
     * Holds when this does not.
     *
     * @param not the opposite
     */
    record Not(@NotNull Condition not) implements Condition {}

    /**
     * Holds when an item has an answer, and not when it was passed over or is not asked.
     *
     * @param answered id of the item
     */
    record Answered(@NotNull String answered) implements Condition {}

    /**
     * Holds when a finding does.
     *
     * @param finding its id
     */
    record OfFinding(@NotNull String finding) implements Condition {}

    /** Compares the answer to an item. */
    @JsonbTypeDeserializer(KindDeserializer.class)
    sealed interface OfItem extends Condition {

        /** Id of the item. */
        String item();

        /**
         * Of a single choice: one option.
         *
         * @param is the option chosen
         */
        record Is(@NotNull String item, @NotNull String is) implements OfItem {}

        /**
         * Of a single choice: one of several options.
         *
         * @param in options, one of which is chosen
         */
        record In(@NotNull String item, @NotNull List<String> in) implements OfItem {
            /** The list is copied. */
            public In {
                in = List.copyOf(in);
            }
        }

        /**
         * Of a multiple choice.
         *
         * @param has an option that is among those chosen
         */
        record Has(@NotNull String item, @NotNull String has) implements OfItem {}

        /**
         * Of a number or a scale item.
         *
         * @param atLeast the smallest number or value for which it holds
         */
        record AtLeast(@NotNull String item, @NotNull Integer atLeast) implements OfItem {}

        /**
         * Of a number or a scale item.
         *
         * @param atMost the largest number or value for which it holds
         */
        record AtMost(@NotNull String item, @NotNull Integer atMost) implements OfItem {}

        /**
         * Of an ordered single choice.
         *
         * @param from the first option for which it holds
         */
        record From(@NotNull String item, @NotNull String from) implements OfItem {}

        /**
         * Of an ordered single choice.
         *
         * @param upTo the last option for which it holds
         */
        record UpTo(@NotNull String item, @NotNull String upTo) implements OfItem {}
    }

    /** Compares a score of a scale. */
    @JsonbTypeDeserializer(KindDeserializer.class)
    sealed interface OfScore extends Condition {

        /** Id of the scale whose total is compared. */
        String score();

        /** Id of one of the scale's other scores, to be compared instead of its total. */
        @Nullable
        String subscale();

        /**
         * A lower bound.
         *
         * @param atLeast the smallest score for which it holds
         */
        record AtLeast(
                @NotNull String score,
                @Nullable String subscale,
                @NotNull Integer atLeast) implements OfScore {}

        /**
         * An upper bound.
         *
         * @param atMost the largest score for which it holds
         */
        record AtMost(
                @NotNull String score,
                @Nullable String subscale,
                @NotNull Integer atMost) implements OfScore {}
    }

    /** What a comparison with a number is about. */
    sealed interface Subject {

        /** The number is this or larger. */
        Condition atLeast(int number);

        /** The number is this or smaller. */
        Condition atMost(int number);
    }

    /**
     * The item that a comparison is about.
     *
     * @param item its id
     */
    record ItemSubject(String item) implements Subject {

        /** The option is the one chosen. */
        public Condition is(String option) {
            return new OfItem.Is(item, option);
        }

        /** The chosen option is one of these. */
        public Condition in(String... options) {
            return new OfItem.In(item, List.of(options));
        }

        /** The option is among those chosen. */
        public Condition has(String option) {
            return new OfItem.Has(item, option);
        }

        @Override
        public Condition atLeast(int number) {
            return new OfItem.AtLeast(item, number);
        }

        @Override
        public Condition atMost(int number) {
            return new OfItem.AtMost(item, number);
        }

        /** The chosen option is this or a later one. */
        public Condition from(String option) {
            return new OfItem.From(item, option);
        }

        /** The chosen option is this or an earlier one. */
        public Condition upTo(String option) {
            return new OfItem.UpTo(item, option);
        }
    }

    /**
     * The score that a comparison is about.
     *
     * @param scale its id
     * @param subscale id of one of its other scores; null for its total
     */
    record ScoreSubject(String scale, @Nullable String subscale) implements Subject {

        @Override
        public Condition atLeast(int number) {
            return new OfScore.AtLeast(scale, subscale, number);
        }

        @Override
        public Condition atMost(int number) {
            return new OfScore.AtMost(scale, subscale, number);
        }
    }
}
