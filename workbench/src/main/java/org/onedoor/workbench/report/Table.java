package org.onedoor.workbench.report;

import java.util.List;

/**
 * Something that was counted, as a table.
 *
 * @param name what its file is called
 * @param title what it tells
 * @param columns headings; those of cells with numbers after the first {@code labels}
 * @param labels how many columns at the start are words
 * @param brief how many rows a person is shown; a program gets them all
 */
record Table(String name, String title, List<String> columns, int labels, int brief, List<List<Cell>> rows) {
    Table {
        rows = List.copyOf(rows);
    }

    List<List<Cell>> shown() {
        return rows.subList(0, Math.min(brief, rows.size()));
    }

    boolean isCut() {
        return rows.size() > brief;
    }

    /** Whether its shares are drawn as bars. */
    boolean hasBars() {
        return rows.stream().flatMap(List::stream).anyMatch(cell -> cell.size() > 0);
    }
}
