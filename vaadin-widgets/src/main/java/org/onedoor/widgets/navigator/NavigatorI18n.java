package org.onedoor.widgets.navigator;

import java.util.Map;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.widgets.contact.CapabilityI18n;
import org.onedoor.widgets.kit.RegionI18n;

/** The words of the navigator and of its result. */
public final class NavigatorI18n extends CapabilityI18n<NavigatorI18n.Text> {

    /** What is said; the words are in {@code navigator_fi.properties} and its siblings. */
    public enum Text {
        /** What the widget is called. */
        LABEL,
        /** Goes to the next question. */
        NEXT,
        /** Goes to the previous question. */
        BACK,
        /** “Skip this question” */
        SKIP,
        /** “I don’t know” */
        DONT_KNOW,
        /** Opens why a question is asked. */
        WHY_ASKED,
        /** With a question that takes several answers. */
        CHOOSE_MANY,
        /** With a number; {@code {0}} and {@code {1}} are its bounds. */
        WHOLE_NUMBER,
        /** When nothing was chosen. */
        ANSWER_MISSING,
        /** When the number is no use; {@code {0}} and {@code {1}} are its bounds. */
        NUMBER_WRONG,
        /** “last question” */
        ONE_LEFT,
        /** {@code {0}} is a number of two or more. */
        ABOUT_LEFT,
        /** Two to ten, in words. */
        NUMBERS,
        /** “Not urgent” */
        NON_URGENT,
        /** Instead of “not urgent” where there is a sign of danger, or too little is known. */
        NOT_BY_YOURSELF,
        /** “Urgent: today” */
        URGENT,
        /** “Help now” */
        EMERGENCY,
        /** “Why we suggest this” */
        WHY,
        /** When no rule held. */
        WHY_BASE,
        /** “Which of your answers decided this” */
        ENOUGH,
        /** Above these answers. */
        ENOUGH_NOTE,
        /** Opens what else can be done. */
        MORE_ACTIONS,
        /** “Who can help” */
        WHO,
        /** {@code {0}} is a region. */
        WHO_NEAR,
        /** When no municipality is told. */
        WHO_COUNTRY,
        /** When nearer services were too few. */
        WIDENED,
        /** Opens the choice of a municipality. */
        OWN_PLACE,
        /** Opens the choice of another municipality. */
        OTHER_PLACE,
        /** Opens the rest. */
        MORE_SERVICES,
        /** “These almost fit” */
        MISSES,
        /** Why crisis contacts are shown with an ordinary result. */
        CRISIS_WHY,
        /** “What would change this” */
        CHANGE_WOULD,
        /** {@code {0}} a question, {@code {1}} another answer, {@code {2}} a step. */
        WOULD_BE,
        /** “These were left open” */
        LEFT_OPEN,
        /** {@code {0}} is a step. */
        LEFT_OPEN_NOTE,
        /** When open answers would change nothing. */
        LEFT_OPEN_SAME,
        /** “Doesn’t this feel right?” */
        FEELS_WRONG,
        /** “You know your situation best. You can also look at lighter help or more support” */
        YOU_KNOW_BEST,
        /** “Lighter help” */
        LIGHTER,
        /** “More support” */
        STRONGER,
        /** “Your answers” */
        OWN_ANSWERS,
        /** “Only you can see these. You can change any of them” */
        OWN_ANSWERS_NOTE,
        /** “Change” */
        CHANGE,
        /** “you skipped the question” */
        SKIPPED,
        /** “you did not know” */
        DID_NOT_KNOW,
        /** “Take this with you” */
        TAKE_ALONG,
        /** “Print or save” */
        PRINT,
        /** “Your name is not on the printout. You can give it to a professional or keep it to yourself” */
        PRINT_NOTE,
        /** {@code {0}} is a date. */
        CHECK_AGAIN,
        /** Instead of a date when the matter is urgent. */
        CHECK_TOMORROW,
        /** “This is a suggestion to guide you, not a diagnosis” */
        NOT_A_DIAGNOSIS,
        /** While the content is a demonstration. */
        DEMO_CONTENT,
        /** {@code {0}} title and {@code {1}} version of the navigator, {@code {2}} a date. */
        VERSION,
        /** “Start again” */
        START_OVER,
        /** “Your answers will be removed” */
        START_OVER_NOTE,
        /** Above a danger result. */
        PAUSE_HERE,
        /** “You are not alone with this. Help is here now” */
        NOT_ALONE,
        /** “You can also call here” */
        ALSO_HELP,
        /** “Go back to the previous question” */
        BACK_TO_QUESTION,
        /** That the questions were renewed meanwhile, so that the walk begins anew. */
        RENEWED,
        /** Heads what can be done when all is read. */
        DONE,
        /** Where the answers are kept until then. */
        DONE_NOTE,
        /** “Finish and erase answers” */
        FINISH,
        /** Above other numbers under the one button. */
        OR_HERE,
        /** Above what stands behind folds. */
        MORE_HERE,
        /** “We cannot tell yet” */
        CANNOT_TELL,
        /** {@code {0}} of {@code {1}} questions were answered. */
        CANNOT_TELL_WHY,
        /** To make contact all the same. */
        CANNOT_TELL_NOW,
        /** “What we know now” */
        KNOWN,
        /** When nothing is known. */
        KNOWN_NOTHING,
        /** “The shortest way to a better suggestion” */
        SHORTEST_WAY,
        /** Under it. */
        SHORTEST_WAY_NOTE,
        /** Opens the other questions that were passed over. */
        MORE_QUESTIONS,
        /** “Would you like a more exact suggestion?” */
        MORE_EXACT,
        /** That answers only add. */
        GO_ON_NOTE,
        /** {@code {0}} is a number of minutes, two or more. */
        GO_ON,
        /** “Stop here, help now” */
        STOP_HERE,
        /** That enough has been told. */
        STOP_HERE_NOTE,
        /** Words, with spaces between them, by which a question itself says that one can choose. */
        WORDS_FOR_CHOOSING
    }

    private static final Map<Text, LocalizedText> DEFAULTS = read(Text.class, "navigator");

    private final RegionI18n region = new RegionI18n();

    /** The default words. */
    public NavigatorI18n() {
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
