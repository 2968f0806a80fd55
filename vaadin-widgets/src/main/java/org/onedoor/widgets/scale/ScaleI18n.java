package org.onedoor.widgets.scale;

import java.util.Map;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.widgets.contact.CapabilityI18n;

/** The words around a measurement scale; the wording of the scale itself is its own. */
public final class ScaleI18n extends CapabilityI18n<ScaleI18n.Text> {

    /** What is said; the words are in {@code scale_fi.properties} and its siblings. */
    public enum Text {
        /** What the widget is called. */
        LABEL,
        /** {@code {0}} questions, about {@code {1}} minutes. */
        HOW_LONG,
        /** Where the answers are kept. */
        STAYS_HERE,
        /** The answers given earlier in this visit are here. */
        RESUMED,
        /** {@code {0}} of {@code {1}} have been answered. */
        ANSWERED,
        /** “See the result” */
        SEE_RESULT,
        /** One question is still open. */
        ONE_MISSING,
        /** {@code {0}} questions are still open. */
        MISSING,
        /** At a question that is still open. */
        MISSING_HERE,
        /** The scale has no wording in the language of the page. */
        OTHER_LANGUAGE,
        /** The response goes on in the language it was begun in. */
        BEGUN_IN,
        /** The published wording speaks to the person formally. */
        FORMAL,
        /** At a question that may be left open. */
        OPTIONAL,
        /** “Start again” */
        START_AGAIN,
        /** Heading when the wording may not be shown. */
        NO_WORDING,
        /** Why not: {@code {0}} is the holder of the rights. */
        NO_WORDING_WHY,
        /** How soon, in danger. */
        DANGER,
        /** What to do first, in danger. */
        DANGER_NOW,
        /** Heading of the result. */
        RESULT,
        /** {@code {0}} of {@code {1}} points. */
        POINTS,
        /** {@code {0}} points, where the scale has no total. */
        SUBSCORE,
        /** What the scale calls the score: {@code {0}}, from {@code {1}} to {@code {2}} points. */
        BAND,
        /** Heading of the other scores. */
        SUBSCORES,
        /** Heading: what the score may mean. */
        MEANING,
        /** What a score tells and what it does not. */
        MEANING_TEXT,
        /** What stands there when the host shows no interpretation. */
        NO_INTERPRETATION,
        /** Heading: what to do. */
        TO_DO,
        /** What to do after an answer that calls for action, instead of any other advice. */
        TO_DO_CRITICAL,
        /** What to do where a scale has no levels and a cut-off of it is reached. */
        TO_DO_RAISED,
        /** What to do where a scale has no levels and none of its cut-offs is reached. */
        TO_DO_QUIET,
        /** First thing to do. */
        TO_DO_TALK,
        /** Second thing to do. */
        TO_DO_HELP,
        /** Third thing to do. */
        TO_DO_AGAIN,
        /** Heading of the contacts. */
        CONTACTS,
        /** “Change my answers” */
        CHANGE,
        /** “Print or save” */
        PRINT,
        /** What kind of statement it is. */
        NOT_A_DIAGNOSIS,
        /** That no clinician has approved the words. */
        DEMO_CONTENT,
        /** Where the wording comes from: {@code {0}} is the holder of the rights. */
        RIGHTS,
        /** Which scale and version, and on which day: {@code {0}}, {@code {1}}, {@code {2}}. */
        VERSION,
        /** The wording has not been compared with the official form. */
        TRANSCRIBED
    }

    private static final Map<Text, LocalizedText> DEFAULTS = read(Text.class, "scale");

    /** The default words. */
    public ScaleI18n() {
        super(Text.class);
    }

    @Override
    protected Map<Text, LocalizedText> defaults() {
        return DEFAULTS;
    }
}
