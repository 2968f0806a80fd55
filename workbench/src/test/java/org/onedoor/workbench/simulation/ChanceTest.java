package org.onedoor.workbench.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChanceTest {

    @ParameterizedTest(name = "{0} of a normal distribution lies below {1}")
    @CsvSource({
        "0.5, 0",
        "0.841344746068543, 1",
        "0.975, 1.95996398454005",
        "0.001, -3.09023230616781",
        "0.999999, 4.75342430882290",
        "0.0000001, -5.19933758219274"
    })
    void quantilesAreThoseOfTheTables(double probability, double z) {
        assertThat(Chance.quantile(probability)).isEqualTo(z, Offset.offset(1e-6));
        assertThat(Chance.below(z)).isEqualTo(probability, Offset.offset(1e-14));
    }

    @Test
    void chanceIsEvenNormalAndItsOwnForEveryPurpose() {
        long item = Chance.purpose("phq-1");
        long other = Chance.purpose("phq-2");
        int n = 200_000;
        double mean = 0;
        double square = 0;
        double together = 0;
        double even = 0;
        for (int i = 0; i < n; i++) {
            long visitor = Chance.visitor(1, i);
            double z = Chance.normal(visitor, item, 1);
            mean += z / n;
            square += z * z / n;
            together += z * Chance.normal(visitor, other, 1) / n;
            even += Chance.even(visitor, item, 0) / n;
        }
        assertThat(mean).isEqualTo(0, Offset.offset(0.01));
        assertThat(square).isEqualTo(1, Offset.offset(0.015));
        assertThat(together).isEqualTo(0, Offset.offset(0.01));
        assertThat(even).isEqualTo(0.5, Offset.offset(0.003));
    }
}
