package org.onedoor.directory.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.onedoor.vocabulary.Language;

/** The single words of one language in a term list, by their stems. */
final class WordList {
    private final Language language;
    private final Inflection inflection;
    private final Map<String, List<String>> byStem = new TreeMap<>();
    private final Map<String, Set<String>> byHead = new HashMap<>();
    private final Set<String> compounding = new HashSet<>();
    private final Set<String> meaningful = new HashSet<>();

    WordList(Language language, Collection<Phrase> phrases) {
        this.language = language;
        this.inflection = Inflection.of(language);
        Set<String> all = new HashSet<>();
        phrases.forEach(phrase -> all.addAll(phrase.words()));
        for (String word : all) {
            Set<String> stems = Listed.onlySo(word) ? Set.of(Listed.letters(word)) : inflection.stems(word);
            stems.forEach(stem ->
                    byStem.computeIfAbsent(stem, key -> new ArrayList<>()).add(word));
        }
        phrases.stream()
                .filter(Phrase::compounds)
                .forEach(phrase -> addHead(phrase.words().getFirst()));
        phrases.stream()
                .filter(phrase -> phrase.role() != Phrase.Role.PLAIN)
                .forEach(phrase -> meaningful.addAll(phrase.words()));
    }

    private void addHead(String word) {
        if (Listed.onlySo(word)) {
            return;
        }
        compounding.add(word);
        for (String stem : inflection.stems(word)) {
            head(stem, word);
            if (language == Language.FI) {
                head(stem + "n", word);
            } else if (language == Language.SV) {
                head(stem + "s", word);
                head(stem + "o", word);
                head(stem + "e", word);
            }
        }
    }

    private void head(String form, String word) {
        byHead.computeIfAbsent(form, key -> new HashSet<>()).add(word);
    }

    /** The words that a written word is a form of, and how surely. */
    Map<String, Sureness> forms(String written) {
        Map<String, Sureness> found = new HashMap<>();
        for (String beginning : inflection.beginnings(written)) {
            for (String word : byStem.getOrDefault(beginning, List.of())) {
                if (Listed.letters(word).equals(written)) {
                    found.put(word, Sureness.EXACT);
                } else if (!Listed.onlySo(word)) {
                    found.put(word, Sureness.FORM);
                }
            }
        }
        return found;
    }

    /** The words that a written word is compounded of; both of its halves must be words of the list. */
    Set<String> parts(String written) {
        Set<String> found = new HashSet<>();
        for (int cut = 3; cut <= written.length() - 3; cut++) {
            Set<String> heads = byHead.getOrDefault(written.substring(0, cut), Set.of());
            if (!heads.isEmpty()) {
                Set<String> tails = new HashSet<>(forms(written.substring(cut)).keySet());
                tails.retainAll(compounding);
                if (!tails.isEmpty()) {
                    found.addAll(heads);
                    found.addAll(tails);
                }
            }
        }
        return found;
    }

    /** The words that are nearest to a written word, each with the number of its wrong letters. */
    Map<String, Integer> near(String written) {
        Map<String, Integer> found = new HashMap<>();
        for (String beginning : inflection.beginnings(written)) {
            byStem.forEach((stem, words) -> {
                int most = Misspelling.allowed(stem.length());
                if (most > 0 && stem.charAt(0) == beginning.charAt(0)) {
                    int wrong = Misspelling.count(beginning, stem, most);
                    if (wrong <= most) {
                        words.stream()
                                .filter(meaningful::contains)
                                .forEach(word -> found.merge(word, wrong, Math::min));
                    }
                }
            });
        }
        return found;
    }
}
