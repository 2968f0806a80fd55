package org.onedoor.scales.sheet;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.Scale;

/**
 * Responses to one scale as CSV: a header that names the items, then one response on each row.
 *
 * <p>The sheet is UTF-8, with or without a byte order mark, and its cells stand between commas or semicolons, in quotes where
 * needed. An empty cell is no answer. A column {@code sex} (female, male, other) or {@code retired} (true, false) is used by
 * the scales that need it; {@code id}, {@code date}, {@code age} and all other columns are carried along. Rows are read one
 * by one, so a sheet may be of any length.
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
    private int row = 1;

    private ResponseSheet(Scale scale, InputStream in) {
        this.scale = scale;
        try {
            text = SheetText.of(in);
        } catch (UncheckedIOException e) {
            throw failure(e);
        }
        reader = CsvReader.builder()
                .fieldSeparator(text.separator())
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .allowUnclosedQuote(false)
                .build(StringArrayHandler.of(), text.reader());
        records = reader.iterator();
        String[] first = record();
        if (first == null || blank(first)) {
            throw new InvalidSheetException(row, "is empty; it must name the columns");
        }
        header = SheetHeader.of(scale, List.of(first));
        scoring = new RowScoring(scale, header);
    }

    /**
     * Reads the header of a sheet.
     *
     * @param in closed together with the sheet
     * @throws InvalidSheetException if the sheet is empty, not UTF-8, names no item, or names a column twice
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static ResponseSheet open(Scale scale, InputStream in) {
        return new ResponseSheet(scale, in);
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
        return header.carried(scale);
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
        do {
            row++;
            cells = record();
        } while (cells != null && blank(cells));
        return cells == null ? null : scoring.score(row, cells);
    }

    private static boolean blank(String[] cells) {
        return cells.length == 1 && cells[0].isBlank();
    }

    private String @Nullable [] record() {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (CsvParseException misplaced) {
            throw new InvalidSheetException(
                    row, "cannot be read, nor what follows: a quote is misplaced or never closed");
        } catch (UncheckedIOException e) {
            throw failure(e);
        }
    }

    private RuntimeException failure(UncheckedIOException e) {
        return e.getCause() instanceof CharacterCodingException
                ? new InvalidSheetException(row, "from here on the sheet is not UTF-8; save it as CSV UTF-8")
                : e;
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
