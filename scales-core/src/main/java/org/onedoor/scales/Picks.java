package org.onedoor.scales;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.ScaleRules.Choice;

/**
 * What some choices come to together, as an unmodifiable list.
 *
 * <p>A scale has few such lists, so each is made once and given again; scoring thousands of responses makes none.
 */
final class Picks<T> {
    private static final int MOST_KEPT = 1 << 12;

    private final List<? extends Choice<T>> choices;
    private final @Nullable AtomicReferenceArray<@Nullable List<T>> kept;

    Picks(List<? extends Choice<T>> choices) {
        this.choices = choices;
        long size = 1;
        for (Choice<T> choice : choices) {
            size = Math.min(size * choice.size(), MOST_KEPT + 1L);
        }
        kept = size > MOST_KEPT ? null : new AtomicReferenceArray<>((int) size);
    }

    List<T> of(Reading reading, int[] values) {
        if (kept == null) {
            return make(reading, values);
        }
        int place = 0;
        for (int i = 0; i < choices.size(); i++) {
            Choice<T> choice = choices.get(i);
            place = place * choice.size() + choice.pick(reading, values);
        }
        List<T> known = kept.get(place);
        if (known == null) {
            known = make(reading, values);
            kept.set(place, known);
        }
        return known;
    }

    private List<T> make(Reading reading, int[] values) {
        List<T> list = new ArrayList<>(choices.size());
        for (Choice<T> choice : choices) {
            T option = choice.option(choice.pick(reading, values));
            if (option != null) {
                list.add(option);
            }
        }
        return List.copyOf(list);
    }
}
