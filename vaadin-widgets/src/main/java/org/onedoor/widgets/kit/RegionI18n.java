package org.onedoor.widgets.kit;

import java.util.Map;
import org.onedoor.vocabulary.LocalizedText;

/** The words of the region chooser. */
public final class RegionI18n extends WidgetI18n<RegionI18n.Text> {

    /** What is said; the words are in {@code region_fi.properties} and its siblings. */
    public enum Text {
        /** The question. */
        LABEL,
        /** In the empty field. */
        PLACEHOLDER,
        /** The way not to tell. */
        RATHER_NOT,
        /** What is shown when no municipality is chosen. */
        NATIONAL,
        /** What is shown when one is; {@code {0}} is the area. */
        AREA,
        /** How long it is kept. */
        REMEMBERED,
        /** When nothing has the name that was written, which is {@code {0}}. */
        UNKNOWN
    }

    private static final Map<Text, LocalizedText> DEFAULTS = read(Text.class, "region");

    /** The default words. */
    public RegionI18n() {
        super(Text.class);
    }

    @Override
    protected Map<Text, LocalizedText> defaults() {
        return DEFAULTS;
    }
}
