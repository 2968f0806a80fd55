package org.onedoor.scales.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleCatalogue;

/** The snippets of the Javadoc. */
class ResponseSheetSnippetsTest {

    @Test
    void aSheetIsScored() throws IOException {
        InputStream in = new ByteArrayInputStream("id;q1;q2\nA;2;3\nB;1;7\n".getBytes(StandardCharsets.UTF_8));
        StringWriter out = new StringWriter();
        List<String> found = new ArrayList<>();
        // @start region="sheet"
        Scale phq2 = ScaleCatalogue.bundled().scale("phq-2");
        try (ResponseSheet sheet = ResponseSheet.open(phq2, in);
                ScoredSheet scored = ScoredSheet.of(sheet, out)) {
            sheet.rows().forEach(row -> {
                scored.write(row);
                row.problems().forEach(problem -> found.add(problem.toString()));
            });
        }
        // found: row 3, column q2: is not an option of q2
        // @end
        assertThat(found).containsExactly("row 3, column q2: is not an option of q2");
        assertThat(out.toString()).contains("A;2;3;complete;5;", "B;1;7;invalid;;;q2;");
    }

    @Test
    void whatASheetDoesNotTellIsDeclared() throws IOException {
        InputStream in = new ByteArrayInputStream("gender;a;b;c\nF;monthly;2,0;-99\n".getBytes(StandardCharsets.UTF_8));
        List<String> found = new ArrayList<>();
        // @start region="reading"
        Scale auditC = ScaleCatalogue.bundled().scale("audit-c");
        SheetReading reading = SheetReading.AS_WRITTEN
                .with(Stream.of("a=q1", "b=q2", "c=q3", "a:monthly=1", "gender=sex", "gender:F=female")
                        .map(Meaning::parse)
                        .toList())
                .withMissing(Set.of("-99"));
        try (ResponseSheet sheet = ResponseSheet.open(auditC, in, reading)) {
            sheet.rows().forEach(row -> found.addAll(row.score().missing()));
        }
        // found: q3
        // @end
        assertThat(found).containsExactly("q3");
    }
}
