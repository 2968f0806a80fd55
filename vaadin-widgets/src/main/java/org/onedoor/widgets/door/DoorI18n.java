package org.onedoor.widgets.door;

import java.util.Map;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.widgets.contact.CapabilityI18n;
import org.onedoor.widgets.finder.ServiceFinderI18n;
import org.onedoor.widgets.kit.RegionI18n;
import org.onedoor.widgets.navigator.NavigatorI18n;

/** The words of the whole door. */
public final class DoorI18n extends CapabilityI18n<DoorI18n.Text> {

    /** What is said; the words are in {@code door_fi.properties} and its siblings. */
    public enum Text {
        /** What the door is called. */
        LABEL,
        /** “I’m glad you came” */
        WELCOME,
        /** “Here you can find help that fits your situation and is near you. You can take your time” */
        LEAD,
        /** “We do not ask your name. Your answers disappear when your visit ends” */
        PRIVACY,
        /** What the three doors are together. */
        DOORS,
        /** “I am looking for help for myself” */
        FOR_ME,
        /** “Answer a few questions. It takes about five minutes” */
        FOR_ME_TEXT,
        /** “I am worried about someone close” */
        FOR_SOMEONE,
        /** “Find help for them, and support for yourself as well” */
        FOR_SOMEONE_TEXT,
        /** “I am a professional” */
        PROFESSIONAL,
        /** “The same services and tools to support your work” */
        PROFESSIONAL_TEXT,
        /** “I just want to find a service” */
        FIND,
        /** “I want to fill in a questionnaire” */
        QUESTIONNAIRES,
        /** “Start page” */
        HOME,
        /** What the language buttons are together. */
        LANGUAGE,
        /** “Easy language” */
        EASY,
        /** “Do you need help right now?” */
        HELP_TITLE,
        /** Goes back to answers that are under way. */
        RESUME,
        /** The name of a page that asks, by its number in the visit: it must tell nothing of what is asked. */
        QUESTION_PAGE,
        /** The name of a page with a result; it must tell nothing of the result. */
        RESULT_PAGE
    }

    private static final Map<Text, LocalizedText> DEFAULTS = read(Text.class, "door");

    private final NavigatorI18n navigator;
    private final ServiceFinderI18n finder = new ServiceFinderI18n();
    private final RegionI18n region = new RegionI18n();

    /** The default words. */
    public DoorI18n() {
        this(new NavigatorI18n());
    }

    private DoorI18n(NavigatorI18n navigator) {
        super(Text.class, navigator);
        this.navigator = navigator;
    }

    /** The words of the navigator; those about help are also the door's. */
    public NavigatorI18n navigator() {
        return navigator;
    }

    /** The words of the service finder. */
    public ServiceFinderI18n finder() {
        return finder;
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
