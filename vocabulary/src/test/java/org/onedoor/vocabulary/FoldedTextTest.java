package org.onedoor.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {

    @ParameterizedTest(name = "{0} is searched as {1}")
    @CsvSource({"Läheisten tuki, laheisten tuki", "ÅNGEST, angest", "Pörssi Çelebi, porssi celebi", "PHQ-9, phq-9"})
    void caseAndMarksDoNotCount(String text, String letters) {
        assertThat(FoldedText.of(text).letters()).isEqualTo(letters);
    }

    @Test
    void wordsStandBetweenSpacesCommasAndSemicolons() {
        assertThat(FoldedText.of("  Uni, LEPO;\tmieli  ").words()).containsExactly("uni", "lepo", "mieli");
        assertThat(FoldedText.of(" ,; ").words()).isEmpty();
    }

    @Test
    void aTextIsSearchedInEveryLanguageAndWordsDoNotRunOver() {
        FoldedText text = FoldedText.of(LocalizedText.of("Uni", "Sömn", "Sleep"));
        assertThat(text.contains("somn")).isTrue();
        assertThat(text.contains("unisomn")).isFalse();
    }
}
