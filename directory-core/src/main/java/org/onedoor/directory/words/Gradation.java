package org.onedoor.directory.words;

import java.util.Map;
import java.util.Optional;

/** Finnish consonant gradation: what stands between the last two vowels of a stem is strong in some forms and weak in others. */
final class Gradation {
    private static final String VOWELS = "aeiouy";

    private static final Map<String, String> WEAK = Inflection.pairs(
            "kk", "k", "pp", "p", "tt", "t", "nk", "ng", "nt", "nn", "mp", "mm", "lt", "ll", "rt", "rr", "ht", "hd",
            "hk", "h", "lk", "l", "rk", "r", "lp", "lv", "rp", "rv", "k", "", "p", "v", "t", "d", "lkk", "lk", "rkk",
            "rk", "nkk", "nk", "ltt", "lt", "rtt", "rt", "ntt", "nt", "mpp", "mp", "lpp", "lp", "rpp", "rp");

    private static final Map<String, String> STRONG = Inflection.pairs(
            "k", "kk", "p", "pp", "t", "tt", "ng", "nk", "nn", "nt", "mm", "mp", "ll", "lt", "rr", "rt", "hd", "ht",
            "d", "t", "v", "p", "lk", "lkk", "rk", "rkk", "nk", "nkk", "lt", "ltt", "rt", "rtt", "nt", "ntt", "mp",
            "mpp");

    private Gradation() {}

    static Optional<String> weak(String stem) {
        return other(stem, WEAK);
    }

    static Optional<String> strong(String stem) {
        return other(stem, STRONG);
    }

    private static Optional<String> other(String stem, Map<String, String> grades) {
        int vowels = stem.length();
        while (vowels > 0 && vowel(stem.charAt(vowels - 1))) {
            vowels--;
        }
        int consonants = vowels;
        while (consonants > 0 && !vowel(stem.charAt(consonants - 1))) {
            consonants--;
        }
        String between = stem.substring(consonants, vowels);
        boolean alternates = consonants > 0 && vowels < stem.length() && grades.containsKey(between);
        return alternates
                ? Optional.of(stem.substring(0, consonants) + grades.get(between) + stem.substring(vowels))
                : Optional.empty();
    }

    static boolean vowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }
}
