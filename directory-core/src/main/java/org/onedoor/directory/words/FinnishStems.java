package org.onedoor.directory.words;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The stems of Finnish nouns, adjectives and verbs, from the nominative or the infinitive; ä and ö are folded into a and o. */
final class FinnishStems implements Inflection.Stems {
    /** What the end of a noun becomes in its stems. */
    private static final Map<String, List<String>> NOUNS = Map.ofEntries(
            Map.entry("nen", List.of("se", "s")),
            Map.entry("uus", List.of("uude", "uute", "uut", "uuks")),
            Map.entry("yys", List.of("yyde", "yyte", "yyt", "yyks")),
            Map.entry("us", List.of("ukse", "uks", "ude", "ute", "ut", "u")),
            Map.entry("ys", List.of("ykse", "yks", "yde", "yte", "yt", "y")),
            Map.entry("os", List.of("okse", "oks")),
            Map.entry("is", List.of("ikse", "iks", "ii")),
            Map.entry("as", List.of("aa", "akse", "aks", "a")),
            Map.entry("es", List.of("ekse", "eks", "ee")),
            Map.entry("in", List.of("ime", "im")),
            Map.entry("ton", List.of("ttoma", "ttom")),
            Map.entry("ut", List.of("ee", "e")),
            Map.entry("yt", List.of("ee", "e")),
            Map.entry("si", List.of("si", "se", "s", "de", "te", "t")),
            Map.entry("e", List.of("e", "ee")),
            Map.entry("i", List.of("i", "e", "")),
            Map.entry("a", List.of("a", "oi", "oj", "")));

    /** What the infinitive's end becomes in a verb's stems. */
    private static final Map<String, List<String>> VERBS = Map.ofEntries(
            Map.entry("da", List.of("")),
            Map.entry("uoda", List.of("oi")),
            Map.entry("yoda", List.of("oi")),
            Map.entry("lla", List.of("l", "le", "ll")),
            Map.entry("nna", List.of("n", "ne", "nn")),
            Map.entry("rra", List.of("r", "re", "rr")),
            Map.entry("sta", List.of("s", "se", "st")),
            Map.entry("ata", List.of("aa", "a", "as")),
            Map.entry("ota", List.of("oa", "o", "os")),
            Map.entry("uta", List.of("ua", "u", "us")),
            Map.entry("eta", List.of("ene", "e", "en")),
            Map.entry("ita", List.of("itse", "its", "i")),
            Map.entry("taa", List.of("s", "te", "ne")),
            Map.entry("aa", List.of("a", "e", "")),
            Map.entry("oa", List.of("o")),
            Map.entry("ua", List.of("u")),
            Map.entry("ya", List.of("y")),
            Map.entry("ea", List.of("e", "")),
            Map.entry("ia", List.of("i")));

    /** Words whose nominative or infinitive is in the weak grade while other forms are strong. */
    private static final List<String> WEAK_FIRST =
            List.of("e", "as", "is", "es", "in", "ton", "ata", "ota", "uta", "eta", "nen");

    @Override
    public void add(String word, Set<String> stems) {
        stems.add(word);
        replace(word, NOUNS, stems);
        replace(word, VERBS, stems);
        for (String stem : new TreeSet<>(stems)) {
            Gradation.weak(stem).ifPresent(stems::add);
        }
        if (WEAK_FIRST.stream().anyMatch(word::endsWith)) {
            for (String stem : new TreeSet<>(stems)) {
                Gradation.strong(stem).ifPresent(stems::add);
            }
        }
        lengthen(stems);
    }

    /** What is said of somebody else ends in a long vowel, and so does what goes into something: valvoo, kuntoon. */
    private static void lengthen(Set<String> stems) {
        for (String stem : new TreeSet<>(stems)) {
            char last = stem.isEmpty() ? ' ' : stem.charAt(stem.length() - 1);
            if (Gradation.vowel(last)) {
                stems.add(stem + last);
            }
        }
    }

    private static void replace(String word, Map<String, List<String>> ends, Set<String> stems) {
        for (int at = Math.max(1, word.length() - 4); at < word.length(); at++) {
            for (String instead : ends.getOrDefault(word.substring(at), List.of())) {
                stems.add(word.substring(0, at) + instead);
            }
        }
    }
}
