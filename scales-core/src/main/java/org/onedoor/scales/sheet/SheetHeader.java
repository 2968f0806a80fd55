package org.onedoor.scales.sheet;

import java.util.List;

/**
 * The columns of a sheet.
 *
 * @param names as they are written, without blanks around them
 * @param items the column of each item by item index, or {@link #NONE}
 * @param id the column of who the person is, or {@link #NONE}
 * @param date the column of the day, or {@link #NONE}
 * @param sex the column of the person's sex, or {@link #NONE}
 * @param retired the column of whether the person is retired, or {@link #NONE}
 * @param stored columns that hold a score of the scale already
 * @param carried the columns that are copied and not read
 * @param recognised what was read under another name than its id, as {@code phq9_1 as q1}
 * @param problems what is wrong and does not keep the sheet from being scored
 */
record SheetHeader(
        List<String> names,
        int[] items,
        int id,
        int date,
        int sex,
        int retired,
        List<StoredScore> stored,
        List<String> carried,
        List<String> recognised,
        List<SheetProblem> problems) {
    static final int NONE = -1;
    static final int ROW = 1;
    static final String ID = "id";
    static final String DATE = "date";
    static final String SEX = "sex";
    static final String RETIRED = "retired";

    /**
     * A score that the sheet brings along, with which ours is compared.
     *
     * @param column where it stands
     * @param score id of the score
     */
    record StoredScore(int column, String score) {}
}
