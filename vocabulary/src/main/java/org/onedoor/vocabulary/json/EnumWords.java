package org.onedoor.vocabulary.json;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How enum constants are written in content: lower-case words joined by hyphens. */
final class EnumWords {
    private static final ClassValue<List<String>> WORDS = new ClassValue<>() {
        @Override
        protected List<String> computeValue(Class<?> type) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> of((Enum<?>) constant))
                    .toList();
        }
    };

    private EnumWords() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> of(Class<?> type) {
        return WORDS.get(type);
    }

    /** The constant of a word that the type has. */
    static Object constant(Class<?> type, String word) {
        return type.getEnumConstants()[of(type).indexOf(word)];
    }
}
