package org.onedoor.workbench.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {
    /** Clopper & Pearson (1934), as printed in tables; the ends for 0 and all of n are 1 − 0.025^(1/n) and its mirror. */
    @ParameterizedTest
    @CsvSource({
        "0, 10, 0, 0.3085",
        "10, 10, 0.6915, 1",
        "5, 10, 0.1871, 0.8129",
        "1, 10, 0.0025, 0.4450",
        "1, 100, 0.0003, 0.0545",
        "50, 100, 0.3983, 0.6017",
        "0, 343, 0, 0.0107",
        "0, 0, 0, 1"
    })
    void theIntervalIsThatOfTheTables(int count, int of, double low, double high) {
        Proportion share = new Proportion(count, of);
        assertThat(share.low()).isCloseTo(low, within(0.00005));
        assertThat(share.high()).isCloseTo(high, within(0.00005));
    }

    @Test
    void moreThanAllIsNoShare() {
        assertThatThrownBy(() -> new Proportion(3, 2)).hasMessage("3 of 2 is no share");
    }
}
