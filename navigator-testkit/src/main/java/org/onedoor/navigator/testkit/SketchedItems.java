package org.onedoor.navigator.testkit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onedoor.navigator.definition.Item;
import org.onedoor.navigator.definition.ItemKind;
import org.onedoor.navigator.definition.Option;
import org.onedoor.navigator.definition.Order;
import org.onedoor.vocabulary.AgeRange;
import org.onedoor.vocabulary.Audience;
import org.onedoor.vocabulary.LocalizedText;

/** Makes items of drawn numbers, each sound by itself and without a gate. */
final class SketchedItems {
    private static final List<String> OPTIONS = List.of("first", "second", "third", "fourth", "fifth");
    private static final List<Order> ORDERS = List.of(Order.RISING, Order.FALLING, Order.NONE);
    private static final List<Audience> AUDIENCES = List.of(Audience.SELF, Audience.LOVED_ONE, Audience.PROFESSIONAL);
    private static final List<ItemKind> KINDS =
            List.of(ItemKind.SINGLE, ItemKind.MULTI, ItemKind.NUMBER, ItemKind.SCALE, ItemKind.SCALE, ItemKind.SINGLE);

    /** Questions that two bundled scales ask in the same words; one answer may feed either or both. */
    private static final List<List<String>> SCALE_ITEMS = List.of(
            List.of("phq-2/q1", "phq-4/q3"),
            List.of("phq-2/q2", "phq-4/q4"),
            List.of("gad-2/q1", "phq-4/q1"),
            List.of("gad-2/q2", "phq-4/q2"));

    private final boolean rising;
    private int scaleItems;

    /**
     * Starts with the first scale item.
     *
     * @param rising whether every item has an order
     */
    SketchedItems(boolean rising) {
        this.rising = rising;
    }

    static LocalizedText text(String words) {
        return LocalizedText.of(words, words, words);
    }

    Item item(String id, Draws draws) {
        ItemKind kind = draws.of(KINDS);
        Item item = switch (kind) {
            case SINGLE -> single(id, draws);
            case MULTI -> multi(id, draws);
            case NUMBER -> number(id, draws);
            case SCALE -> scaleItems < SCALE_ITEMS.size() ? scale(id, draws) : number(id, draws);
        };
        return draws.oneIn(4) ? item.asDanger() : item;
    }

    private Order order(Draws draws) {
        return ORDERS.get(draws.below(rising ? 2 : 3));
    }

    private Item single(String id, Draws draws) {
        Order order = order(draws);
        List<Option> options = new ArrayList<>();
        int count = 2 + draws.below(4);
        for (int i = 0; i < count; i++) {
            AgeRange ages = draws.oneIn(12) ? new AgeRange(i * 20, i * 20 + 19) : null;
            Audience audience = draws.oneIn(12) ? draws.of(AUDIENCES) : null;
            options.add(new Option(OPTIONS.get(i), text(OPTIONS.get(i)), ages, audience, topic(draws), false));
        }
        String typical = draws.oneIn(4) ? draws.of(options).id() : null;
        return choice(id, ItemKind.SINGLE, order, options, typical);
    }

    private static @Nullable String topic(Draws draws) {
        return draws.oneIn(8) ? draws.of(Sketch.TOPICS) : null;
    }

    private Item multi(String id, Draws draws) {
        Order order = order(draws);
        List<Option> options = new ArrayList<>();
        int count = 2 + draws.below(3);
        for (int i = 0; i < count; i++) {
            boolean exclusive = i > 0 && draws.oneIn(4);
            options.add(new Option(OPTIONS.get(i), text(OPTIONS.get(i)), null, null, topic(draws), exclusive));
        }
        return choice(id, ItemKind.MULTI, order, options, null);
    }

    private static Item choice(String id, ItemKind kind, Order order, List<Option> options, @Nullable String typical) {
        return new Item(id, kind, text(id), null, false, order, null, options, null, null, null, List.of(), typical);
    }

    private Item number(String id, Draws draws) {
        Order order = order(draws);
        int min = draws.below(3) - draws.below(3);
        int max = draws.oneIn(8) ? 120 : min + 1 + draws.below(6);
        return Item.number(id, text(id), order, min, max);
    }

    private Item scale(String id, Draws draws) {
        List<String> same = SCALE_ITEMS.get(scaleItems++);
        return switch (draws.below(3)) {
            case 0 -> Item.scale(id, same.get(0));
            case 1 -> Item.scale(id, same.get(0), same.get(1));
            default -> Item.scale(id, same.get(1));
        };
    }
}
