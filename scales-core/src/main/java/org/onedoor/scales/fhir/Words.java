package org.onedoor.scales.fhir;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A name as its words in small letters without accents: marks, a change of case and the border of a number end a word.
 *
 * <p>{@code gad7TotalScore} and {@code GAD-7 total score} have the same words.
 */
record Words(List<String> all) {
    private static final Pattern WORD = Pattern.compile("\\p{Lu}?\\p{Ll}+|\\p{Lu}+(?!\\p{Ll})|\\p{L}+|\\p{Nd}+");

    Words {
        all = List.copyOf(all);
    }

    static Words of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return new Words(WORD.matcher(plain)
                .results()
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList());
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    Words before(int end) {
        return new Words(all.subList(0, end));
    }

    Words after(int start) {
        return new Words(all.subList(start, all.size()));
    }

    /** These words and then others. */
    Words and(Words more) {
        return new Words(Stream.concat(all.stream(), more.all.stream()).toList());
    }

    /** These words after one more. */
    Words following(String first) {
        return new Words(List.of(first)).and(this);
    }

    /** The words that are not among some. */
    Words without(Set<String> some) {
        return new Words(all.stream().filter(word -> !some.contains(word)).toList());
    }

    /** All words in one. */
    String joined() {
        return String.join("", all);
    }
}
