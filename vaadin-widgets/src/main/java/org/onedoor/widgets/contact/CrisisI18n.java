package org.onedoor.widgets.contact;

import java.util.Map;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.widgets.kit.WidgetI18n;

/** The words of the crisis bar and of every place that shows where help is now. */
public final class CrisisI18n extends WidgetI18n<CrisisI18n.Text> {

    /** What is said; the words are in {@code crisis_fi.properties} and its siblings. */
    public enum Text {
        /** What the bar is called. */
        LABEL,
        /** The leave to call. */
        ALWAYS_ALL_RIGHT,
        /** “Leave quickly” */
        EXIT,
        /** That a key does the same. */
        EXIT_BY_KEY,
        /** The address of a page that says nothing of this one. */
        EXIT_PAGE,
        /** “Erase my answers” */
        ERASE,
        /** What is said when they are erased. */
        ERASED
    }

    private static final Map<Text, LocalizedText> DEFAULTS = read(Text.class, "crisis");

    /** The default words. */
    public CrisisI18n() {
        super(Text.class);
    }

    @Override
    protected Map<Text, LocalizedText> defaults() {
        return DEFAULTS;
    }
}
