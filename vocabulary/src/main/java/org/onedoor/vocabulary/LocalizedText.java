package org.onedoor.vocabulary;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * One text in the languages of the door, some of it also in easy language.
 *
 * <p>In content it is an object of BCP 47 tags: {@code {"fi": "…", "sv": "…", "en": "…", "fi-simple": "…"}}. Finnish and
 * Swedish are required; a text without English is shown in Finnish and must be marked so ({@link #languageShown}).
 *
 * @param fi Finnish
 * @param sv Swedish
 * @param en English, or null while it is not yet translated
 * @param fiSimple easy Finnish (selkokieli), or null
 * @param svSimple easy Swedish (lättläst), or null
 * @param enSimple easy English, or null
 */
public record LocalizedText(
        @NotBlank String fi,
        @NotBlank String sv,

        @Pattern(regexp = "(?s)\\s*\\S.*", message = NOT_BLANK) @Nullable
        String en,

        @JsonbProperty("fi-simple") @Pattern(regexp = "(?s)\\s*\\S.*", message = NOT_BLANK) @Nullable
        String fiSimple,

        @JsonbProperty("sv-simple") @Pattern(regexp = "(?s)\\s*\\S.*", message = NOT_BLANK) @Nullable
        String svSimple,

        @JsonbProperty("en-simple") @Pattern(regexp = "(?s)\\s*\\S.*", message = NOT_BLANK) @Nullable
        String enSimple)
        implements Serializable {

    private static final String NOT_BLANK = "must not be blank when it is given";
    private static final java.util.regex.Pattern BLANK = java.util.regex.Pattern.compile("\\{([0-9])}");

    /** A text in all three languages, without easy language. */
    public static LocalizedText of(String fi, String sv, String en) {
        return new LocalizedText(fi, sv, en, null, null, null);
    }

    /** The text in a language; Finnish where English is missing. */
    public String in(Language language) {
        String text = switch (language) {
            case FI -> fi;
            case SV -> sv;
            case EN -> en;
        };
        return text == null ? fi : text;
    }

    /** The text in easy language, if there is one. */
    public Optional<String> easy(Language language) {
        return Optional.ofNullable(
                switch (language) {
                    case FI -> fiSimple;
                    case SV -> svSimple;
                    case EN -> enSimple;
                });
    }

    /** The easy variant when it is wanted and exists, otherwise the ordinary text. */
    public String in(Language language, boolean easy) {
        return easy ? easy(language).orElseGet(() -> in(language)) : in(language);
    }

    /**
     * The text with words in its blanks: {@code {0}} stands for the first of them, {@code {1}} for the second.
     *
     * @param easy whether the easy variant is wanted
     * @param fill what is said in the blanks, in the same language; a blank that it has nothing for stays
     */
    public String say(Language language, boolean easy, Object... fill) {
        // In one pass, so that braces in what is filled in stay what they are.
        return BLANK.matcher(in(language, easy)).replaceAll(blank -> {
            int which = Integer.parseInt(blank.group(1));
            return Matcher.quoteReplacement(which < fill.length ? String.valueOf(fill[which]) : blank.group());
        });
    }

    /** The text in every language with texts in its blanks, each in the same language and, where there is one, the same easy variant. */
    public LocalizedText filled(LocalizedText... fill) {
        return new LocalizedText(
                filled(Language.FI, false, fill),
                filled(Language.SV, false, fill),
                filled(Language.EN, false, fill),
                easy(Language.FI).map(text -> filled(Language.FI, true, fill)).orElse(null),
                easy(Language.SV).map(text -> filled(Language.SV, true, fill)).orElse(null),
                easy(Language.EN).map(text -> filled(Language.EN, true, fill)).orElse(null));
    }

    private String filled(Language language, boolean easy, LocalizedText... fill) {
        Object[] words = new Object[fill.length];
        Arrays.setAll(words, i -> fill[i].in(language, easy));
        return say(language, easy, words);
    }

    /** The language that {@link #in(Language)} really answers in, for the {@code lang} attribute. */
    public Language languageShown(Language language) {
        return language == Language.EN && en == null ? Language.FI : language;
    }
}
