package org.onedoor.directory.words;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** How words stand in a term list: {@code =} before one says that only this form of it is meant. */
final class Listed {
    private static final String ONLY_SO = "=";

    private Listed() {}

    /** The folded words of a listed phrase. */
    static List<String> words(String phrase) {
        return Arrays.stream(phrase.strip().split("\\s+"))
                .flatMap(Listed::folded)
                .toList();
    }

    private static Stream<String> folded(String listed) {
        String sign = onlySo(listed) ? ONLY_SO : "";
        return Utterance.of(listed).words().stream().map(word -> sign + word);
    }

    static boolean onlySo(String word) {
        return word.startsWith(ONLY_SO);
    }

    /** The word without its sign. */
    static String letters(String word) {
        return onlySo(word) ? word.substring(ONLY_SO.length()) : word;
    }
}
