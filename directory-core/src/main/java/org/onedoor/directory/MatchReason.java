package org.onedoor.directory;

import java.io.Serializable;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.onedoor.directory.hours.OpenState;
import org.onedoor.directory.model.Referral;
import org.onedoor.vocabulary.AgeRange;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.LocalizedText;

/** Why a service fits. A reason is made by the test that decided, so it can be checked against the service. */
public sealed interface MatchReason extends Serializable {

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

    /** The service is meant for the step of need. */
    record StepFits() implements MatchReason {
        @Override
        public String in(Language language, boolean easy) {
            return MatchText.STEP_FITS.in(language, easy);
        }
    }

    /**
     * The service is meant for the step next to the step of need.
     *
     * @param stronger whether it is meant for the higher one
     */
    record StepNextTo(boolean stronger) implements MatchReason {
        @Override
        public String in(Language language, boolean easy) {
            return (stronger ? MatchText.STEP_STRONGER : MatchText.STEP_LIGHTER).in(language, easy);
        }
    }

    /**
     * The service is responsible for the visitor's region.
     *
     * @param ring the nearest ring in which it is
     */
    record InArea(Ring ring) implements MatchReason {
        @Override
        public String in(Language language, boolean easy) {
            MatchText text = switch (ring) {
                case MUNICIPALITY -> MatchText.OF_MUNICIPALITY;
                case WELFARE_AREA -> MatchText.OF_WELFARE_AREA;
                case COLLABORATIVE_AREA -> MatchText.OF_COLLABORATIVE_AREA;
                case COUNTRY -> MatchText.OF_COUNTRY;
                case LINE -> MatchText.LINE;
                case ELSEWHERE -> MatchText.OF_ELSEWHERE;
            };
            return text.in(language, easy);
        }
    }

    /**
     * The service has an age limit, and the visitor's age as far as it is known does not rule it out.
     *
     * @param ages the ages it is meant for
     */
    record ForAges(AgeRange ages) implements MatchReason {
        @Override
        public String in(Language language, boolean easy) {
            return AgeWording.of(ages, language, easy);
        }
    }

    /**
     * The service is given in the visitor's language. It is told for other languages than Finnish, which nearly all have.
     *
     * @param served the language
     */
    record ServesIn(Language served) implements MatchReason {
        @Override
        public String in(Language language, boolean easy) {
            return MatchText.SERVES_IN.in(language, easy, SpokenLanguage.in(List.of(served.tag()), language, easy));
        }
    }

    /**
     * The visitor can get in without a referral by someone else.
     *
     * @param referral what it takes: nothing, or the visitor's own contact
     */
    record WithoutReferral(Referral referral) implements MatchReason {
        @Override
        public String in(Language language, boolean easy) {
            MatchText text = referral == Referral.NONE ? MatchText.NO_REFERRAL : MatchText.OWN_CONTACT;
            return text.in(language, easy);
        }
    }

    /**
     * The service is about some of the need's topics.
     *
     * @param topics ids of the shared topics, in alphabetical order
     */
    record SharesTopics(List<String> topics) implements MatchReason {
        public SharesTopics {
            topics = List.copyOf(topics);
        }

        @Override
        public String in(Language language, boolean easy) {
            return MatchText.SHARES_TOPICS.in(language, easy);
        }
    }

    /**
     * The channel's opening hours at the time asked about; told when they are known.
     *
     * @param state open, or closed and when it opens
     * @param at that time, by the country's clocks
     */
    record Hours(OpenState state, ZonedDateTime at) implements MatchReason {
        @Override
        public String in(Language language, boolean easy) {
            return state.in(language, easy, at);
        }
    }

    /**
     * The place is in or near the visitor's municipality.
     *
     * @param kilometres from the municipality's central locality, as the crow flies, rounded
     */
    record Near(int kilometres) implements MatchReason {
        @Override
        public String in(Language language, boolean easy) {
            return kilometres == 0
                    ? MatchText.IN_THE_CENTRE.in(language, easy)
                    : MatchText.NEAR.in(language, easy, kilometres);
        }
    }

    /**
     * The visitor has told no place, and the service is there for all of the country but some areas.
     *
     * @param areas the names of these
     */
    record NotIn(List<LocalizedText> areas) implements MatchReason {
        public NotIn {
            areas = List.copyOf(areas);
        }

        @Override
        public String in(Language language, boolean easy) {
            String names = areas.stream().map(area -> area.in(language)).collect(Collectors.joining(", "));
            return MatchText.NOT_IN.in(language, easy, names);
        }
    }

    /** The service is one of the region's emergency contacts. */
    record ForEmergencies() implements MatchReason {
        @Override
        public String in(Language language, boolean easy) {
            return MatchText.FOR_EMERGENCIES.in(language, easy);
        }
    }

    /** Nothing fitted, and this service is there for everyone. */
    record ForEveryone() implements MatchReason {
        @Override
        public String in(Language language, boolean easy) {
            return MatchText.FOR_EVERYONE.in(language, easy);
        }
    }

    /** Nobody has checked the facts of the service. It is told so that the list stays honest. */
    record NotVerified() implements MatchReason {
        @Override
        public String in(Language language, boolean easy) {
            return MatchText.NOT_VERIFIED.in(language, easy);
        }
    }
}
