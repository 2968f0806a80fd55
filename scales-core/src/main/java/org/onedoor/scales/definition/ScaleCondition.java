package org.onedoor.scales.definition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.json.StrictJson;

/**
 * A condition on a response. Each object is of exactly one kind, told by the first property that it has:
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
 *
 * @param all holds when every part holds
 * @param any holds when some part holds
 * @param not holds when the part does not
 * @param item id of the item compared
 * @param score id of the score compared
 * @param count groups of items counted
 * @param holding conditions counted
 * @param is the value equalled
 * @param atLeast lower bound, included
 * @param atMost upper bound, included
 * @param pointsAtLeast lower bound of the item's points, included
 * @param sex the person's sex
 * @param retired whether the person is retired or does not work for a reason other than their health
 */
public record ScaleCondition(
        @Nullable List<@Valid ScaleCondition> all,
        @Nullable List<@Valid ScaleCondition> any,
        @Valid @Nullable ScaleCondition not,
        @Nullable String item,
        @Nullable String score,
        @Nullable List<@Valid Group> count,
        @Nullable List<@Valid ScaleCondition> holding,
        @Nullable Integer is,
        @Nullable Integer atLeast,
        @Nullable Integer atMost,
        @Nullable Integer pointsAtLeast,
        @Nullable Sex sex,
        @Nullable Boolean retired)
        implements Serializable {

    /** What a condition looks at. */
    public enum Kind {
        /** Every part. */
        ALL,
        /** Some part. */
        ANY,
        /** The opposite of its part. */
        NOT,
        /** The answer to one item. */
        ITEM,
        /** A score. */
        SCORE,
        /** How many items are answered so. */
        COUNT,
        /** How many conditions hold. */
        HOLDING,
        /** The person's sex. */
        SEX,
        /** Whether the person is retired. */
        RETIRED
    }

    /** Every kind the object claims to be; exactly one in a condition that can be used. */
    public List<Kind> kinds() {
        Map<Kind, @Nullable Object> properties = new EnumMap<>(Kind.class);
        properties.put(Kind.ALL, all);
        properties.put(Kind.ANY, any);
        properties.put(Kind.NOT, not);
        properties.put(Kind.ITEM, item);
        properties.put(Kind.SCORE, score);
        properties.put(Kind.COUNT, count);
        properties.put(Kind.HOLDING, holding);
        properties.put(Kind.SEX, sex);
        properties.put(Kind.RETIRED, retired);
        properties.values().removeIf(Objects::isNull);
        return List.copyOf(properties.keySet());
    }

    /** The conditions it is made of; empty for a comparison. */
    public List<ScaleCondition> parts() {
        return Stream.of(all, any, not == null ? null : List.of(not), holding)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .toList();
    }

    /** Whether it, or a part of it, asks for the person's sex. */
    public boolean mentionsSex() {
        return sex != null || parts().stream().anyMatch(ScaleCondition::mentionsSex);
    }

    /** Whether it, or a part of it, looks at the answer to an item. */
    public boolean mentions(String itemId) {
        boolean counted =
                count != null && count.stream().anyMatch(group -> group.items().contains(itemId));
        return itemId.equals(item) || counted || parts().stream().anyMatch(part -> part.mentions(itemId));
    }

    /**
     * Items that are counted alike.
     *
     * @param items ids of the items
     * @param from the value from which an item is counted
     */
    public record Group(
            @NotEmpty List<@NotNull String> items, @NotNull Integer from) implements Serializable {
        /** Absent lists become empty. */
        public Group {
            items = StrictJson.listOf(items);
        }
    }
}
