package org.onedoor.directory.words;

import java.util.List;
import java.util.Set;

/** The stems and endings of English words. */
final class EnglishStems implements Inflection.Stems {
    /** What can follow an English stem. */
    static final List<String> ENDINGS = List.of("s es ed d ing er ers ly ness in ings ingly".split(" "));

    private static final String VOWELS = "aeiou";

    @Override
    public void add(String word, Set<String> stems) {
        stems.add(word);
        int last = word.length() - 1;
        char end = word.charAt(last);
        if (end == 'e') {
            stems.add(word.substring(0, last));
        } else if (end == 'y') {
            stems.add(word.substring(0, last) + 'i');
        } else if (last > 1 && VOWELS.indexOf(end) < 0 && VOWELS.indexOf(word.charAt(last - 1)) >= 0) {
            stems.add(word + end);
        }
    }
}
