package org.onedoor.benchmarks.peers;

import com.gs.dmn.DMNModelRepository;
import com.gs.dmn.validation.SweepMissingIntervalValidator;
import com.gs.dmn.validation.SweepMissingRuleValidator;
import com.gs.dmn.validation.SweepRuleOverlapValidator;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kie.dmn.validation.DMNValidator;
import org.kie.dmn.validation.DMNValidatorFactory;

/**
 * The gaps and overlaps that the static analyses of other engines report in the tables.
 *
 * <p>The tables are complete and free of overlaps, so each finding is a false one. They come about since these analyses take
 * numbers as continuous: between {@code <= 4} and {@code [5..9]} they see room for 4.5.
 */
public final class TableAnalysis {
    private TableAnalysis() {}

    /** Prints the findings and how many there are. */
    public static void main(String[] args) {
        for (BandedTable table : List.of(BandedTable.ofSixRules(), BandedTable.ofSixtyRules())) {
            print(table + ", bands as in [5..9]", findings(Dmn.of(table)));
            print(table + ", bands as in [5..10)", findings(Dmn.halfOpen(table)));
        }
    }

    private static void print(String table, Map<String, List<String>> findings) {
        findings.forEach((analysis, found) -> {
            System.out.println(table + ": " + found.size() + " " + analysis);
            found.forEach(finding -> System.out.println("  " + finding));
        });
    }

    /** The findings, by what was looked for. */
    static Map<String, List<String>> findings(String dmn) {
        Map<String, List<String>> findings = new LinkedHashMap<>();
        findings.put("gaps and overlaps by KIE", kie(dmn));
        DMNModelRepository model = JdmnPeer.repository(dmn);
        findings.put("missing rules by jDMN", new SweepMissingRuleValidator().validate(model));
        findings.put("columns with missing intervals by jDMN", new SweepMissingIntervalValidator().validate(model));
        findings.put("overlaps by jDMN", new SweepRuleOverlapValidator().validate(model));
        return findings;
    }

    /** How many there are, in one line. */
    static String counts(String dmn) {
        return findings(dmn).entrySet().stream()
                .map(found -> found.getValue().size() + " " + found.getKey())
                .collect(Collectors.joining(", "));
    }

    /** Not its advice to combine rows, which is right. */
    private static List<String> kie(String dmn) {
        return DMNValidatorFactory.newValidator()
                .validate(new StringReader(dmn), DMNValidator.Validation.ANALYZE_DECISION_TABLE)
                .stream()
                .map(message -> message.getMessageType() + ": " + message.getText())
                .filter(finding -> finding.startsWith("DECISION_TABLE_GAP") || finding.contains("OVERLAP"))
                .toList();
    }
}
