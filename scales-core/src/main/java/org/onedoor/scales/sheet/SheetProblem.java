package org.onedoor.scales.sheet;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One mistake in a sheet: where it is and what is wrong. It never holds an answer.
 *
 * @param row as a spreadsheet counts them: the header is row 1
 * @param column name of the column, or null when the whole row is meant
 * @param item id of the item that the cell should answer and does not, or null when something else is wrong
 * @param message what is wrong and, where it helps, what to do
 */
public record SheetProblem(
        int row, @Nullable String column, @Nullable String item, String message) implements Serializable {

    /** A problem that is not an answer's. */
    SheetProblem(int row, @Nullable String column, String message) {
        this(row, column, null, message);
    }

    /** The problem as one line: {@code row 14, column q3: is not an option of q3}. */
    @Override
    public String toString() {
        return "row " + row + (column == null ? "" : ", column " + column) + ": " + message;
    }
}
