package org.onedoor.scales.sheet;

import java.util.Locale;
import org.onedoor.scales.Scale;

/** What a cell says as a number, as spreadsheets and statistics programs write one: {@code 2}, {@code 02}, {@code 2.0}, {@code 2,00}. */
final class CellNumber {
    /** Any number that no item offers; the sheet then scores the cells as text, which tells why. */
    static final int NONE = Scale.UNANSWERED + 1;

    private static final int MOST_DIGITS = 9;

    private CellNumber() {}

    /**
     * Reads a cell.
     *
     * @param text without blanks around it
     * @return {@link #NONE} unless it is a whole number
     */
    static int of(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int end = wholeEnd(text);
        if (end <= start || end - start > MOST_DIGITS) {
            return NONE;
        }
        int value = 0;
        for (int i = start; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return NONE;
            }
            value = 10 * value + digit;
        }
        return start == 0 ? value : -value;
    }

    /** Where the whole part ends; 0 where something but noughts follows it. */
    private static int wholeEnd(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '0') {
            end--;
        }
        boolean decimals = end > 0 && (text.charAt(end - 1) == '.' || text.charAt(end - 1) == ',');
        return decimals ? end - 1 : text.length();
    }

    /** The same for all cells that mean the same: a whole number by its value, other text by its small letters. */
    static String canonical(String cell) {
        String text = cell.strip();
        int number = of(text);
        return number == NONE ? text.toLowerCase(Locale.ROOT) : String.valueOf(number);
    }
}
