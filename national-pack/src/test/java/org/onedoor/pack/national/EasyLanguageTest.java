package org.onedoor.pack.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.onedoor.navigator.definition.Item;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.LocalizedText;

/** Easy language says the same thing: everywhere, in words of its own, and with every clause that carries a danger. */
class EasyLanguageTest {
    // A sentence that is as short as this may be said to everyone in the same words.
    private static final int SHORT = 8;
    private static final int LONGEST = 12;
    private static final NavigatorWording WORDING = NavigatorWording.NATIONAL;

    // Answers without a danger of their own: nothing, long ago, often what the question says, not knowing.
    private static final Set<String> PLAIN = Set.of("safe", "none", "no", "before", "often", "not-sure", "not-always");

    @Test
    void everyTextIsInEasyLanguageToo() {
        assertThat(WORDING.texts())
                .allSatisfy((where, text) -> assertThat(Language.values())
                        .allSatisfy(language -> assertThat(text.easy(language))
                                .as("%s %s", where, language)
                                .isPresent()));
    }

    @Test
    void onlyWhatIsShortIsSaidInTheSameWords() {
        assertThat(WORDING.texts())
                .allSatisfy((where, text) -> assertThat(Language.values())
                        .filteredOn(language -> text.in(language, true).equals(text.in(language)))
                        .allSatisfy(language -> assertThat(sentences(text.in(language)))
                                .as("%s %s", where, language)
                                .allMatch(sentence -> words(sentence) <= SHORT)));
    }

    @Test
    void sentencesAreShort() {
        assertThat(WORDING.texts())
                .allSatisfy((where, text) -> assertThat(Language.values())
                        .flatExtracting(language -> sentences(text.in(language, true)))
                        .as(where)
                        .allMatch(sentence -> words(sentence) <= LONGEST));
    }

    @Test
    void noTwoAnswersOfAQuestionAreTheSameInEasyLanguage() {
        assertThat(Walk.NAVIGATOR.definition().items())
                .allSatisfy(item -> assertThat(Language.values())
                        .allSatisfy(language -> assertThat(item.options())
                                .as("%s %s", item.id(), language)
                                .extracting(option -> option.text().in(language, true))
                                .doesNotHaveDuplicates()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "danger-clauses.csv", delimiter = ';', numLinesToSkip = 1)
    void aClauseThatCarriesADangerIsInTheEasyAnswerToo(String answer, String clause, String fi, String sv, String en) {
        LocalizedText text = WORDING.at(answer);
        assertThat(spoken(text, Language.FI)).as(clause).allMatch(stem(fi).asPredicate());
        assertThat(spoken(text, Language.SV)).as(clause).allMatch(stem(sv).asPredicate());
        assertThat(spoken(text, Language.EN)).as(clause).allMatch(stem(en).asPredicate());
    }

    @Test
    void everyAnswerThatCarriesADangerHasItsClauses() {
        Set<String> dangers = Walk.NAVIGATOR.definition().items().stream()
                .filter(Item::danger)
                .flatMap(item -> item.options().stream()
                        .filter(option -> !PLAIN.contains(option.id()))
                        .map(option -> item.id() + " " + option.id()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(answersWithClauses()).containsAll(dangers);
    }

    private static List<String> spoken(LocalizedText text, Language language) {
        return List.of(text.in(language), text.in(language, true));
    }

    private static Pattern stem(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static List<String> sentences(String text) {
        return List.of(text.split("(?<=[.?]) "));
    }

    private static int words(String sentence) {
        return sentence.split(" ").length;
    }

    private static Set<String> answersWithClauses() {
        try (var file = Objects.requireNonNull(EasyLanguageTest.class.getResourceAsStream("danger-clauses.csv"))) {
            return Stream.of(new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
                    .map(line -> line.split(";", 2)[0].strip())
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
