package org.onedoor.directory;

import java.io.Serializable;
import org.onedoor.vocabulary.Language;

/**
 * A ring that was opened because the nearer ones gave too few services.
 *
 * @param ring the ring that was opened
 * @param why what the nearer rings lacked
 */
public record Widening(Ring ring, Why why) implements Serializable {

    /** What the nearer rings lacked. */
    public enum Why {
        /** They had no service that fits. */
        NONE(MatchText.NEARER_NONE),
        /** They had fewer than three services that fit. */
        FEW(MatchText.NEARER_FEW),
        /** They had enough services, but none that is about the need's topics. */
        NONE_ABOUT_THIS(MatchText.NEARER_NONE_ABOUT_THIS);

        private final MatchText text;

        Why(MatchText text) {
            this.text = text;
        }
    }

    /** Why the list goes farther, as two sentences in ordinary language. */
    public String in(Language language) {
        return in(language, false);
    }

    /**
     * Why the list goes farther, as two sentences.
     *
     * @param easy whether easy language is wanted, where there is some
     */
    public String in(Language language, boolean easy) {
        return why.text.in(language, easy) + " " + shown().in(language, easy);
    }

    private MatchText shown() {
        return switch (ring) {
            case MUNICIPALITY -> MatchText.WITH_MUNICIPALITY;
            case WELFARE_AREA -> MatchText.WITH_WELFARE_AREA;
            case COLLABORATIVE_AREA -> MatchText.WITH_COLLABORATIVE_AREA;
            case COUNTRY -> MatchText.WITH_COUNTRY;
            case LINE -> MatchText.WITH_LINE;
            case ELSEWHERE -> MatchText.WITH_ELSEWHERE;
        };
    }
}
