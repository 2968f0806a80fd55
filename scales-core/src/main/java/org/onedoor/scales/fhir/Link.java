package org.onedoor.scales.fhir;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleItem;

/**
 * A link of a foreign document, as far as its name says something of one scale.
 *
 * @param id the link
 * @param says how much the name says
 * @param stem what stands before the number; links of one stem are numbered together
 * @param number the number of an item, or -1
 * @param item the item that it names otherwise, as by a LOINC code; empty when it names none
 * @param score the score that it names; empty when it names none
 */
record Link(String id, Says says, String stem, int number, Optional<ScaleItem> item, Optional<String> score) {
    private static final int NONE = -1;
    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,3})", Pattern.DOTALL);
    private static final Pattern LOINC = Pattern.compile("(?<!\\d)\\d{1,7}-\\d(?!\\d)");
    private static final Pattern LAST_PART = Pattern.compile("[^/.:#|]*$");
    private static final Set<String> ITEM =
            Set.of("q", "question", "item", "i", "no", "nr", "kysymys", "fraga", "frage");

    private static final List<String> NUMBER_WORDS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");

    /** How much the name of a link says of the scale, the most first. */
    enum Says {
        /** The scale's whole name stands in it: {@code phq9_1}. */
        SCALE,
        /** The scale's name without its number, which others share: {@code PHQ.1}. */
        FAMILY,
        /** That it is an item of some scale: {@code Q1}. */
        ITEM,
        /** A number at its end, and nothing else that is known. */
        NUMBER,
        /** The name of a scale and nothing more: {@code phq9}. */
        NAME,
        /** Nothing of this scale. */
        NOTHING
    }

    static Link of(String id, Scale scale, Codes codes, ScaleNames names) {
        Optional<String> loinc = LOINC.matcher(id)
                .results()
                .map(match -> match.group())
                .filter(code -> isOf(code, scale, codes))
                .findFirst();
        return loinc.map(code -> coded(id, code, scale, codes))
                .or(() -> own(id, scale))
                .orElseGet(() -> named(id, scale, names));
    }

    /** An id of the scale's file, unless it is a number that others have too. */
    private static Optional<Link> own(String id, Scale scale) {
        Optional<ScaleItem> item = scale.findItem(id).filter(one -> number(Words.of(id)) == NONE);
        Optional<String> score = scale.findScore(id).map(one -> one.id());
        return item.isPresent() || score.isPresent()
                ? Optional.of(new Link(id, Says.ITEM, "", NONE, item, score))
                : Optional.empty();
    }

    private static boolean isOf(String code, Scale scale, Codes codes) {
        return scale.items().stream().anyMatch(item -> code.equals(item.loinc()))
                || scale.scores().stream()
                        .anyMatch(score -> codes.scoreLoinc(score.id())
                                .filter(code::equals)
                                .isPresent());
    }

    private static Link coded(String id, String code, Scale scale, Codes codes) {
        return new Link(
                id,
                Says.SCALE,
                "",
                NONE,
                scale.items().stream().filter(item -> code.equals(item.loinc())).findFirst(),
                scale.scores().stream()
                        .map(score -> score.id())
                        .filter(score ->
                                codes.scoreLoinc(score).filter(code::equals).isPresent())
                        .findFirst());
    }

    private static Link named(String id, Scale scale, ScaleNames names) {
        Words words = Words.of(id);
        Optional<ScaleNames.Named> named = names.last(words);
        if (named.isPresent() && named.get().scale().equals(scale.id())) {
            return read(id, Says.SCALE, named.get(), scale);
        }
        Optional<ScaleNames.Named> family = family(words, scale);
        if (named.isPresent() && !isFamily(named.get(), scale)) {
            return other(id, named.get(), scale);
        }
        return family.map(one -> read(id, Says.FAMILY, one, scale)).orElseGet(() -> nameless(id, scale));
    }

    /** Whether the file of the scale says that its items may be called after another scale, as AUDIT-C's after the AUDIT. */
    private static boolean isFamily(ScaleNames.Named other, Scale scale) {
        return familyNames(scale).contains(Words.of(other.scale()).joined());
    }

    /** A link of another scale; {@code k6} may yet be the sixth item of the K10. */
    private static Link other(String id, ScaleNames.Named named, Scale scale) {
        boolean alone = named.around().isEmpty()
                && familyNames(scale).contains(Words.of(id).all().getFirst());
        return alone ? numbered(id, Says.NAME, trailing(id)) : unknown(id);
    }

    private static Link read(String id, Says says, ScaleNames.Named named, Scale scale) {
        Optional<ScaleItem> item = item(named.after(), scale);
        if (item.isPresent()) {
            return new Link(id, says, "", NONE, item, Optional.empty());
        }
        int number = number(named.after());
        if (number != NONE) {
            return numbered(id, says, number);
        }
        Optional<String> score = ScoreWords.score(scale, named.after(), false)
                .or(() -> ScoreWords.score(scale, named.around(), says == Says.SCALE));
        boolean alone = says == Says.SCALE && named.after().isEmpty();
        return new Link(id, alone ? Says.NAME : says, stem(id), alone ? trailing(id) : NONE, Optional.empty(), score);
    }

    private static Link nameless(String id, Scale scale) {
        Matcher last = LAST_PART.matcher(id);
        Words words = Words.of(last.find() ? last.group() : id);
        Optional<ScaleItem> item = item(words, scale);
        if (item.isPresent()) {
            return new Link(id, Says.ITEM, "", NONE, item, Optional.empty());
        }
        int number = number(words);
        if (number != NONE && words.all().size() > 1) {
            return numbered(id, Says.ITEM, number);
        }
        Optional<String> score = ScoreWords.score(scale, words, false);
        int trailing = trailing(id);
        return score.isPresent() || trailing == NONE || LOINC.matcher(id).find()
                ? new Link(id, Says.NOTHING, "", NONE, Optional.empty(), score)
                : numbered(id, Says.NUMBER, trailing);
    }

    /** An item whose id is no number, such as {@code gate} or {@code q6r}. */
    private static Optional<ScaleItem> item(Words words, Scale scale) {
        return scale.items().stream()
                .filter(item -> number(Words.of(item.id())) == NONE)
                .filter(item -> words.without(ITEM)
                        .joined()
                        .equals(Words.of(item.id()).without(ITEM).joined()))
                .findFirst();
    }

    /** The one number among words that otherwise only say that an item is meant. */
    private static int number(Words words) {
        Words left = words.without(ITEM);
        int worded = left.all().size() == 1 ? NUMBER_WORDS.indexOf(left.joined()) : NONE;
        if (worded != NONE) {
            return worded;
        }
        boolean number = left.all().size() == 1 && left.joined().matches("0*\\d{1,3}");
        return number ? Integer.parseInt(left.joined()) : NONE;
    }

    /** The number in the id of an item, such as {@code q7}. */
    static OptionalInt numberOf(String item) {
        int number = number(Words.of(item));
        return number == NONE ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** The names that the scale shares with others: its own without a number, as {@code phq}, and those of its file. */
    static List<String> familyNames(Scale scale) {
        String own = Words.of(scale.id()).joined().replaceFirst("\\d+$", "");
        Stream<String> declared = scale.definition().columns().stream()
                .filter(column -> column.indexOf('#') == column.length() - 1)
                .map(column -> column.substring(0, column.length() - 1));
        return Stream.concat(Stream.of(own), declared).toList();
    }

    private static Optional<ScaleNames.Named> family(Words words, Scale scale) {
        List<String> names = familyNames(scale);
        for (int start = 0; start < words.all().size(); start++) {
            for (int end = start + 1; end <= words.all().size(); end++) {
                Words name = words.before(end).after(start);
                if (names.contains(name.joined())) {
                    return Optional.of(new ScaleNames.Named(scale.id(), words.before(start), words.after(end)));
                }
            }
        }
        return Optional.empty();
    }

    private static Link numbered(String id, Says says, int number) {
        return new Link(id, says, stem(id), number, Optional.empty(), Optional.empty());
    }

    private static Link unknown(String id) {
        return new Link(id, Says.NOTHING, "", NONE, Optional.empty(), Optional.empty());
    }

    private static String stem(String id) {
        Matcher matcher = NUMBERED.matcher(id.toLowerCase(Locale.ROOT));
        return matcher.matches() ? matcher.group(1) : worded(id.toLowerCase(Locale.ROOT));
    }

    private static String worded(String id) {
        String word = Words.of(id).all().isEmpty() ? "" : Words.of(id).all().getLast();
        return NUMBER_WORDS.contains(word) ? id.substring(0, id.lastIndexOf(word)) : id;
    }

    private static int trailing(String id) {
        Matcher matcher = NUMBERED.matcher(id);
        return matcher.matches() ? Integer.parseInt(matcher.group(2)) : NONE;
    }

    boolean hasNumber() {
        return number != NONE;
    }
}
