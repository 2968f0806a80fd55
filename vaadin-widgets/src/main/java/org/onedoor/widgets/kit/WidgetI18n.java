package org.onedoor.widgets.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.LocalizedText;

/**
 * The words a widget says itself, as opposed to those of its content; every one of them can be replaced.
 *
 * <p>The defaults come with the library in Finnish, Swedish and English, some also in easy language; a host's own
 * translations are never consulted.
 *
 * @param <T> the texts of the widget
 */
public abstract class WidgetI18n<T extends Enum<T>> implements Serializable {

    private final Class<T> texts;
    private final EnumMap<T, LocalizedText> replaced;

    protected WidgetI18n(Class<T> texts) {
        this.texts = texts;
        this.replaced = new EnumMap<>(texts);
    }

    /** The defaults, shared by every instance. */
    protected abstract Map<T, LocalizedText> defaults();

    /** A text as it is now said: the default unless it was replaced. */
    public LocalizedText get(T text) {
        return replaced.getOrDefault(text, Objects.requireNonNull(defaults().get(text)));
    }

    /**
     * Says something else instead of the default. Where the default holds {@code {0}}, the words put there are the same.
     *
     * @param text which text to replace
     * @param words what to say instead
     */
    public void set(T text, LocalizedText words) {
        replaced.put(text, words);
    }

    /** Every text of the widget with the words it now has. */
    public Map<T, LocalizedText> all() {
        EnumMap<T, LocalizedText> all = new EnumMap<>(texts);
        for (T text : texts.getEnumConstants()) {
            all.put(text, get(text));
        }
        return Collections.unmodifiableMap(all);
    }

    /** Reads the defaults of one widget: a UTF-8 file for each language, with a key for each constant. */
    protected static <T extends Enum<T>> Map<T, LocalizedText> read(Class<T> texts, String name) {
        Properties fi = file(name, Language.FI);
        Properties sv = file(name, Language.SV);
        Properties en = file(name, Language.EN);
        EnumMap<T, LocalizedText> read = new EnumMap<>(texts);
        for (T text : texts.getEnumConstants()) {
            String key = key(text);
            String easy = key + ".simple";
            read.put(
                    text,
                    new LocalizedText(
                            required(fi, key),
                            required(sv, key),
                            required(en, key),
                            find(fi, easy),
                            find(sv, easy),
                            find(en, easy)));
        }
        return Collections.unmodifiableMap(read);
    }

    static String key(Enum<?> text) {
        return text.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String required(Properties words, String key) {
        return Objects.requireNonNull(words.getProperty(key), () -> "no words for " + key);
    }

    private static @Nullable String find(Properties words, String key) {
        return words.getProperty(key);
    }

    static Properties file(String name, Language language) {
        String path = "/META-INF/onedoor/widgets/" + name + "_" + language.tag() + ".properties";
        Properties words = new Properties();
        try (InputStream in = Objects.requireNonNull(WidgetI18n.class.getResourceAsStream(path), path)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
