package org.onedoor.widgets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onedoor.directory.ServiceDirectory;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.vocabulary.text.Texts;

/** What visitors read in the widgets is said in easy language too; only what is short already is said in the same words. */
class EasyTextsTest {
    private static final int SHORT = 8;
    private static final int LONGEST = 12;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "directory/matching",
                "widgets/crisis",
                "widgets/door",
                "widgets/finder",
                "widgets/navigator",
                "widgets/part",
                "widgets/region",
                "widgets/scale",
                "widgets/service"
            })
    void whatIsLongHasAnEasyTextOfItsOwnInEveryLanguage(String file) {
        assertThat(texts(file))
                .isNotEmpty()
                .allSatisfy((key, text) -> assertThat(Language.values()).allSatisfy(language -> {
                    String easy = text.in(language, true);
                    int longest = easy.equals(text.in(language)) ? SHORT : LONGEST;
                    assertThat(sentences(easy)).as("%s %s", key, language).allMatch(said -> words(said) <= longest);
                }));
    }

    private static Map<String, LocalizedText> texts(String file) {
        Class<?> owner = file.startsWith("widgets/") ? EasyTextsTest.class : ServiceDirectory.class;
        Map<String, LocalizedText> texts = new TreeMap<>(Texts.byId(owner, file));
        texts.remove("numbers"); // The words for two to ten in one line: nobody reads it.
        return texts;
    }

    private static List<String> sentences(String text) {
        return List.of(text.split("(?<=[.?:”]) "));
    }

    private static int words(String sentence) {
        return sentence.split(" ").length;
    }
}
