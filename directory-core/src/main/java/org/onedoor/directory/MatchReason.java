package org.onedoor.directory;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.onedoor.directory.hours.OpenState;
import org.onedoor.directory.model.Referral;
import org.onedoor.vocabulary.AgeRange;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.LocalizedText;

/** Why a service fits. A reason is made by the test that decided, so it can be checked against the service. */
public sealed interface MatchReason extends Serializable {

    /** The reason as part of a sentence, in lower case and without a full stop. */
    String in(Language language);

    /** The service is meant for the step of need. */
    record StepFits() implements MatchReason {
        @Override
        public String in(Language language) {
            return LocalizedText.of(
                            "sopii tähän avun tarpeeseen",
                            "passar för det här behovet av hjälp",
                            "fits this need for help")
                    .in(language);
        }
    }

    /**
     * The service is meant for the step next to the step of need.
     *
     * @param stronger whether it is meant for the higher one
     */
    record StepNextTo(boolean stronger) implements MatchReason {
        @Override
        public String in(Language language) {
            LocalizedText text = stronger
                    ? LocalizedText.of(
                            "yhtä porrasta vahvempaa apua", "hjälp ett steg starkare", "help one step stronger")
                    : LocalizedText.of(
                            "yhtä porrasta kevyempää apua", "hjälp ett steg lättare", "help one step lighter");
            return text.in(language);
        }
    }

    /**
     * The service is responsible for the visitor's region.
     *
     * @param ring the nearest ring in which it is
     */
    record InArea(Ring ring) implements MatchReason {
        @Override
        public String in(Language language) {
            LocalizedText text = switch (ring) {
                case MUNICIPALITY ->
                    LocalizedText.of(
                            "oman kuntasi palvelu", "en tjänst i din kommun", "a service of your municipality");
                case WELFARE_AREA ->
                    LocalizedText.of("alueesi palvelu", "en tjänst i ditt område", "a service of your area");
                case COLLABORATIVE_AREA ->
                    LocalizedText.of(
                            "yhteistyöalueesi palvelu",
                            "en tjänst i ditt samarbetsområde",
                            "a service of the wider area around you");
                case COUNTRY ->
                    LocalizedText.of("valtakunnallinen palvelu", "en riksomfattande tjänst", "a national service");
                case LINE ->
                    LocalizedText.of(
                            "auttaa koko maassa ympäri vuorokauden",
                            "hjälper i hela landet dygnet runt",
                            "helps in the whole country, day and night");
                case ELSEWHERE ->
                    LocalizedText.of(
                            "toisen alueen palvelu", "en tjänst i ett annat område", "a service of another area");
            };
            return text.in(language);
        }
    }

    /**
     * The service has an age limit, and the visitor's age as far as it is known does not rule it out.
     *
     * @param ages the ages it is meant for
     */
    record ForAges(AgeRange ages) implements MatchReason {
        @Override
        public String in(Language language) {
            return AgeWording.of(ages, language);
        }
    }

    /**
     * The service is given in the visitor's language. It is told for other languages than Finnish, which nearly all have.
     *
     * @param served the language
     */
    record ServesIn(Language served) implements MatchReason {
        @Override
        public String in(Language language) {
            return LocalizedText.of("palvelee ", "betjänar ", "serves ").in(language)
                    + SpokenLanguage.in(List.of(served.tag()), language);
        }
    }

    /**
     * The visitor can get in without a referral by someone else.
     *
     * @param referral what it takes: nothing, or the visitor's own contact
     */
    record WithoutReferral(Referral referral) implements MatchReason {
        @Override
        public String in(Language language) {
            LocalizedText text = referral == Referral.NONE
                    ? LocalizedText.of("lähetettä ei tarvita", "ingen remiss behövs", "no referral is needed")
                    : LocalizedText.of(
                            "voit ottaa itse yhteyttä", "du kan själv ta kontakt", "you can make contact yourself");
            return text.in(language);
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
        public String in(Language language) {
            return LocalizedText.of(
                            "auttaa asioissa, joista kerroit",
                            "hjälper med det du berättade om",
                            "helps with what you told about")
                    .in(language);
        }
    }

    /**
     * The channel's opening hours at the instant asked about; told when they are known.
     *
     * @param state open, or closed and when it opens
     * @param at the instant
     */
    record Hours(OpenState state, Instant at) implements MatchReason {
        @Override
        public String in(Language language) {
            return state.in(language, at);
        }
    }

    /**
     * The place is in or near the visitor's municipality.
     *
     * @param kilometres from the municipality's central locality, as the crow flies, rounded
     */
    record Near(int kilometres) implements MatchReason {
        @Override
        public String in(Language language) {
            if (kilometres == 0) {
                return LocalizedText.of(
                                "kuntasi keskuksessa", "i din kommuns centrum", "in the centre of your municipality")
                        .in(language);
            }
            return LocalizedText.of(
                            "noin " + kilometres + " km kuntasi keskuksesta",
                            "cirka " + kilometres + " km från din kommuns centrum",
                            "about " + kilometres + " km from the centre of your municipality")
                    .in(language);
        }
    }

    /** The service is one of the region's emergency contacts. */
    record ForEmergencies() implements MatchReason {
        @Override
        public String in(Language language) {
            return LocalizedText.of("auttaa hätätilanteessa", "hjälper i en nödsituation", "helps in an emergency")
                    .in(language);
        }
    }

    /** Nothing fitted, and this service is there for everyone. */
    record ForEveryone() implements MatchReason {
        @Override
        public String in(Language language) {
            return LocalizedText.of(
                            "auttaa kaikkia ympäri vuorokauden",
                            "hjälper alla dygnet runt",
                            "helps everyone, day and night")
                    .in(language);
        }
    }

    /** Nobody has checked the facts of the service. It is told so that the list stays honest. */
    record NotVerified() implements MatchReason {
        @Override
        public String in(Language language) {
            return LocalizedText.of(
                            "tietoja ei ole tarkistettu",
                            "uppgifterna är inte kontrollerade",
                            "these details have not been checked")
                    .in(language);
        }
    }
}
