package org.onedoor.directory.words;

import java.util.List;
import java.util.regex.Pattern;
import org.onedoor.vocabulary.FoldedText;

/**
 * What somebody wrote, as folded words.
 *
 * @param words in the order they were written
 */
record Utterance(List<String> words) {
    private static final Pattern WITHIN_WORDS = Pattern.compile("['’´`‘]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    /** Apostrophes go, so that “can’t” is a word; everything else that is neither letter nor digit parts words. */
    static Utterance of(String text) {
        String joined = WITHIN_WORDS.matcher(FoldedText.of(text).letters()).replaceAll("");
        return new Utterance(BETWEEN_WORDS
                .splitAsStream(joined)
                .filter(word -> !word.isEmpty())
                .toList());
    }
}
