package org.onedoor.vocabulary.json;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How enum constants are written in content: lower-case words joined by hyphens. */
final class EnumWords {
    private EnumWords() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> of(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> of((Enum<?>) constant))
                .toList();
    }
}
