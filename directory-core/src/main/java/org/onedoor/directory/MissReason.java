package org.onedoor.directory;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.onedoor.directory.hours.OpenState;
import org.onedoor.vocabulary.AgeRange;
import org.onedoor.vocabulary.Audience;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.LocalizedText;

/** The one thing for which a service does not fit. */
public sealed interface MissReason extends Serializable {

    /** The reason as part of a sentence, in lower case and without a full stop. */
    String in(Language language);

    /**
     * It is closed, and the need cannot wait.
     *
     * @param state closed, and when it opens if that is known
     * @param at the instant asked about
     */
    record ClosedNow(OpenState state, Instant at) implements MissReason {
        @Override
        public String in(Language language) {
            return state.in(language, at);
        }
    }

    /**
     * It is meant for other ages.
     *
     * @param ages the ages it is meant for
     */
    record OnlyAges(AgeRange ages) implements MissReason {
        @Override
        public String in(Language language) {
            return LocalizedText.of("vain ", "bara ", "only ").in(language) + AgeWording.of(ages, language);
        }
    }

    /**
     * It is responsible for another area.
     *
     * @param area the name of that area
     */
    record OtherArea(LocalizedText area) implements MissReason {
        @Override
        public String in(Language language) {
            return LocalizedText.of("palvelee toista aluetta: ", "betjänar ett annat område: ", "serves another area: ")
                            .in(language)
                    + area.in(language);
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
        public String in(Language language) {
            return LocalizedText.of("palvelee vain ", "betjänar bara ", "serves only ")
                            .in(language)
                    + SpokenLanguage.in(languages, language);
        }
    }

    /** A professional must refer the person. */
    record NeedsReferral() implements MissReason {
        @Override
        public String in(Language language) {
            return LocalizedText.of(
                            "vaatii ammattilaisen lähetteen",
                            "kräver remiss av en yrkesperson",
                            "needs a referral from a professional")
                    .in(language);
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
        public String in(Language language) {
            LocalizedText text = switch (audience.getFirst()) {
                case SELF ->
                    LocalizedText.of(
                            "vain sille, joka itse tarvitsee apua",
                            "bara för den som själv behöver hjälp",
                            "only for the person who needs help");
                case LOVED_ONE -> LocalizedText.of("vain läheisille", "bara för närstående", "only for loved ones");
                case PROFESSIONAL ->
                    LocalizedText.of("vain ammattilaisille", "bara för yrkespersoner", "only for professionals");
            };
            return text.in(language);
        }
    }
}
