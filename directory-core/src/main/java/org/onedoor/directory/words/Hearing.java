package org.onedoor.directory.words;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onedoor.vocabulary.Language;

/** What each written word may be, in every language. */
final class Hearing {
    private final List<Map<Language, Map<String, Sureness>>> heard = new ArrayList<>();

    Hearing(List<String> written, Map<Language, WordList> lists) {
        written.forEach(word -> heard.add(hear(word, lists)));
    }

    private static Map<Language, Map<String, Sureness>> hear(String written, Map<Language, WordList> lists) {
        Map<Language, Map<String, Sureness>> heard = new EnumMap<>(Language.class);
        lists.forEach((language, list) -> {
            heard.put(language, list.forms(written));
        });
        if (heard.values().stream().allMatch(Map::isEmpty)) {
            misspelt(written, lists, heard);
        }
        lists.forEach((language, list) ->
                list.parts(written).forEach(part -> heard.get(language).merge(part, Sureness.PART, Hearing::surer)));
        return heard;
    }

    private static Sureness surer(Sureness one, Sureness other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** Only what is no word of any language is a misspelt one, and then of those words that it is nearest to. */
    private static void misspelt(
            String written, Map<Language, WordList> lists, Map<Language, Map<String, Sureness>> heard) {
        Map<Language, Map<String, Integer>> near = new EnumMap<>(Language.class);
        lists.forEach((language, list) -> near.put(language, list.near(written)));
        int least = near.values().stream()
                .flatMap(words -> words.values().stream())
                .mapToInt(Integer::intValue)
                .min()
                .orElse(0);
        near.forEach((language, words) -> {
            Map<String, Sureness> nearest = new HashMap<>();
            words.forEach((word, wrong) -> {
                if (wrong == least) {
                    nearest.put(word, Sureness.MISSPELT);
                }
            });
            heard.put(language, nearest);
        });
    }

    int size() {
        return heard.size();
    }

    /** How surely the written word at a place is this word of the list; null when it is not. */
    @org.jspecify.annotations.Nullable
    Sureness at(int place, Language language, String word) {
        return heard.get(place).get(language).get(word);
    }
}
