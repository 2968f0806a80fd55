package org.onedoor.vocabulary;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Text as it is searched: case and the marks of å, ä, ö and other letters do not count.
 *
 * @param letters what is left when they are taken away
 */
public record FoldedText(String letters) implements Serializable {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,;]+");

    /** Folds what is written. */
    public static FoldedText of(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        return new FoldedText(MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT));
    }

    /** Folds a text in every language; each begins on a line of its own, so that no word runs over from one to the next. */
    public static FoldedText of(LocalizedText text) {
        return new FoldedText(Arrays.stream(Language.values())
                .map(language -> of(text.in(language)).letters)
                .collect(Collectors.joining("\n")));
    }

    /** Its words, which white space, commas and semicolons part. */
    public List<String> words() {
        return BETWEEN_WORDS
                .splitAsStream(letters.strip())
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whether a folded word, or a part of one, is in it. */
    public boolean contains(String word) {
        return letters.contains(word);
    }
}
