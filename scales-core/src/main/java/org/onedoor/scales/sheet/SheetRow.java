package org.onedoor.scales.sheet;

import java.io.Serializable;
import java.util.List;
import org.onedoor.scales.Score;

/**
 * One response of a sheet, scored.
 *
 * @param number as a spreadsheet counts rows: the header is row 1
 * @param cells one for each column of the sheet, as they were read
 * @param score what the answers came to; invalid when there are problems
 * @param problems what is wrong with the row
 */
public record SheetRow(int number, List<String> cells, Score score, List<SheetProblem> problems)
        implements Serializable {

    /** Keeps the lists unmodifiable. */
    public SheetRow {
        cells = List.copyOf(cells);
        problems = List.copyOf(problems);
    }

    /** The number and the status only: nothing of what the person answered. */
    @Override
    public String toString() {
        return "SheetRow[" + number + " " + score.status() + "]";
    }
}
