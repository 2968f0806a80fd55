package org.onedoor.scales.sheet;

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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.Prorated;
import org.onedoor.scales.Scale;
import org.onedoor.scales.Score;
import org.onedoor.scales.ScoreRule;
import org.onedoor.scales.definition.ScaleDefinition;

/**
 * Writes scored responses as CSV: the columns of the input, then what came of each row.
 *
 * <p>The added columns are {@code status}, {@code total}, {@code missing}, {@code errors}, {@code critical} and
 * {@code prorated} (a whole number, a half rounded up), then one for each further score, set of bands, flag and
 * classification of the scale. One that the input has already is called {@code scored-total} and so on. What cannot be told is an empty cell; several items in one cell stand apart by spaces. Cells
 * stand between the same marks as in the input. A text that a spreadsheet would take for a formula is written with an
 * apostrophe before it.
 */
public final class ScoredSheet implements Closeable {
    private static final List<String> FIXED = List.of("status", "total", "missing", "errors", "critical", "prorated");
    private static final String SCORED = "scored-";

    private final CsvWriter writer;
    private final Formulas formulas;
    private final int subscales;
    private final int bands;
    private final int flags;
    private final int classes;
    private final String[] cells;

    private ScoredSheet(ResponseSheet sheet, CsvWriter writer, Formulas formulas) {
        this.writer = writer;
        this.formulas = formulas;
        Scale scale = sheet.scale();
        subscales = subscales(scale).size();
        bands = scale.definition().bands().size();
        flags = scale.definition().flags().size();
        classes = scale.definition().classifications().size();
        List<String> names = new ArrayList<>(sheet.columns());
        names.replaceAll(formulas::written);
        columns(scale).stream()
                .map(name -> sheet.columns().contains(name) ? SCORED + name : name)
                .forEach(names::add);
        cells = new String[names.size()];
        writer.writeRecord(names);
    }

    /**
     * Begins a sheet whose formulas are made harmless, and writes its header.
     *
     * @param sheet where the rows come from
     * @param out closed together with this
     * @throws UncheckedIOException if it cannot be written
     */
    public static ScoredSheet of(ResponseSheet sheet, Writer out) {
        return of(sheet, out, Formulas.HARMLESS);
    }

    /**
     * Begins a sheet and writes its header.
     *
     * @param sheet where the rows come from
     * @param out closed together with this
     * @param formulas what becomes of them
     * @throws UncheckedIOException if it cannot be written
     */
    public static ScoredSheet of(ResponseSheet sheet, Writer out, Formulas formulas) {
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
        return new ScoredSheet(sheet, writer, formulas);
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

    /**
     * Writes one response.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public void write(SheetRow row) {
        Score score = row.score();
        int next = 0;
        for (String cell : row.cells()) {
            cells[next++] = formulas.written(cell);
        }
        cells[next++] = score.status().name().toLowerCase(Locale.ROOT);
        cells[next++] = text(score.total());
        cells[next++] = String.join(" ", score.missing());
        cells[next++] = row.problems().isEmpty() ? "" : formulas.written(places(row.problems()));
        cells[next++] = String.join(" ", score.critical());
        cells[next++] = score.prorated().isEmpty() ? "" : prorated(score);
        next = put(next, subscales, score.scores(), one -> text(one.points()));
        next = put(next, bands, score.bands(), one -> one.band().id());
        next = put(next, flags, score.flags(), one -> text(one.raised()));
        put(next, classes, score.categories(), Score.Category::category);
        writer.writeRecord(cells);
    }

    /** A score has all of a kind, in the order of the columns, or none. */
    private <T> int put(int from, int columns, List<T> answers, Function<T, String> text) {
        for (int i = 0; i < columns; i++) {
            cells[from + i] = answers.isEmpty() ? "" : text.apply(answers.get(i));
        }
        return from + columns;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String prorated(Score score) {
        return score.proratedTotal().map(Prorated::rounded).map(String::valueOf).orElse("");
    }

    private static String places(List<SheetProblem> problems) {
        return problems.stream().map(ScoredSheet::place).distinct().collect(Collectors.joining(" "));
    }

    private static String place(SheetProblem problem) {
        return problem.column() == null ? "row" : problem.column();
    }

    /** Writes what is still waiting and closes the writer. */
    @Override
    public void close() throws IOException {
        writer.close();
    }
}
