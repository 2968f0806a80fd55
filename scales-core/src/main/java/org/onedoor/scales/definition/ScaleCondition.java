package org.onedoor.scales.definition;

import jakarta.json.bind.annotation.JsonbTypeDeserializer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.json.KindDeserializer;
import org.onedoor.vocabulary.json.StrictJson;

/**
 * A condition on a response. In JSON each object is of exactly one kind:
 *
 * <ul>
 *   <li>{@code {"all": […]}}, {@code {"any": […]}}, {@code {"not": …}}
 *   <li>{@code {"item": "q9", "atLeast": 1}}: the value answered, also {@code atMost} and {@code is}
 *   <li>{@code {"item": "q10", "pointsAtLeast": 1}}: the points the answer gives, after reversing
 *   <li>{@code {"score": "total", "atLeast": 10}}, also {@code atMost}
 *   <li>{@code {"count": [{"items": ["q1", "q2"], "from": 2}], "atLeast": 1}}: how many of the items are answered with the value
 *       {@code from} or more, added over the groups; also {@code atMost}
 *   <li>{@code {"holding": […], "atLeast": 4}}: how many of the conditions hold
 *   <li>{@code {"sex": "female"}}, {@code {"retired": true}}: what is known of the person
 * </ul>
 *
 * <p>Unanswered makes a comparison unknown, never false. An item that was not asked counts as not endorsed.
 */
@JsonbTypeDeserializer(KindDeserializer.class)
public sealed interface ScaleCondition extends Serializable
        permits ScaleCondition.All,
                ScaleCondition.Any,
                ScaleCondition.Not,
                ScaleCondition.OfItem,
                ScaleCondition.OfScore,
                ScaleCondition.Count,
                ScaleCondition.Holding,
                ScaleCondition.OfSex,
                ScaleCondition.OfRetirement {

    /** What is wrong with a condition made of no others. */
    String NO_PART = "needs at least one condition";

    /** The conditions it is made of; empty for a comparison. */
    default List<ScaleCondition> parts() {
        return switch (this) {
            case All(List<ScaleCondition> all) -> all;
            case Any(List<ScaleCondition> any) -> any;
            case Not(ScaleCondition not) -> List.of(not);
            case Holding holding -> holding.holding();
            case OfItem comparison -> List.of();
            case OfScore comparison -> List.of();
            case Count count -> List.of();
            case OfSex sex -> List.of();
            case OfRetirement retirement -> List.of();
        };
    }

    /** Whether it, or a part of it, asks for the person's sex. */
    default boolean mentionsSex() {
        return this instanceof OfSex || parts().stream().anyMatch(ScaleCondition::mentionsSex);
    }

    /** Whether it, or a part of it, asks whether the person is retired. */
    default boolean mentionsRetirement() {
        return this instanceof OfRetirement || parts().stream().anyMatch(ScaleCondition::mentionsRetirement);
    }

    /** Whether it, or a part of it, looks at the answer to an item. */
    default boolean mentions(String itemId) {
        return switch (this) {
            case OfItem comparison -> comparison.item().equals(itemId);
            case Count count ->
                count.count().stream().anyMatch(group -> group.items().contains(itemId));
            default -> parts().stream().anyMatch(part -> part.mentions(itemId));
        };
    }

    /**
     * Holds when every part holds.
     *
     * @param all the parts
     */
    record All(@NotEmpty(message = ScaleCondition.NO_PART) List<@Valid ScaleCondition> all) implements ScaleCondition {
        /** The list is copied. */
        public All {
            all = StrictJson.listOf(all);
        }
    }

    /**
     * Holds when some part holds.
     *
     * @param any the parts
     */
    record Any(@NotEmpty(message = ScaleCondition.NO_PART) List<@Valid ScaleCondition> any) implements ScaleCondition {
        /** The list is copied. */
        public Any {
            any = StrictJson.listOf(any);
        }
    }

    /**
     * Holds when its part does not.
     *
     * @param not the opposite
     */
    record Not(@NotNull @Valid ScaleCondition not) implements ScaleCondition {}

    /** Compares the answer to an item. */
    @JsonbTypeDeserializer(KindDeserializer.class)
    sealed interface OfItem extends ScaleCondition {

        /** Id of the item. */
        String item();

        /**
         * One option.
         *
         * @param is its value
         */
        record Is(@NotNull String item, @NotNull Integer is) implements OfItem {}

        /**
         * Points, after reversing.
         *
         * @param pointsAtLeast lower bound, included
         */
        record Points(@NotNull String item, @NotNull Integer pointsAtLeast) implements OfItem {}

        /** Values. */
        record Within(
                @NotNull String item,
                @Nullable Integer atLeast,
                @Nullable Integer atMost) implements OfItem, Bounded {
            /** At least one bound is given. */
            public Within {
                Bounded.check(atLeast, atMost);
            }
        }
    }

    /**
     * Compares a score.
     *
     * @param score its id
     */
    record OfScore(
            @NotNull String score,
            @Nullable Integer atLeast,
            @Nullable Integer atMost) implements ScaleCondition, Bounded {
        /** At least one bound is given. */
        public OfScore {
            Bounded.check(atLeast, atMost);
        }
    }

    /**
     * Compares how many items are answered so.
     *
     * @param count groups of items that are counted together
     */
    record Count(
            @NotNull List<@Valid Group> count,
            @Nullable Integer atLeast,
            @Nullable Integer atMost) implements ScaleCondition, Bounded {
        /** The list is copied, and at least one bound is given. */
        public Count {
            count = StrictJson.listOf(count);
            Bounded.check(atLeast, atMost);
        }
    }

    /**
     * Compares how many conditions hold.
     *
     * @param holding the conditions
     */
    record Holding(
            @NotEmpty(message = ScaleCondition.NO_PART) List<@Valid ScaleCondition> holding,
            @Nullable Integer atLeast,
            @Nullable Integer atMost)
            implements ScaleCondition, Bounded {
        /** The list is copied, and at least one bound is given. */
        public Holding {
            holding = StrictJson.listOf(holding);
            Bounded.check(atLeast, atMost);
        }
    }

    /**
     * Holds for one sex.
     *
     * @param sex the person's
     */
    record OfSex(@NotNull Sex sex) implements ScaleCondition {}

    /**
     * Holds for those who are retired, or for those who are not.
     *
     * @param retired whether the person is retired or does not work for a reason other than their health
     */
    record OfRetirement(@NotNull Boolean retired) implements ScaleCondition {}

    /** What is compared with a lower bound, an upper bound, or both. */
    sealed interface Bounded permits OfItem.Within, OfScore, Count, Holding {

        /** Lower bound, included; null for none. */
        @Nullable
        Integer atLeast();

        /** Upper bound, included; null for none. */
        @Nullable
        Integer atMost();

        /** The lower bound, or the least of all numbers. */
        default int from() {
            return atLeast() == null ? Integer.MIN_VALUE : atLeast();
        }

        /** The upper bound, or the greatest of all numbers. */
        default int to() {
            return atMost() == null ? Integer.MAX_VALUE : atMost();
        }

        private static void check(@Nullable Integer atLeast, @Nullable Integer atMost) {
            if (atLeast == null && atMost == null) {
                throw new IllegalArgumentException("needs atLeast, atMost or both");
            }
        }
    }

    /**
     * Items that are counted alike.
     *
     * @param items ids of the items
     * @param from the value from which an item is counted
     */
    record Group(
            @NotEmpty List<@NotNull String> items, @NotNull Integer from) implements Serializable {
        /** Absent lists become empty. */
        public Group {
            items = StrictJson.listOf(items);
        }
    }
}
