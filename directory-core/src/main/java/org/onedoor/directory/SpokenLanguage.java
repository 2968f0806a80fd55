package org.onedoor.directory;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.LocalizedText;

/** How it is said in which language a service serves: {@code suomeksi}, {@code på finska}, {@code in Finnish}. */
final class SpokenLanguage {
    private static final Map<String, LocalizedText> NAMES = Map.ofEntries(
            Map.entry("fi", LocalizedText.of("suomeksi", "finska", "Finnish")),
            Map.entry("sv", LocalizedText.of("ruotsiksi", "svenska", "Swedish")),
            Map.entry("en", LocalizedText.of("englanniksi", "engelska", "English")),
            Map.entry("se", LocalizedText.of("pohjoissaameksi", "nordsamiska", "Northern Sámi")),
            Map.entry("ru", LocalizedText.of("venäjäksi", "ryska", "Russian")),
            Map.entry("uk", LocalizedText.of("ukrainaksi", "ukrainska", "Ukrainian")),
            Map.entry("ar", LocalizedText.of("arabiaksi", "arabiska", "Arabic")),
            Map.entry("so", LocalizedText.of("somaliksi", "somaliska", "Somali")),
            Map.entry("et", LocalizedText.of("viroksi", "estniska", "Estonian")),
            Map.entry("fa", LocalizedText.of("persiaksi", "persiska", "Persian")),
            Map.entry("smn", LocalizedText.of("inarinsaameksi", "enaresamiska", "Inari Sámi")),
            Map.entry("sms", LocalizedText.of("koltansaameksi", "skoltsamiska", "Skolt Sámi")));
    private static final LocalizedText AND = LocalizedText.of(" ja ", " och ", " and ");

    private SpokenLanguage() {}

    /** Languages as part of a sentence: {@code suomeksi ja ruotsiksi}. A tag without a known name stays a tag. */
    static String in(List<String> tags, Language language) {
        List<String> names = tags.stream().map(tag -> name(tag, language)).toList();
        String preposition = switch (language) {
            case FI -> "";
            case SV -> "på ";
            case EN -> "in ";
        };
        return preposition + joined(names, AND.in(language));
    }

    private static String joined(List<String> names, String and) {
        if (names.size() < 2) {
            return names.getFirst();
        }
        return names.stream().limit(names.size() - 1L).collect(Collectors.joining(", ")) + and + names.getLast();
    }

    private static String name(String tag, Language language) {
        LocalizedText name = NAMES.get(tag);
        return name == null ? tag : name.in(language);
    }
}
