package org.onedoor.navigator.scale.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.onedoor.navigator.scale.Prorated;
import org.onedoor.navigator.scale.Scale;
import org.onedoor.navigator.scale.Score;
import org.onedoor.navigator.scale.ScoreRule;
import org.onedoor.navigator.scale.SeverityBand;
import org.onedoor.navigator.scale.definition.ScaleDefinition;

/**
 * Writes scored responses as CSV: the columns of the input, then what came of each row.
 *
 * <p>The added columns are {@code status}, {@code total}, {@code missing}, {@code errors}, {@code critical} and
 * {@code prorated} (a whole number, a half rounded up), then one for each further score, set of bands, flag and
 * classification of the scale. What cannot be told is an empty cell; several items in one cell stand apart by spaces. Cells
 * stand between the same marks as in the input. A text that a spreadsheet would take for a formula is written with an
 * apostrophe before it.
 */
public final class ScoredSheet implements Closeable {
    private static final List<String> FIXED = List.of("status", "total", "missing", "errors", "critical", "prorated");
    private static final String FORMULA_SIGNS = "=+-@＝＋－＠";
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?");

    private final List<Function<Score, String>> answers;
    private final CsvWriter writer;

    private ScoredSheet(ResponseSheet sheet, CsvWriter writer) {
        this.writer = writer;
        answers = answers(sheet.scale());
        List<String> names = new ArrayList<>(sheet.columns());
        names.replaceAll(ScoredSheet::safe);
        names.addAll(columns(sheet.scale()));
        writer.writeRecord(names);
    }

    /**
     * Begins a sheet and writes its header.
     *
     * @param sheet where the rows come from
     * @param out closed together with this
     * @throws UncheckedIOException if it cannot be written
     */
    public static ScoredSheet of(ResponseSheet sheet, Writer out) {
        try {
            if (sheet.byteOrderMark()) {
                out.write('\uFEFF');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        CsvWriter writer = CsvWriter.builder()
                .fieldSeparator(sheet.separator())
                .lineDelimiter(LineDelimiter.LF)
                .build(out);
        return new ScoredSheet(sheet, writer);
    }

    /** The columns that scoring adds, each name once: a name met again has what it is before it. */
    static List<String> columns(Scale scale) {
        ScaleDefinition definition = scale.definition();
        SequencedSet<String> names = new LinkedHashSet<>(FIXED);
        SequencedSet<String> taken = new LinkedHashSet<>(FIXED);
        scale.items().forEach(item -> taken.add(item.id()));
        subscales(scale).forEach(score -> add("score", score.id(), names, taken));
        definition.bands().forEach(set -> add("band", set.id(), names, taken));
        definition.flags().forEach(flag -> add("flag", flag.id(), names, taken));
        definition.classifications().forEach(one -> add("class", one.id(), names, taken));
        return List.copyOf(names);
    }

    private static void add(String kind, String id, SequencedSet<String> names, SequencedSet<String> taken) {
        String name = taken.add(id) ? id : kind + "-" + id;
        taken.add(name);
        names.add(name);
    }

    private static List<ScoreRule> subscales(Scale scale) {
        return scale.scores().stream()
                .filter(score -> !score.id().equals(Scale.TOTAL))
                .toList();
    }

    /** What stands in the columns after {@link #FIXED}. */
    private static List<Function<Score, String>> answers(Scale scale) {
        ScaleDefinition definition = scale.definition();
        List<Function<Score, String>> answers = new ArrayList<>();
        for (ScoreRule rule : subscales(scale)) {
            answers.add(score -> score.points(rule.id()).stream()
                    .mapToObj(Integer::toString)
                    .findFirst()
                    .orElse(""));
        }
        definition
                .bands()
                .forEach(set -> answers.add(
                        score -> score.band(set.id()).map(SeverityBand::id).orElse("")));
        definition
                .flags()
                .forEach(flag -> answers.add(
                        score -> score.flag(flag.id()).map(String::valueOf).orElse("")));
        definition
                .classifications()
                .forEach(one -> answers.add(score -> score.category(one.id()).orElse("")));
        return List.copyOf(answers);
    }

    /**
     * Writes one response.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public void write(SheetRow row) {
        Score score = row.score();
        List<String> cells = new ArrayList<>(row.cells().size() + FIXED.size() + answers.size());
        row.cells().forEach(cell -> cells.add(safe(cell)));
        cells.add(score.status().name().toLowerCase(Locale.ROOT));
        cells.add(score.total() == null ? "" : score.total().toString());
        cells.add(String.join(" ", score.missing()));
        cells.add(String.join(
                " ", row.problems().stream().map(ScoredSheet::place).distinct().toList()));
        cells.add(String.join(" ", score.critical()));
        cells.add(score.proratedTotal()
                .map(Prorated::rounded)
                .map(String::valueOf)
                .orElse(""));
        answers.forEach(answer -> cells.add(answer.apply(score)));
        writer.writeRecord(cells);
    }

    private static String place(SheetProblem problem) {
        return problem.column() == null ? "row" : problem.column();
    }

    static String safe(String cell) {
        String text = cell.strip();
        boolean formula = !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0;
        boolean control = !cell.isEmpty() && (cell.charAt(0) == '\t' || cell.charAt(0) == '\r');
        return control || (formula && !NUMBER.matcher(text).matches()) ? "'" + cell : cell;
    }

    /** Writes what is still waiting and closes the writer. */
    @Override
    public void close() throws IOException {
        writer.close();
    }
}
