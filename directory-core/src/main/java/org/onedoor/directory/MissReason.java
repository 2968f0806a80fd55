package org.onedoor.directory;

import java.io.Serializable;
import java.time.ZonedDateTime;
import java.util.List;
import org.onedoor.directory.hours.OpenState;
import org.onedoor.vocabulary.AgeRange;
import org.onedoor.vocabulary.Audience;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.LocalizedText;

/** The one thing for which a service does not fit. */
public sealed interface MissReason extends Serializable {

    /**
     * The reason as part of a sentence, in lower case and without a full stop.
     *
     * @param easy whether easy language is wanted, where there is some
     */
    String in(Language language, boolean easy);

    /** The reason in ordinary language. */
    default String in(Language language) {
        return in(language, false);
    }

    /**
     * It is closed, and the need cannot wait.
     *
     * @param state closed, and when it opens if that is known
     * @param at the time asked about, by the country's clocks
     */
    record ClosedNow(OpenState state, ZonedDateTime at) implements MissReason {
        @Override
        public String in(Language language, boolean easy) {
            return state.in(language, easy, at);
        }
    }

    /**
     * It is meant for other ages.
     *
     * @param ages the ages it is meant for
     */
    record OnlyAges(AgeRange ages) implements MissReason {
        @Override
        public String in(Language language, boolean easy) {
            return MatchText.ONLY_AGES.in(language, easy, AgeWording.of(ages, language, easy));
        }
    }

    /**
     * It is responsible for another area.
     *
     * @param area the name of that area
     */
    record OtherArea(LocalizedText area) implements MissReason {
        @Override
        public String in(Language language, boolean easy) {
            return MatchText.OTHER_AREA.in(language, easy, area.in(language, easy));
        }
    }

    /**
     * It is not given in the visitor's language.
     *
     * @param languages BCP 47 tags of those in which it is
     */
    record OnlyIn(List<String> languages) implements MissReason {
        public OnlyIn {
            languages = List.copyOf(languages);
        }

        @Override
        public String in(Language language, boolean easy) {
            return MatchText.ONLY_IN.in(language, easy, SpokenLanguage.in(languages, language, easy));
        }
    }

    /** A professional must refer the person. */
    record NeedsReferral() implements MissReason {
        @Override
        public String in(Language language, boolean easy) {
            return MatchText.NEEDS_REFERRAL.in(language, easy);
        }
    }

    /**
     * It is meant for people in another position.
     *
     * @param audience those it is meant for
     */
    record OnlyFor(List<Audience> audience) implements MissReason {
        public OnlyFor {
            audience = List.copyOf(audience);
        }

        @Override
        public String in(Language language, boolean easy) {
            MatchText text = switch (audience.getFirst()) {
                case SELF -> MatchText.ONLY_SELF;
                case LOVED_ONE -> MatchText.ONLY_LOVED_ONES;
                case PROFESSIONAL -> MatchText.ONLY_PROFESSIONALS;
            };
            return text.in(language, easy);
        }
    }
}
