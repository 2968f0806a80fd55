package org.onedoor.vocabulary;

import java.util.Locale;
import java.util.Optional;

/** A language the door speaks: Finnish, Swedish or English. */
public enum Language {
    /** Finnish. */
    FI("fi"),
    /** Swedish. */
    SV("sv"),
    /** English. */
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag, as in {@code lang="sv"}. */
    public String tag() {
        return tag;
    }

    /** The locale of this language, without a country. */
    public Locale locale() {
        return Locale.of(tag);
    }

    /**
     * The language of a BCP 47 tag; a country after it is ignored, so {@code sv-FI} is Swedish.
     *
     * @return empty for a language the door does not speak
     */
    public static Optional<Language> find(String tag) {
        String primary = Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
        for (Language language : values()) {
            if (language.tag.equals(primary)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
