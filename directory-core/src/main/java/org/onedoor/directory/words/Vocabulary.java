package org.onedoor.directory.words;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.LocalizedText;

/**
 * The words that texts are written with, and which of them somebody may mean with a word of their own: another form of it, a
 * longer word that begins with it, or a compound that ends with it.
 */
public final class Vocabulary implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Fewer letters begin too many words, and fewer still are too many words' stem. */
    private static final int BEGINS = 5;

    private static final int STEM = 4;
    private static final int ENDS = 6;

    private final TreeSet<String> words;
    private final HashMap<String, List<String>> byStem = new HashMap<>();
    private final HashMap<String, List<String>> byBeginning = new HashMap<>();

    private Vocabulary(Collection<String> words) {
        this.words = new TreeSet<>(words);
        for (String word : this.words) {
            stems(word)
                    .forEach(stem -> byStem.computeIfAbsent(stem, key -> new ArrayList<>())
                            .add(word));
            beginnings(word)
                    .forEach(beginning -> byBeginning
                            .computeIfAbsent(beginning, key -> new ArrayList<>())
                            .add(word));
        }
    }

    /** A vocabulary of folded words. */
    public static Vocabulary of(Collection<String> words) {
        return new Vocabulary(words);
    }

    /** The folded words of a text in every language. */
    public static Set<String> wordsOf(LocalizedText text) {
        Set<String> words = new TreeSet<>();
        for (Language language : Language.values()) {
            words.addAll(Utterance.of(text.in(language)).words());
        }
        return words;
    }

    /** The words that may be meant by a folded word, and where there are none, those that differ from it by a letter or two. */
    public Set<String> meantOrMisspeltBy(String word) {
        Set<String> meant = meantBy(word);
        return meant.isEmpty() ? near(word) : meant;
    }

    /** The words that may be meant by a folded word. */
    public Set<String> meantBy(String word) {
        Set<String> meant = new HashSet<>();
        Set<String> beginnings = beginnings(word);
        beginnings.forEach(beginning -> meant.addAll(byStem.getOrDefault(beginning, List.of())));
        stems(word).forEach(stem -> meant.addAll(byBeginning.getOrDefault(stem, List.of())));
        for (String beginning : beginnings) {
            if (beginning.length() >= BEGINS) {
                meant.addAll(beginningWith(beginning));
            }
        }
        if (word.length() >= ENDS) {
            words.stream().filter(longer -> compoundOf(word, longer)).forEach(meant::add);
        }
        return meant;
    }

    private NavigableSet<String> beginningWith(String beginning) {
        return words.subSet(beginning, true, beginning + Character.MAX_VALUE, false);
    }

    private boolean compoundOf(String tail, String longer) {
        int cut = longer.lastIndexOf(tail);
        return cut >= STEM && beginnings(longer).contains(longer.substring(0, cut) + tail);
    }

    private Set<String> near(String word) {
        int most = Misspelling.allowed(word.length());
        Map<Integer, Set<String>> byWrong = new HashMap<>();
        for (String other : most == 0 ? Set.<String>of() : words) {
            int wrong = other.charAt(0) == word.charAt(0) ? Misspelling.count(word, other, most) : most + 1;
            byWrong.computeIfAbsent(wrong, key -> new HashSet<>()).add(other);
        }
        for (int wrong = 1; wrong <= most; wrong++) {
            if (byWrong.containsKey(wrong)) {
                return byWrong.get(wrong);
            }
        }
        return Set.of();
    }

    private static Set<String> stems(String word) {
        Set<String> stems = new HashSet<>();
        for (Language language : Language.values()) {
            stems.addAll(Inflection.of(language).stems(word));
        }
        stems.removeIf(stem -> stem.length() < STEM && !stem.equals(word));
        return stems;
    }

    private static Set<String> beginnings(String word) {
        Set<String> beginnings = new HashSet<>();
        for (Language language : Language.values()) {
            beginnings.addAll(Inflection.of(language).beginnings(word));
        }
        beginnings.removeIf(beginning -> beginning.length() < STEM && !beginning.equals(word));
        return beginnings;
    }
}
