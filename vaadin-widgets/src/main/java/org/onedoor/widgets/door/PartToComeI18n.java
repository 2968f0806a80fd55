package org.onedoor.widgets.door;

import java.util.Map;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.widgets.contact.CapabilityI18n;

/** The words that stand where a part of the door will be. */
public final class PartToComeI18n extends CapabilityI18n<PartToComeI18n.Text> {

    /** What is said; the words are in {@code part_fi.properties} and its siblings. */
    public enum Text {
        /** What the widget is called. */
        LABEL,
        /** “This part is not in this version” */
        TITLE,
        /** The same of a part that has a name, and that it will come later. */
        NOT_YET,
        /** “It will come later” */
        LATER,
        /** Before the numbers that answer now. */
        HELP,
        /** A part: articles and guides. */
        LIBRARY,
        /** A part: one self-help programme. */
        PROGRAMME,
        /** A part: courses. */
        COURSES,
        /** A part: a peer group behind a personal code. */
        PEER_GROUP,
        /** A part: the assessment that a professional makes with a client. */
        ASSESSMENT,
        /** A part: a specialist in the room by video. */
        CONSULTATION,
        /** A part: where the client meets those who help. */
        CLIENT_ROOM
    }

    private static final Map<Text, LocalizedText> DEFAULTS = read(Text.class, "part");

    /** The default words. */
    public PartToComeI18n() {
        super(Text.class);
    }

    @Override
    protected Map<Text, LocalizedText> defaults() {
        return DEFAULTS;
    }
}
