package org.onedoor.directory.words;

import java.util.List;
import java.util.Set;

/** The stems and endings of Swedish words. */
final class SwedishStems implements Inflection.Stems {
    /** What can follow a Swedish stem, folded. */
    static final List<String> ENDINGS =
            List.of(("s n en et t a e ar er or na arna erna orna ns ens ets as ars ers ade at ad ats"
                            + " ande ende te de tt are aste ast ning ningen ningar ad ads it na nas des tes dd ddes iskt isk iska")
                    .split(" "));

    @Override
    public void add(String word, Set<String> stems) {
        stems.add(word);
        char last = word.charAt(word.length() - 1);
        if (last == 'a' || last == 'e') {
            stems.add(word.substring(0, word.length() - 1));
        }
        if (last == 'm' || last == 'n') {
            stems.add(word + last);
        }
        if (word.endsWith("el") || word.endsWith("er") || word.endsWith("en")) {
            // nyckel, nycklar; syster, systrar; nedstämd keeps its vowel
            stems.add(word.substring(0, word.length() - 2) + last);
        }
        if (word.endsWith("dd") || word.endsWith("mm")) {
            stems.add(word.substring(0, word.length() - 1));
        }
        if (word.endsWith("d")) {
            stems.add(word.substring(0, word.length() - 1));
        }
    }
}
