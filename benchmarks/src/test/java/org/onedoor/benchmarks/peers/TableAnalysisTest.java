package org.onedoor.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Other engines report gaps between whole numbers in a table that has none. */
class TableAnalysisTest {
    private final BandedTable table = BandedTable.ofSixtyRules();

    @Test
    void kieReportsFiftyNineAndJdmnFortyGapsInTheCompleteTable() {
        assertThat(TableAnalysis.counts(Dmn.of(table)))
                .isEqualTo("59 gaps and overlaps by KIE, 40 missing rules by jDMN, "
                        + "3 columns with missing intervals by jDMN, 0 overlaps by jDMN");
    }

    @Test
    void bandsThatTouchHelpKieButNotJdmn() {
        assertThat(TableAnalysis.counts(Dmn.halfOpen(table)))
                .isEqualTo("0 gaps and overlaps by KIE, 104 missing rules by jDMN, "
                        + "3 columns with missing intervals by jDMN, 0 overlaps by jDMN");
    }
}
