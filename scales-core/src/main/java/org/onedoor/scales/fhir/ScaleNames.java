package org.onedoor.scales.fhir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.Scale;
import org.onedoor.vocabulary.Language;

/**
 * What the scales of a catalogue are called in foreign documents: by their ids, as {@code PHQ-9} or {@code phq9}, and by their names.
 *
 * <p>The number in a name such as {@code phq9} is the scale's own, and never that of an item.
 */
final class ScaleNames {
    private static final List<String> ITEM = List.of("question", "item", "q");
    private static final Pattern SHORT = Pattern.compile("\\(([^)]+)\\)");

    /**
     * A scale that is named among words.
     *
     * @param scale its id
     * @param before the words before its name
     * @param after the words after its name
     */
    record Named(String scale, Words before, Words after) {
        /** The words around the name. */
        Words around() {
            return before.and(after);
        }
    }

    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    ScaleNames(List<Scale> scales) {
        scales.forEach(scale -> ids.put(Words.of(scale.id()).joined(), scale.id()));
        scales.forEach(scale -> shortName(scale).ifPresent(name -> ids.putIfAbsent(name, scale.id())));
        names.putAll(ids);
        for (Scale scale : scales) {
            for (Language language : Language.values()) {
                String name = scale.name().in(language).replaceFirst("\\(.*", "");
                names.putIfAbsent(Words.of(name).joined(), scale.id());
            }
        }
    }

    private static Optional<String> shortName(Scale scale) {
        Matcher matcher = SHORT.matcher(scale.name().in(Language.EN));
        return matcher.find() ? Optional.of(Words.of(matcher.group(1)).joined()) : Optional.empty();
    }

    /** The last scale whose id stands in a link: what follows is said of that scale. */
    Optional<Named> last(Words words) {
        List<Named> found = find(words, ids);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
    }

    /** The scales that a text speaks of. */
    Set<String> in(String text) {
        Set<String> scales = new LinkedHashSet<>();
        find(Words.of(text), names).forEach(named -> scales.add(named.scale()));
        return scales;
    }

    /** The score of a scale that a text is the name of: {@code PHQ-9 total score}. */
    Optional<String> score(Scale scale, String text) {
        Words words = Words.of(text);
        Optional<Named> named = last(words);
        return named.isPresent() && !named.get().scale().equals(scale.id())
                ? Optional.empty()
                : ScoreWords.score(scale, named.map(Named::around).orElse(words), false);
    }

    private static List<Named> find(Words words, Map<String, String> known) {
        List<Named> found = new ArrayList<>();
        int start = 0;
        while (start < words.all().size()) {
            @Nullable Named named = at(words, start, known);
            if (named == null) {
                start++;
            } else {
                found.add(named);
                start = Math.max(
                        start + 1, words.all().size() - named.after().all().size());
            }
        }
        return found;
    }

    /** The longest name that begins at a word; the last number may run on, as in {@code phq91}. */
    private static @Nullable Named at(Words words, int start, Map<String, String> known) {
        @Nullable Named longest = null;
        StringBuilder name = new StringBuilder();
        for (int end = start; end < words.all().size(); end++) {
            String word = words.all().get(end);
            String whole = name + word;
            if (known.containsKey(whole)) {
                longest = new Named(known.get(whole), words.before(start), words.after(end + 1));
            } else if (longest == null) {
                longest = Character.isDigit(word.charAt(0))
                        ? runningOn(name.toString(), words, start, end, known)
                        : beforeItem(whole, words, start, end, known);
            }
            name.append(word);
        }
        return longest;
    }

    /** A name that the word for an item is written together with, as in {@code auditq1}. */
    private static @Nullable Named beforeItem(
            String whole, Words words, int start, int end, Map<String, String> known) {
        for (String item : ITEM) {
            if (whole.endsWith(item) && known.containsKey(whole.substring(0, whole.length() - item.length()))) {
                String scale = known.get(whole.substring(0, whole.length() - item.length()));
                return new Named(
                        scale, words.before(start), words.after(end + 1).following(item));
            }
        }
        return null;
    }

    private static @Nullable Named runningOn(
            String letters, Words words, int start, int end, Map<String, String> known) {
        String digits = words.all().get(end);
        for (int own = digits.length() - 1; own > 0; own--) {
            @Nullable String scale = known.get(letters + digits.substring(0, own));
            if (scale != null) {
                Words after = words.after(end + 1).following(digits.substring(own));
                return new Named(scale, words.before(start), after);
            }
        }
        return null;
    }
}
