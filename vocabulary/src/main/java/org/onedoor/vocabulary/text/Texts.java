package org.onedoor.vocabulary.text;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.vocabulary.json.InvalidContentException;

/**
 * What one part of the product says itself: a text in every language for each constant of an enum.
 *
 * <p>The texts called {@code directory/hours} stand in the UTF-8 property files {@code
 * META-INF/onedoor/texts/directory/hours_fi.properties}, {@code _sv} and {@code _en} of the module that the enum belongs to,
 * under the constant's name in lower case with hyphens; {@code key.simple} is the easy-language variant, where there is one.
 * Whoever runs the product changes any of them, key by key, with a file of the same name under {@code
 * META-INF/onedoor/own-texts/} on the class path. Immutable and thread-safe.
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
     * @throws InvalidContentException if a text is missing, unknown, empty or changed twice, or leaves other blanks than its
     *     Finnish original; every such mistake is told with its file and key
     */
    public static <T extends Enum<T>> Texts<T> read(Class<T> type, String name) {
        Set<String> keys = new LinkedHashSet<>();
        for (T text : type.getEnumConstants()) {
            keys.add(key(text));
        }
        Map<String, LocalizedText> read = TextFiles.of(type, name).read(keys);
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
        return TextFiles.of(owner, name).read();
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
