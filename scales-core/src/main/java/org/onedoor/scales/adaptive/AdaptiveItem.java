package org.onedoor.scales.adaptive;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.adaptive.definition.GradedOption;
import org.onedoor.scales.definition.ScaleText;
import org.onedoor.vocabulary.Language;

/**
 * One item of an adaptive scale, with the options that may be chosen.
 *
 * @param id what answers are keyed by
 * @param text the wording, or null where the licence does not allow it
 * @param topic what the item is about, in our own words, or null
 * @param options in the ascending order of what the scale measures
 */
public record AdaptiveItem(
        String id, @Nullable ScaleText text, @Nullable String topic, List<GradedOption> options)
        implements Serializable {

    /** Keeps the options unmodifiable. */
    public AdaptiveItem {
        options = List.copyOf(options);
    }

    /** Whether the item and all its options have a wording in a language, so that it can be asked in it. */
    public boolean askableIn(Language language) {
        return has(text, language) && options.stream().allMatch(option -> has(option.text(), language));
    }

    private static boolean has(@Nullable ScaleText text, Language language) {
        return text != null && text.in(language).isPresent();
    }

    boolean offers(long value) {
        return options.stream().anyMatch(option -> option.value() == value);
    }

    /** The place of an option from 0; the exception does not say what was answered. */
    int place(int value) {
        return IntStream.range(0, options.size())
                .filter(place -> options.get(place).value() == value)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("This cannot be an answer to item " + id));
    }
}
