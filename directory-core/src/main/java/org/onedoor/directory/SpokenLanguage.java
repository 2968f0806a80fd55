package org.onedoor.directory;

import java.util.List;
import java.util.Map;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.vocabulary.text.Texts;

/** How it is said in which language a service serves: {@code suomeksi}, {@code på finska}, {@code in Finnish}. */
final class SpokenLanguage {
    private static final Map<String, LocalizedText> NAMES = Texts.byId(SpokenLanguage.class, "directory/languages");

    private SpokenLanguage() {}

    /** Languages as part of a sentence: {@code suomeksi ja ruotsiksi}. A tag without a known name stays a tag. */
    static String in(List<String> tags, Language language, boolean easy) {
        List<String> names = tags.stream().map(tag -> name(tag, language, easy)).toList();
        return MatchText.IN_LANGUAGES.in(language, easy, joined(names, language, easy));
    }

    private static String joined(List<String> names, Language language, boolean easy) {
        if (names.size() < 2) {
            return names.getFirst();
        }
        String first = String.join(", ", names.subList(0, names.size() - 1));
        return MatchText.AND_LANGUAGE.in(language, easy, first, names.getLast());
    }

    private static String name(String tag, Language language, boolean easy) {
        LocalizedText name = NAMES.get(tag);
        return name == null ? tag : name.in(language, easy);
    }
}
