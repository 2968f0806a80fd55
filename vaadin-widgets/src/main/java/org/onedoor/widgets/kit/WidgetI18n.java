package org.onedoor.widgets.kit;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.vocabulary.text.Texts;

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

    /** Reads the defaults of one widget from {@code widgets/<name>}, with what the house around changes in them. */
    protected static <T extends Enum<T>> Map<T, LocalizedText> read(Class<T> texts, String name) {
        return Texts.read(texts, "widgets/" + name).all();
    }
}
