package org.onedoor.benchmarks.peers;

import com.gs.dmn.DMNModelRepository;
import com.gs.dmn.validation.SweepMissingIntervalValidator;
import com.gs.dmn.validation.SweepMissingRuleValidator;
import com.gs.dmn.validation.SweepRuleOverlapValidator;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kie.dmn.validation.DMNValidator;
import org.kie.dmn.validation.DMNValidatorFactory;

/**
 * What the static analyses of other engines report about the tables.
 *
 * <p>The tables are complete and free of overlaps, so each finding of a gap or an overlap is a false one. They come about since
 * these analyses take numbers as continuous: between {@code <= 4} and {@code [5..9]} they see room for 4.5.
 */
public final class TableAnalysis {
    private TableAnalysis() {}

    /** Prints the findings and how many there are. */
    public static void main(String[] args) {
        for (BandedTable table : List.of(BandedTable.ofSixRules(), BandedTable.ofSixtyRules())) {
            findings(table).forEach((analysis, findings) -> {
                System.out.println(table + ", " + analysis + ": " + findings.size());
                findings.forEach(finding -> System.out.println("  " + finding));
            });
        }
    }

    /** The findings of each analysis, by what it is called. */
    static Map<String, List<String>> findings(BandedTable table) {
        String dmn = Dmn.of(table);
        Map<String, List<String>> findings = new LinkedHashMap<>();
        findings.put("KIE", kie(dmn));
        DMNModelRepository model = JdmnPeer.repository(dmn);
        findings.put("jDMN missing rules", new SweepMissingRuleValidator().validate(model));
        findings.put("jDMN missing intervals", new SweepMissingIntervalValidator().validate(model));
        findings.put("jDMN overlaps", new SweepRuleOverlapValidator().validate(model));
        return findings;
    }

    private static List<String> kie(String dmn) {
        return DMNValidatorFactory.newValidator()
                .validate(new StringReader(dmn), DMNValidator.Validation.ANALYZE_DECISION_TABLE)
                .stream()
                .map(message -> message.getLevel() + " " + message.getMessageType() + ": " + message.getText())
                .toList();
    }
}
