package org.onedoor.scales.sheet;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleItem;

/**
 * Responses to one scale as CSV: a header that names the items, then one response on each row.
 *
 * <p>The sheet is UTF-8, with or without a byte order mark, and its cells stand between commas, semicolons, tabs or bars, in
 * quotes where needed. A row with a byte that is not UTF-8 is invalid, and the others are scored. An item's column is called
 * by its id, or by its number after the scale's name, such as {@code PHQ9_1}; what could be two things is refused until a
 * {@link SheetReading} tells. An answer is a whole number, also as {@code 2.0} or {@code 2,0}; an empty cell is no answer. A
 * column {@code sex} (female, male, other) or {@code retired} (true, false) is used by the scales that need it. A column that
 * holds a total, such as {@code phq9_total}, is compared with ours, and a row where they differ is invalid. All other columns
 * are carried along. Rows are read one by one, so a sheet may be of any length.
 *
 * {@snippet class = "org.onedoor.scales.sheet.ResponseSheetSnippetsTest" region = "sheet"}
 */
public final class ResponseSheet implements Closeable {
    private final Scale scale;
    private final SheetText text;
    private final CsvReader<String[]> reader;
    private final CloseableIterator<String[]> records;
    private final SheetHeader header;
    private final RowScoring scoring;
    private int row;
    // A cell in quotes may have several lines, so lines are not rows.
    private int line;

    private ResponseSheet(Scale scale, InputStream in, SheetReading reading) {
        this.scale = scale;
        text = SheetText.of(in);
        row = 1 + text.told();
        line = row;
        reader = CsvReader.builder()
                .fieldSeparator(text.separator())
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .allowUnclosedQuote(false)
                .maxBufferSize(SheetLimits.LONGEST_CELL)
                .build(SheetLimits.handler(), text.reader());
        records = reader.iterator();
        String[] first = record();
        if (first == null || blank(first)) {
            throw new InvalidSheetException(row, "is empty; it must name the columns");
        }
        if (Arrays.stream(first).anyMatch(cell -> cell.indexOf(SheetText.NOT_UTF_8) >= 0)) {
            throw new InvalidSheetException(row, "is not UTF-8; save the sheet as CSV UTF-8");
        }
        header = HeaderReading.of(scale, List.of(first), reading.meanings());
        scoring = new RowScoring(scale, header, reading);
        line += lines(first);
    }

    /**
     * Reads the header of a sheet of which nothing is declared.
     *
     * @param in closed together with the sheet
     * @throws InvalidSheetException as {@link #open(Scale, InputStream, SheetReading)} says
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static ResponseSheet open(Scale scale, InputStream in) {
        return open(scale, in, SheetReading.AS_WRITTEN);
    }

    /**
     * Reads the header of a sheet.
     *
     * @param in closed together with the sheet
     * @param reading what is declared of its columns and cells
     * @throws InvalidSheetException if the sheet is empty, its first row is not UTF-8 or names no item, a column could be two
     *     things, something must be declared, or what is declared does not fit
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static ResponseSheet open(Scale scale, InputStream in, SheetReading reading) {
        return new ResponseSheet(scale, in, reading);
    }

    /** Whether a scale counts some answers the other way round, so that a sheet of it must be said to have points or places. */
    public static boolean asksForValues(Scale scale) {
        return scale.items().stream().anyMatch(ScaleItem::twofold);
    }

    /** The scale that the responses answer. */
    public Scale scale() {
        return scale;
    }

    /** The columns in their order. */
    public List<String> columns() {
        return header.names();
    }

    /** The columns that are neither items nor known, and are carried along. */
    public List<String> carried() {
        return header.carried();
    }

    /** Where in {@link SheetRow#cells} it stands who the person is; empty when no column tells. */
    public OptionalInt idColumn() {
        return place(header.id());
    }

    /** Where in {@link SheetRow#cells} the day stands; empty when no column tells. */
    public OptionalInt dateColumn() {
        return place(header.date());
    }

    private static OptionalInt place(int column) {
        return column == SheetHeader.NONE ? OptionalInt.empty() : OptionalInt.of(column);
    }

    /** What was read under another name than an item's id, each as {@code phq9_1 as q1}. */
    public List<String> recognised() {
        return header.recognised();
    }

    /** Whether the numbers of the rows taken so far look as if they were counted from another number than the scale's. */
    public Optional<String> shift() {
        return scoring.shift();
    }

    /** Items without a column, which stay unanswered in every row. */
    public List<SheetProblem> problems() {
        return header.problems();
    }

    char separator() {
        return text.separator();
    }

    boolean byteOrderMark() {
        return text.byteOrderMark();
    }

    /**
     * The responses from here on, scored as they are taken. Blank lines are left out, though counted.
     *
     * <p>Taking a row throws {@link InvalidSheetException} where the sheet cannot be read further, and
     * {@link UncheckedIOException} where the stream cannot.
     */
    public Stream<SheetRow> rows() {
        return Stream.generate(this::next).takeWhile(Objects::nonNull).map(Objects::requireNonNull);
    }

    private @Nullable SheetRow next() {
        String[] cells;
        int first;
        do {
            row++;
            first = line;
            cells = record();
            line += cells == null ? 0 : lines(cells);
        } while (cells != null && blank(cells));
        return cells == null ? null : scoring.score(row, first, cells);
    }

    private static int lines(String[] cells) {
        return 1 + Arrays.stream(cells).mapToInt(SheetText::lineEnds).sum();
    }

    private static boolean blank(String[] cells) {
        return cells.length == 1 && cells[0].isBlank();
    }

    private String @Nullable [] record() {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (CsvParseException broken) {
            throw new InvalidSheetException(row, "cannot be read, nor what follows: " + SheetLimits.told(broken));
        }
    }

    /** Closes the stream it reads. */
    @Override
    public void close() throws IOException {
        reader.close();
    }

    /** The scale only. */
    @Override
    public String toString() {
        return "ResponseSheet[" + scale.id() + "]";
    }
}
