package org.onedoor.directory.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.onedoor.vocabulary.Language;

/**
 * How a language bends its words, as far as a search needs it: a form is one of the stems of its word and one of the endings.
 *
 * <p>Stems are made from the word in the dictionary, which is known, and not guessed from the form, which is not. So what is left
 * of a form must be an ending of the language, and a word is never found in the middle of another.
 */
final class Inflection {
    /** A shorter stem would be the beginning of too many other words. */
    private static final int SHORTEST_STEM = 3;

    private static final Map<Language, Inflection> ALL = Map.of(
            Language.FI, new Inflection(new FinnishStems(), FinnishEndings.ALL),
            Language.SV, new Inflection(new SwedishStems(), SwedishStems.ENDINGS),
            Language.EN, new Inflection(new EnglishStems(), EnglishStems.ENDINGS));

    private final Stems stems;
    private final Set<String> endings;
    private final int longest;

    private Inflection(Stems stems, Collection<String> endings) {
        this.stems = stems;
        this.endings = Set.copyOf(endings);
        this.longest = endings.stream().mapToInt(String::length).max().orElse(0);
    }

    static Inflection of(Language language) {
        return ALL.get(language);
    }

    /** What the forms of a word begin with. */
    interface Stems {
        /** Adds the stems of a folded word of the dictionary; some that no form has do no harm. */
        void add(String word, Set<String> stems);
    }

    /** The stems of a folded word of the dictionary, itself among them. */
    Set<String> stems(String word) {
        Set<String> found = new TreeSet<>();
        stems.add(word, found);
        found.removeIf(stem -> stem.length() < SHORTEST_STEM);
        found.add(word);
        return found;
    }

    /** What is left of a form when each ending that it can have is taken away, the whole form first. */
    List<String> beginnings(String form) {
        List<String> beginnings = new ArrayList<>();
        for (int cut = form.length(); cut >= Math.max(1, form.length() - longest); cut--) {
            if (cut == form.length() || endings.contains(form.substring(cut))) {
                beginnings.add(form.substring(0, cut));
            }
        }
        return beginnings;
    }

    /** A map from one ending of a stem to another, the longest ending deciding. */
    static Map<String, String> pairs(String... fromTo) {
        Map<String, String> pairs = new HashMap<>();
        for (int i = 0; i < fromTo.length; i += 2) {
            pairs.put(fromTo[i], fromTo[i + 1]);
        }
        return Map.copyOf(pairs);
    }
}
