package org.onedoor.scales.sheet;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScoreRule;

/**
 * What people call the columns of a scale, large or small, with any marks between: {@code Q1}, {@code item_01}, {@code phq9_1},
 * {@code PHQ-9 question 1}, {@code GAD1}, and the names of its file's {@code columns}, such as {@code DPQ010}.
 *
 * <p>The name of a scale without its number, such as {@code phq}, is shared by several scales, so it says less than the whole.
 */
final class ColumnNames {
    private static final Pattern NUMBERED = Pattern.compile("(?:question|item|kysymys|fraga|q|i)?0*([1-9]\\d*\\D?)");
    private static final Set<String> TOTAL_WORDS = Set.of(
            "total",
            "totalscore",
            "scoretotal",
            "totscore",
            "tot",
            "score",
            "sum",
            "sumscore",
            "totalsum",
            "summa",
            "pistesumma",
            "pisteet",
            "kokonaispisteet",
            "summapoang",
            "totalpoang");

    private final Scale scale;
    private final String whole;
    private final List<Form> shared;
    private final Map<String, String> ids = new HashMap<>();

    ColumnNames(Scale scale) {
        this.scale = scale;
        whole = plain(scale.id());
        shared = Stream.concat(Stream.of(whole.replaceFirst("\\d+$", "") + "#"), scale.definition().columns().stream())
                .map(Form::of)
                .filter(form -> !form.before().equals(whole))
                .toList();
        scale.items().forEach(item -> {
            ids.put(plain(item.id()), item.id());
            ids.put(plain(item.id()).replaceFirst("^q(?=\\d)", ""), item.id());
        });
    }

    /**
     * Letters and digits alone, small and without accents. Two numbers stay apart, as the fifth question's first part,
     * {@code Q5_1}, is not item 51.
     */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("(?<=\\d)[^\\p{Alnum}]+(?=\\d)", "_")
                .replaceAll("[^\\p{Alnum}_]|(?<!\\d)_|_(?!\\d)", "");
    }

    /** The item that a column can be by its name; empty also when it can be two. */
    Optional<String> item(String column) {
        String name = plain(column);
        List<String> items = new ArrayList<>();
        if (name.matches("[a-z].*")) {
            rest(name).ifPresent(items::add);
        }
        if (name.startsWith(whole)) {
            rest(name.substring(whole.length()).replaceFirst("^_", "")).ifPresent(items::add);
        }
        sharedItem(column).ifPresent(items::add);
        return items.stream().distinct().count() == 1 ? Optional.of(items.getFirst()) : Optional.empty();
    }

    /** The item that a column can be by a name that several scales share. */
    Optional<String> sharedItem(String column) {
        String name = plain(column);
        return shared.stream()
                .flatMap(form -> form.middle(name).stream())
                .flatMap(rest -> rest(rest).stream())
                .findFirst();
    }

    /** Whether a column is numbered by a name that several scales share, and the scale has no such item. */
    boolean further(String column) {
        String name = plain(column);
        return sharedItem(column).isEmpty()
                && !name.startsWith(whole)
                && shared.stream()
                        .flatMap(form -> form.middle(name).stream())
                        .anyMatch(rest -> rest.matches("[q0]?\\d{1,2}"));
    }

    /** Whether a column is called what the scale is: {@code phq9} is the total, unless it follows {@code phq8}. */
    boolean isWhole(String column) {
        return plain(column).equals(whole);
    }

    /** The item of an id or a number, before which a word for an item may stand. */
    private Optional<String> rest(String rest) {
        Matcher number = NUMBERED.matcher(rest);
        return Optional.ofNullable(ids.get(number.matches() ? number.group(1) : rest));
    }

    /** The score of the scale that a column holds by its name. */
    Optional<String> score(String column) {
        String name = plain(column);
        if (TOTAL_WORDS.contains(name) || isWhole(column)) {
            return scale.total().map(ScoreRule::id);
        }
        return Stream.concat(
                        Stream.of(whole), shared.stream().filter(Form::open).map(Form::before))
                .filter(before -> !before.isEmpty() && name.startsWith(before))
                .flatMap(before -> scored(name.substring(before.length())).stream())
                .findFirst();
    }

    private Optional<String> scored(String rest) {
        if (TOTAL_WORDS.contains(rest)) {
            return scale.total().map(ScoreRule::id);
        }
        String name = rest.replaceFirst("(total|score|sum)$", "");
        return scale.scores().stream()
                .map(ScoreRule::id)
                .filter(id -> plain(id).length() > 1 && plain(id).equals(name))
                .findFirst();
    }

    /** A name around the number of an item; each number sign is a digit of it, one alone stands for all digits. */
    private record Form(String before, String after, int digits) {

        static Form of(String text) {
            int first = text.indexOf('#');
            int last = text.lastIndexOf('#');
            return new Form(text.substring(0, first), text.substring(last + 1), last - first + 1);
        }

        boolean open() {
            return after.isEmpty();
        }

        Optional<String> middle(String name) {
            if (!name.startsWith(before)
                    || !name.endsWith(after)
                    || name.length() <= before.length() + after.length()) {
                return Optional.empty();
            }
            String middle = name.substring(before.length(), name.length() - after.length());
            return digits == 1 || middle.length() == digits ? Optional.of(middle) : Optional.empty();
        }
    }
}
