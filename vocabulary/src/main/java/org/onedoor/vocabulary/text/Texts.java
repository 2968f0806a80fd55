package org.onedoor.vocabulary.text;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.vocabulary.json.InvalidContentException;
import org.onedoor.vocabulary.json.Problem;

/**
 * What one part of the product says itself: a text in every language for each constant of an enum.
 *
 * <p>The texts called {@code directory/hours} stand in the UTF-8 property files {@code
 * META-INF/onedoor/texts/directory/hours_fi.properties}, {@code _sv} and {@code _en} of the module that the enum belongs to,
 * under the constant's name in lower case with hyphens; {@code key.simple} is the easy-language variant, where there is one.
 * Whoever runs the product changes any of them, key by key, with a file of the same name under {@code
 * META-INF/onedoor/own-texts/} on the class path. Where such a file has a mistake, the product's own words stand: a wrong word must
 * never keep a crisis number from being shown. Whoever opens a door asks {@link #mistakes} first. Immutable and thread-safe.
 *
 * @param <T> names the texts
 */
public final class Texts<T extends Enum<T>> {
    private final Map<T, LocalizedText> texts;

    private Texts(EnumMap<T, LocalizedText> texts) {
        this.texts = Collections.unmodifiableMap(texts);
    }

    /**
     * Reads the texts of an enum.
     *
     * @param type in whose module the files are
     * @param name of the files, without language and ending, such as {@code directory/hours}
     * @throws InvalidContentException if a text of the module is missing, unknown or empty, or leaves other blanks than its Finnish
     *     original; every such mistake is told with its file and key
     */
    public static <T extends Enum<T>> Texts<T> read(Class<T> type, String name) {
        Set<String> keys = new LinkedHashSet<>();
        for (T text : type.getEnumConstants()) {
            keys.add(key(text));
        }
        Map<String, LocalizedText> read = soundly(type, name, files -> files.read(keys));
        EnumMap<T, LocalizedText> texts = new EnumMap<>(type);
        for (T text : type.getEnumConstants()) {
            texts.put(text, Objects.requireNonNull(read.get(key(text))));
        }
        return new Texts<>(texts);
    }

    /**
     * Reads texts that belong to ids of the content, such as language tags; whoever runs the product may also add some.
     *
     * @param owner in whose module the files are
     * @param name of the files, as in {@link #read}
     * @return by id
     * @throws InvalidContentException as {@link #read} does
     */
    public static Map<String, LocalizedText> byId(Class<?> owner, String name) {
        return soundly(owner, name, TextFiles::read);
    }

    private static Map<String, LocalizedText> soundly(
            Class<?> owner, String name, Function<TextFiles, Map<String, LocalizedText>> read) {
        try {
            return read.apply(TextFiles.of(owner, name));
        } catch (InvalidContentException changedWrongly) {
            return read.apply(TextFiles.unchanged(owner, name));
        }
    }

    /**
     * Every mistake in what is changed of any text, each with its file and key: unknown, empty or changed twice, other blanks than the
     * original's, not in UTF-8.
     *
     * @param path the class path that has the modules and the changes
     * @return none when every change holds
     */
    public static List<Problem> mistakes(ClassLoader path) {
        return TextIndex.on(path).stream()
                .flatMap(entry -> TextFiles.on(path, entry.name()).mistakes(entry.more()).stream())
                .toList();
    }

    /** A text in every language. */
    public LocalizedText get(T text) {
        return Objects.requireNonNull(texts.get(text));
    }

    /** Every text, in the order of the constants. */
    public Map<T, LocalizedText> all() {
        return texts;
    }

    /** How a text is called in the files: {@code open-now} for {@code OPEN_NOW}. */
    public static String key(Enum<?> text) {
        return text.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
