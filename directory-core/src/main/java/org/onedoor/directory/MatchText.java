package org.onedoor.directory;

import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.text.Texts;

/** What is said of the services that are found; the words are in {@code directory/matching}. */
enum MatchText {
    // Why a service fits.
    STEP_FITS,
    STEP_STRONGER,
    STEP_LIGHTER,
    OF_MUNICIPALITY,
    OF_WELFARE_AREA,
    OF_COLLABORATIVE_AREA,
    OF_COUNTRY,
    LINE,
    NOT_IN,
    OF_ELSEWHERE,
    SERVES_IN,
    NO_REFERRAL,
    OWN_CONTACT,
    SHARES_TOPICS,
    IN_THE_CENTRE,
    NEAR,
    FOR_EMERGENCIES,
    FOR_EVERYONE,
    NOT_VERIFIED,

    // Why a service does not quite fit.
    ONLY_AGES,
    OTHER_AREA,
    ONLY_IN,
    NEEDS_REFERRAL,
    ONLY_SELF,
    ONLY_LOVED_ONES,
    ONLY_PROFESSIONALS,

    // Which ages a service is for.
    AGES_EVERY,
    AGES_UP_TO,
    AGES_AT_LEAST,
    AGES_EXACTLY,
    AGES_BETWEEN,

    // How languages are listed.
    IN_LANGUAGES,
    AND_LANGUAGE,

    // Why services are looked for farther away, and which are taken in.
    NEARER_NONE,
    NEARER_FEW,
    NEARER_NONE_ABOUT_THIS,
    WITH_MUNICIPALITY,
    WITH_WELFARE_AREA,
    WITH_COLLABORATIVE_AREA,
    WITH_COUNTRY,
    WITH_LINE,
    WITH_ELSEWHERE;

    private static final Texts<MatchText> TEXTS = Texts.read(MatchText.class, "directory/matching");

    String in(Language language, boolean easy, Object... fill) {
        return TEXTS.get(this).say(language, easy, fill);
    }
}
