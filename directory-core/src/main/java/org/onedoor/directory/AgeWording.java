package org.onedoor.directory;

import org.onedoor.vocabulary.AgeRange;
import org.onedoor.vocabulary.Language;

/** How an age limit is said: {@code 18 vuotta täyttäneille}, {@code för 13–22-åringar}, {@code for ages 13–22}. */
final class AgeWording {
    private AgeWording() {}

    static String of(AgeRange ages, Language language, boolean easy) {
        Integer from = ages.from();
        Integer to = ages.to();
        if (from == null) {
            return to == null ? MatchText.AGES_EVERY.in(language, easy) : MatchText.AGES_UP_TO.in(language, easy, to);
        }
        if (to == null) {
            return MatchText.AGES_AT_LEAST.in(language, easy, from);
        }
        return from.equals(to)
                ? MatchText.AGES_EXACTLY.in(language, easy, from)
                : MatchText.AGES_BETWEEN.in(language, easy, from, to);
    }
}
