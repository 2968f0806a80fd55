package org.onedoor.widgets.finder;

import java.util.Map;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.widgets.contact.CapabilityI18n;
import org.onedoor.widgets.kit.RegionI18n;

/** The words of the service finder. */
public final class ServiceFinderI18n extends CapabilityI18n<ServiceFinderI18n.Text> {

    /** What is said; the words are in {@code finder_fi.properties} and its siblings. */
    public enum Text {
        /** What the widget is called. */
        LABEL,
        /** “Find a service” */
        TITLE,
        /** “Say in your own words what you are looking for help with. You can also leave this empty” */
        LEAD,
        /** “What do you need help with?” */
        SEARCH,
        /** “for example sleep, loneliness or chat” */
        SEARCH_EXAMPLE,
        /** “Search” */
        GO,
        /** Opens the filters. */
        NARROW,
        /** “Age” */
        AGE,
        /** “All ages” */
        AGE_ANY,
        /** “Under 13” */
        AGE_CHILD,
        /** “13 to 17” */
        AGE_YOUTH,
        /** “18 to 29” */
        AGE_YOUNG_ADULT,
        /** “30 to 64” */
        AGE_ADULT,
        /** “65 or older” */
        AGE_OLDER,
        /** “Language of service” */
        SPOKEN,
        /** “All languages” */
        SPOKEN_ANY,
        /** “Way to make contact” */
        CHANNEL,
        /** “Any way” */
        CHANNEL_ANY,
        /** “Phone” */
        CHANNEL_PHONE,
        /** “Chat” */
        CHANNEL_CHAT,
        /** “Online” */
        CHANNEL_ONLINE,
        /** “Visit” */
        CHANNEL_VISIT,
        /** “What kind of help?” */
        KIND,
        /** “Any kind of help” */
        KIND_ANY,
        /** The help of step 1. */
        KIND_TALK,
        /** The help of step 2. */
        KIND_SELF_HELP,
        /** The help of step 3. */
        KIND_GUIDED,
        /** The help of step 4. */
        KIND_PRIMARY,
        /** The help of step 5. */
        KIND_SPECIALISED,
        /** The help of step 6. */
        KIND_EMERGENCY,
        /** “Show only those open now” */
        OPEN_NOW,
        /** “Clear the filters” */
        CLEAR,
        /** “We found one service” */
        ONE_FOUND,
        /** {@code {0}} is a number of two or more. */
        FOUND,
        /** {@code {0}} is what the words were taken to mean. */
        ABOUT,
        /** Looks for the words as they are written. */
        AS_WRITTEN,
        /** When they are looked for as they are written. */
        SAID_AS_WRITTEN,
        /** Looks for what the words mean. */
        AS_MEANT,
        /** Heading of whom to call first. */
        HELP_FIRST,
        /** Why they come first. */
        HELP_FIRST_ABOUT,
        /** Shows every service of the region, when nothing has the words. */
        SHOW_ALL,
        /** When nothing fitted the filters. */
        WIDENED_FILTERS,
        /** When nothing in the region had the words. */
        WIDENED_EVERYWHERE,
        /** When nothing anywhere had the words. */
        WIDENED_LINES,
        /** “Show more” */
        MORE,
        /** Heading of the list. */
        RESULTS
    }

    private static final Map<Text, LocalizedText> DEFAULTS = read(Text.class, "finder");

    private final RegionI18n region = new RegionI18n();

    /** The default words. */
    public ServiceFinderI18n() {
        super(Text.class);
    }

    /** The words of the region chooser. */
    public RegionI18n region() {
        return region;
    }

    @Override
    protected Map<Text, LocalizedText> defaults() {
        return DEFAULTS;
    }
}
