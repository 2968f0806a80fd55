package org.onedoor.scales;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.definition.ResponseOption;
import org.onedoor.scales.definition.ScaleText;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.LocalizedText;

/**
 * One item of a scale, with the options that may be chosen.
 *
 * @param id what answers are keyed by, such as {@code q1}
 * @param text the wording, or null where the licence does not allow it
 * @param topic what the item is about, in our own words, or null
 * @param options in the order they are shown, their points as this item counts them
 * @param scored whether it belongs to a score
 * @param optional whether it may be left open
 * @param loinc LOINC code, or null
 */
public record ScaleItem(
        String id,
        @Nullable ScaleText text,
        @Nullable LocalizedText topic,
        List<ResponseOption> options,
        boolean scored,
        boolean optional,
        @Nullable String loinc)
        implements Serializable {

    /** Keeps the options unmodifiable. */
    public ScaleItem {
        options = List.copyOf(options);
    }

    /** The option with a value, if the item offers it. */
    public Optional<ResponseOption> option(int value) {
        return options.stream().filter(option -> option.value() == value).findFirst();
    }

    /** The points that a value gives, if the item offers it. */
    public OptionalInt points(int value) {
        return options.stream()
                .filter(option -> option.value() == value)
                .mapToInt(ResponseOption::points)
                .findFirst();
    }

    /** Whether a number alone could be two answers, read as points or as the value of an option. */
    public boolean twofold() {
        return options.stream().anyMatch(option -> points(option.points()).orElse(option.points()) != option.points());
    }

    /** The fewest points an answer can give. */
    public int minPoints() {
        return options.stream().mapToInt(ResponseOption::points).min().orElse(0);
    }

    /** The most points an answer can give. */
    public int maxPoints() {
        return options.stream().mapToInt(ResponseOption::points).max().orElse(0);
    }

    /** Whether the item and all its options have a wording in a language, so that it can be asked in it. */
    boolean askableIn(Language language) {
        return has(text, language) && options.stream().allMatch(option -> has(option.text(), language));
    }

    private static boolean has(@Nullable ScaleText text, Language language) {
        return text != null && text.in(language).isPresent();
    }
}
