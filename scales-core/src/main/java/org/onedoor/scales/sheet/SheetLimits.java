package org.onedoor.scales.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import org.jspecify.annotations.Nullable;

/** How large a row may be: what is larger was not meant as one, and would fill the memory. */
final class SheetLimits {
    static final int LONGEST_CELL = 1 << 24;
    private static final int LONGEST_ROW = 1 << 25;
    private static final int MOST_CELLS = 1 << 14;

    private SheetLimits() {}

    static StringArrayHandler handler() {
        return StringArrayHandler.of(limits ->
                limits.maxFields(MOST_CELLS).maxFieldSize(LONGEST_CELL).maxRecordSize(LONGEST_ROW));
    }

    /** Why a row could not be read; the parser tells its reasons apart in words only. */
    static String told(CsvParseException broken) {
        for (@Nullable Throwable cause = broken; cause != null; cause = cause.getCause()) {
            String words = String.valueOf(cause.getMessage());
            if (words.contains("maximum limit of")) {
                return "it has more than " + MOST_CELLS + " cells";
            }
            if (words.contains("max record size")) {
                return "it is longer than " + LONGEST_ROW + " characters";
            }
            if (words.contains("maximum buffer size") || words.contains("max field size")) {
                return "a cell is longer than " + LONGEST_CELL
                        + " characters; unless it should be, a quote at its beginning is never closed";
            }
        }
        return "a quote is misplaced or never closed";
    }
}
