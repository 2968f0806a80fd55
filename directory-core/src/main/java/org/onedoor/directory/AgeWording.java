package org.onedoor.directory;

import org.onedoor.vocabulary.AgeRange;
import org.onedoor.vocabulary.Language;

/** How an age limit is said: {@code 18 vuotta täyttäneille}, {@code för 13–22-åringar}, {@code for ages 13–22}. */
final class AgeWording {
    private AgeWording() {}

    static String of(AgeRange ages, Language language) {
        Integer from = ages.from();
        Integer to = ages.to();
        if (from == null) {
            return to == null ? every(language) : upTo(to, language);
        }
        return to == null ? atLeast(from, language) : between(from, to, language);
    }

    private static String every(Language language) {
        return switch (language) {
            case FI -> "kaikenikäisille";
            case SV -> "för alla åldrar";
            case EN -> "for all ages";
        };
    }

    private static String upTo(int to, Language language) {
        return switch (language) {
            case FI -> "enintään " + to + "-vuotiaille";
            case SV -> "för dig som är högst " + to + " år";
            case EN -> "for people aged " + to + " or under";
        };
    }

    private static String atLeast(int from, Language language) {
        return switch (language) {
            case FI -> from + " vuotta täyttäneille";
            case SV -> "för dig som har fyllt " + from;
            case EN -> "for people aged " + from + " or over";
        };
    }

    private static String between(int from, int to, Language language) {
        String ages = from == to ? String.valueOf(from) : from + "–" + to;
        return switch (language) {
            case FI -> ages + "-vuotiaille";
            case SV -> "för " + ages + "-åringar";
            case EN -> "for ages " + ages;
        };
    }
}
