package org.onedoor.pack.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onedoor.navigator.definition.DangerRule;
import org.onedoor.navigator.definition.NavigatorDefinition;
import org.onedoor.navigator.definition.Rule;

/** The document on evidence grades the rules as they stand. */
class EvidenceTest {
    private static final Pattern SOURCE =
            Pattern.compile("NICE|Käypä hoito|C-SSRS|mhGAP|WHO|PHQ|GAD-|Act 417|Criminal Code|Convention"
                    + "|IFAS|Therapy guarantee|summaries of product|Poison Information");

    @ParameterizedTest
    @CsvSource({"A, the source itself", "B, a guideline", "C, expert judgement or a principle"})
    void eachGradeIsTheNumberOfRulesThatHaveIt(String grade, String meaning) throws IOException {
        NavigatorDefinition navigator = Walk.NAVIGATOR.definition();
        List<String> danger =
                navigator.dangerRules().stream().map(DangerRule::evidence).toList();
        Stream<String> all = Stream.concat(navigator.rules().stream().map(Rule::evidence), danger.stream());
        String row = "\\| " + grade + " \\| " + meaning + ".* \\| " + count(all, grade) + " \\| "
                + count(danger.stream(), grade) + " \\|";
        assertThat(Files.readString(Path.of("../docs/safety/evidence.md"))).containsPattern(row);
    }

    private static long count(Stream<String> evidence, String grade) {
        return evidence.filter(text -> grade(text).equals(grade)).count();
    }

    private static String grade(String evidence) {
        boolean named = SOURCE.matcher(evidence).find();
        boolean judged = evidence.contains("xpert judgement");
        return !named ? "C" : judged ? "B" : "A";
    }
}
