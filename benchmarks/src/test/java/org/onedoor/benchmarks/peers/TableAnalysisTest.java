package org.onedoor.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Other engines report gaps between whole numbers in a table that has none. */
class TableAnalysisTest {
    private final Map<String, List<String>> findings = TableAnalysis.findings(BandedTable.ofSixtyRules());

    @Test
    void kieReportsFiftyNineGapsInTheCompleteTable() {
        assertThat(findings.get("KIE")).hasSize(59).allMatch(finding -> finding.contains("DECISION_TABLE_GAP"));
    }

    @Test
    void jdmnReportsFortyMissingRulesInTheCompleteTable() {
        assertThat(findings.get("jDMN missing rules")).hasSize(40);
    }
}
