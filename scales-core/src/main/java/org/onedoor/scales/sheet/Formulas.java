package org.onedoor.scales.sheet;

import java.util.regex.Pattern;

/** What becomes of a cell that a spreadsheet would take for a formula and run, whoever wrote it. */
public enum Formulas {
    /** It gets an apostrophe before it, which a spreadsheet takes for the mark of a text. */
    HARMLESS,
    /** It is written as it is, for programs that run nothing. */
    KEPT;

    private static final String SIGNS = "=+-@＝＋－＠";
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?([eE][+-]?\\d+)?");

    /** The cell as it is written. A number with a sign stays one. */
    public String written(String cell) {
        return this == HARMLESS && isFormula(cell) ? "'" + cell : cell;
    }

    private static boolean isFormula(String cell) {
        if (cell.isEmpty() || Character.isLetterOrDigit(cell.charAt(0))) {
            return false;
        }
        if (Character.isISOControl(cell.charAt(0))) {
            return true;
        }
        int first = 0;
        while (first < cell.length() && isUnseen(cell.charAt(first))) {
            first++;
        }
        return first < cell.length()
                && SIGNS.indexOf(cell.charAt(first)) >= 0
                && !NUMBER.matcher(cell.strip()).matches();
    }

    /** Spaces and marks without a width, which some programs take away before they look. */
    private static boolean isUnseen(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
