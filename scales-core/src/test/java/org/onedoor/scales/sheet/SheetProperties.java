package org.onedoor.scales.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleCatalogue;
import org.onedoor.scales.ScaleItem;
import org.onedoor.scales.Score.Status;
import org.onedoor.scales.definition.ResponseOption;

/** Laws every sheet keeps, whatever stands in it. */
class SheetProperties {
    private static final int UNANSWERED_IN = 20;

    @Property(tries = 200)
    void aRowScoresAsTheSameAnswersByName(@ForAll("scales") Scale scale, @ForAll Random random) throws IOException {
        Map<String, Integer> answers = answers(scale, random);
        List<String> ids = scale.items().stream().map(ScaleItem::id).toList();
        String row = ids.stream()
                .map(id -> answers.containsKey(id) ? answers.get(id).toString() : "")
                .collect(Collectors.joining(";"));
        try (ResponseSheet sheet = open(scale, String.join(";", ids) + "\n" + row + "\n")) {
            assertThat(sheet.rows().map(SheetRow::score)).containsExactly(scale.score(answers));
        }
    }

    private static Map<String, Integer> answers(Scale scale, Random random) {
        Map<String, Integer> answers = new HashMap<>();
        for (ScaleItem item : scale.items()) {
            List<ResponseOption> options = item.options();
            if (random.nextInt(UNANSWERED_IN) != 0) {
                answers.put(
                        item.id(), options.get(random.nextInt(options.size())).value());
            }
        }
        return answers;
    }

    @Property(tries = 200)
    void whateverACellHoldsIsAnAnswerOrAProblemAndNoProblemRepeatsIt(@ForAll("cells") String cell) throws IOException {
        Scale phq2 = ScaleCatalogue.bundled().scale("phq-2");
        String quoted = "\"" + cell.replace("\"", "\"\"") + "\"";
        try (ResponseSheet sheet = open(phq2, "q1,q2\n" + quoted + ",1\n")) {
            SheetRow row = sheet.rows().toList().get(0);
            boolean answer = cell.isBlank() || cell.strip().matches("(0*[0-3]|-0+)([.,]0*)?");
            assertThat(row.score().status() == Status.INVALID).isEqualTo(!answer);
            assertThat(row.problems()).hasSize(answer ? 0 : 1);
            assertThat(row.problems()).allMatch(problem -> !problem.toString().contains("«"));
        }
    }

    @Property(tries = 200)
    void aScoredSheetKeepsEveryCellAndStartsNoFormula(@ForAll("cells") String cell) throws IOException {
        Scale phq2 = ScaleCatalogue.bundled().scale("phq-2");
        String quoted = "\"" + cell.replace("\"", "\"\"") + "\"";
        StringWriter out = new StringWriter();
        try (ResponseSheet sheet = open(phq2, "note,q1,q2\n" + quoted + ",1,2\n");
                ScoredSheet scored = ScoredSheet.of(sheet, out)) {
            sheet.rows().forEach(scored::write);
        }
        String written = out.toString().substring(out.toString().indexOf('\n') + 1);
        assertThat(written).endsWith(",1,2,complete,3,,,,,true,true\n");
        String first = written.startsWith("\"") ? written.substring(1) : written;
        assertThat(first.strip().substring(0, 1)).isNotIn("=", "@");
        assertThat(written.replace("\"\"", "\"")).contains(cell);
    }

    private static ResponseSheet open(Scale scale, String csv) {
        return ResponseSheet.open(
                scale,
                new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
                SheetReading.AS_WRITTEN.with(Values.PLACES));
    }

    @Provide
    Arbitrary<Scale> scales() {
        return Arbitraries.of(ScaleCatalogue.bundled().scales());
    }

    /** What people and programs write into cells; the mark « stands for what must never be repeated. */
    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("0123=@+-;,\"\n\r\t «x").ofMaxLength(6),
                Arbitraries.integers().between(-2, 12).map(String::valueOf));
    }
}
