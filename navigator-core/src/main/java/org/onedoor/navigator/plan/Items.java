package org.onedoor.navigator.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.navigator.answer.AnswerOption;
import org.onedoor.navigator.definition.Item;
import org.onedoor.navigator.definition.ItemKind;
import org.onedoor.navigator.definition.Option;
import org.onedoor.scales.ScaleCatalogue;
import org.onedoor.vocabulary.Topic;

/** The items of a definition: checks each by itself, and finds the scale items they ask. */
final class Items {
    private final List<Item> items;
    private final Problems problems;
    private final Register<Integer> indexes;
    private final ScaleItems scaleItems;

    Items(List<Item> items, ScaleCatalogue scales, Problems problems) {
        this.items = items;
        this.problems = problems;
        this.indexes = new Register<>("item", problems);
        this.scaleItems = new ScaleItems(scales, problems);
    }

    Item get(int index) {
        return items.get(index);
    }

    ScaleItems scaleItems() {
        return scaleItems;
    }

    /** The position of an item; null, and a problem, if there is none. */
    @Nullable
    Integer find(String id, String pointer) {
        return indexes.find(id, pointer);
    }

    BitSet danger() {
        BitSet danger = new BitSet();
        for (int i = 0; i < items.size(); i++) {
            danger.set(i, items.get(i).danger());
        }
        return danger;
    }

    void check(Register<Topic> topics) {
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            String at = "/items/" + i;
            indexes.add(item.id(), i, at + "/id");
            new ItemCheck(item, at, topics, problems).run();
            scaleItems.add(i, item, at);
        }
    }

    List<Slot> slots() {
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            slots.add(items.get(i).kind() == ItemKind.SCALE ? scaleItems.slot(i, items.get(i)) : slot(i, items.get(i)));
        }
        return List.copyOf(slots);
    }

    private static Slot slot(int index, Item item) {
        List<AnswerOption> options =
                item.options().stream().map(option -> offered(item, option)).toList();
        int min = Objects.requireNonNullElse(item.min(), 0);
        int max = Objects.requireNonNullElse(item.max(), 0);
        int typical = item.kind() == ItemKind.NUMBER ? min + (max - min) / 2 : typical(item);
        return new Slot(index, item, Objects.requireNonNull(item.text()), null, options, min, max, typical);
    }

    private static AnswerOption offered(Item item, Option option) {
        Answer answer =
                item.kind() == ItemKind.SINGLE ? Answer.choice(option.id()) : Answer.choices(List.of(option.id()));
        return new AnswerOption(option.id(), option.text(), option.exclusive(), answer);
    }

    private static int typical(Item item) {
        if (item.kind() == ItemKind.MULTI) {
            return item.danger() ? alone(item.options()) : firstTwo(item.options());
        }
        return item.typical() == null ? (item.options().size() - 1) / 2 : position(item, item.typical());
    }

    private static int position(Item item, String option) {
        return item.options().stream().map(Option::id).toList().indexOf(option);
    }

    /** Most people are in none of the dangers. */
    private static int alone(List<Option> options) {
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).exclusive()) {
                return 1 << i;
            }
        }
        return firstTwo(options);
    }

    private static int firstTwo(List<Option> options) {
        int bits = 0;
        for (int i = 0; i < options.size() && Integer.bitCount(bits) < 2; i++) {
            bits |= options.get(i).exclusive() ? 0 : 1 << i;
        }
        return bits;
    }
}
