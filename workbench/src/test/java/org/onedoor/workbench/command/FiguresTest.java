package org.onedoor.workbench.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0                | 0
            999              | 999
            1234567          | 1,234,567
            999999999999999  | 999,999,999,999,999
            1000000000000000 | 1.00 × 10^15
            33000000000000001| 3.30 × 10^16
            9996000000000000 | 1.00 × 10^16
            """)
    void aNumberIsExactWhileItsDigitsCanBeRead(BigInteger number, String read) {
        assertThat(Figures.of(number)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0     | 7     | none
            7     | 7     | 100 %
            1     | 3     | 33.3 %
            1     | 10000 | < 0.1 %
            9999  | 10000 | > 99.9 %
            999   | 1000  | 99.9 %
            """)
    void aShareIsNeverRoundedToNothingOrAll(BigInteger part, BigInteger all, String read) {
        assertThat(Figures.share(part, all)).isEqualTo(read);
    }
}
