package org.onedoor.navigator.definition;

import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.vocabulary.json.StrictJson;

/**
 * One question of a navigator.
 *
 * @param id the name that conditions and answers use for it
 * @param kind how it is answered
 * @param text the question; a scale item may leave it to its scale
 * @param why why it is asked, or null
 * @param danger whether it asks about danger: it is then asked in doubt, and passing over it never counts as "no"
 * @param order in which direction its answers grow worse; a scale item has none of its own
 * @param enableWhen when it is asked; null for always. It may use earlier items only
 * @param options the answers of a single or multiple choice item, in the order shown
 * @param min the smallest answer of a number item
 * @param max the largest answer of a number item
 * @param unit what a number item counts, or null
 * @param of the scale items that one answer to a scale item feeds, as {@code scale/item}
 * @param typical id of the option that most people choose, for telling how much is left; or null
 * @param leftOpen what leaving it open gives; only for an item that asks about danger, where null stands for {@link LeftOpen#PROMPT}
 * @param offered whether it is asked only when the visitor wants to go on after the result
 */
public record Item(
        @NotNull @Pattern(regexp = NavigatorDefinition.ID, message = NavigatorDefinition.ID_MESSAGE)
        String id,

        @NotNull ItemKind kind,
        @Valid @Nullable LocalizedText text,
        @Valid @Nullable LocalizedText why,
        Boolean danger,
        @Nullable Order order,
        @Nullable Condition enableWhen,
        List<@Valid Option> options,
        @Min(-LARGEST) @Max(LARGEST) @Nullable Integer min,
        @Min(-LARGEST) @Max(LARGEST) @Nullable Integer max,
        @Valid @Nullable LocalizedText unit,

        List<@Pattern(regexp = "[^/]+/[^/]+", message = "must be a scale and its item, such as \"phq-9/q1\"") String>
                of,

        @Nullable String typical,
        @Valid @Nullable LeftOpen leftOpen,
        Boolean offered)
        implements Serializable {

    static final int LARGEST = 1_000_000;

    /** Absent lists become empty, and an item that is not said to be about danger or offered is not. */
    @JsonbCreator
    public Item {
        danger = Boolean.TRUE.equals(danger);
        offered = Boolean.TRUE.equals(offered);
        options = StrictJson.listOf(options);
        of = StrictJson.listOf(of);
    }

    /** An item of the walk itself, whose being left open is not spoken of. */
    public Item(
            String id,
            ItemKind kind,
            @Nullable LocalizedText text,
            @Nullable LocalizedText why,
            Boolean danger,
            @Nullable Order order,
            @Nullable Condition enableWhen,
            List<Option> options,
            @Nullable Integer min,
            @Nullable Integer max,
            @Nullable LocalizedText unit,
            List<String> of,
            @Nullable String typical) {
        this(id, kind, text, why, danger, order, enableWhen, options, min, max, unit, of, typical, null, false);
    }

    /** A question answered with one of its options. */
    public static Item single(String id, LocalizedText text, Order order, List<Option> options) {
        return choice(id, ItemKind.SINGLE, text, order, options);
    }

    /** A question answered with one or more of its options. */
    public static Item multi(String id, LocalizedText text, Order order, List<Option> options) {
        return choice(id, ItemKind.MULTI, text, order, options);
    }

    private static Item choice(String id, ItemKind kind, LocalizedText text, Order order, List<Option> options) {
        return new Item(id, kind, text, null, false, order, null, options, null, null, null, List.of(), null);
    }

    /** A question answered with a whole number, both ends included. */
    public static Item number(String id, LocalizedText text, Order order, int min, int max) {
        return new Item(
                id, ItemKind.NUMBER, text, null, false, order, null, List.of(), min, max, null, List.of(), null);
    }

    /** A question that a scale asks, with the scale's own text and options. */
    public static Item scale(String id, String... of) {
        return new Item(
                id, ItemKind.SCALE, null, null, false, null, null, List.of(), null, null, null, List.of(of), null);
    }

    /** The same item, asking about danger. */
    public Item asDanger() {
        return with(true, enableWhen, leftOpen, offered);
    }

    /** The same item, asked only when a condition holds. */
    public Item askedWhen(Condition condition) {
        return with(danger, condition, leftOpen, offered);
    }

    /** The same item, which says what leaving it open gives. */
    public Item giving(LeftOpen leftOpen) {
        return with(danger, enableWhen, leftOpen, offered);
    }

    /** The same item, asked only when the visitor wants to go on after the result. */
    public Item asOffer() {
        return with(danger, enableWhen, leftOpen, true);
    }

    private Item with(boolean danger, @Nullable Condition enableWhen, @Nullable LeftOpen leftOpen, boolean offered) {
        return new Item(
                id,
                kind,
                text,
                why,
                danger,
                order,
                enableWhen,
                options,
                min,
                max,
                unit,
                of,
                typical,
                leftOpen,
                offered);
    }
}
