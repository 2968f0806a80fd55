package org.onedoor.widgets.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onedoor.vocabulary.Language;

/** A day is written in the language of the reader and in the way of the country. */
class VoiceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "FI, fi, 1. marraskuuta 2026",
        "SV, fi, 1 november 2026",
        "EN, fi, 1 November 2026",
        "SV, se, 1 november 2026",
        "EN, us, 'November 1, 2026'"
    })
    void aDay(Language language, String country, String written) {
        assertThat(new Voice(language, false, country).day(DAY)).isEqualTo(written);
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({"FI, fi, '0,50'", "SV, fi, '0,50'", "EN, fi, '0,50'", "EN, us, 0.50"})
    void aNumber(Language language, String country, String written) {
        assertThat(String.format(new Voice(language, false, country).locale(), "%.2f", 0.5))
                .isEqualTo(written);
    }
}
