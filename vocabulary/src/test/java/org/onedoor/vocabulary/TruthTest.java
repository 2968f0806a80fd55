package org.onedoor.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruthTest {

    @Test
    void theOppositeOfWhatIsNotKnownIsNotKnown() {
        assertThat(Truth.UNKNOWN.not()).isEqualTo(Truth.UNKNOWN);
        assertThat(Truth.of(true).not()).isEqualTo(Truth.FALSE);
        assertThat(Truth.of(false).not()).isEqualTo(Truth.TRUE);
    }

    @ParameterizedTest(name = "a number from {0} to {1} lies from 3 to 5: {2}")
    @CsvSource({
        "3, 5, TRUE",
        "4, 4, TRUE",
        "2, 4, UNKNOWN",
        "5, 6, UNKNOWN",
        "0, 9, UNKNOWN",
        "0, 2, FALSE",
        "6, 9, FALSE"
    })
    void aNumberThatIsNotKnownExactlyMayLieInARangeOrNot(int low, int high, Truth within) {
        assertThat(Truth.within(low, high, 3, 5)).isEqualTo(within);
    }
}
