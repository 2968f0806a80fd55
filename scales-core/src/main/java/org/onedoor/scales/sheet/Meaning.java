package org.onedoor.scales.sheet;

import java.io.Serializable;
import java.util.Optional;

/**
 * One thing that is declared about a sheet: {@code PHQ_A=q1} for a column, {@code sex:F=female} for a cell of one column,
 * {@code *:never=0} for a cell of every item.
 *
 * <p>A column means an item, a score of the scale (with which the sheet's own is compared), {@code sex}, {@code retired},
 * {@code id}, {@code date}, or {@code -} when it is only carried along. A number sign stands for the number of an item:
 * {@code t1_phq9_#=q#}.
 *
 * @param of the column, or the column and the cell
 * @param is what it means
 */
public record Meaning(String of, String is) implements Serializable {
    /** Means that a column is carried along, whatever its name says. */
    static final String CARRIED = "-";

    private static final String ANY_ITEM = "*";
    private static final char NUMBER = '#';

    /** Without blanks around them. */
    public Meaning {
        of = of.strip();
        is = is.strip();
    }

    /**
     * Reads what is declared.
     *
     * @throws IllegalArgumentException unless something stands on both sides of an equals sign
     */
    public static Meaning parse(String text) {
        int equals = text.lastIndexOf('=');
        if (equals < 0
                || text.substring(0, equals).isBlank()
                || text.substring(equals + 1).isBlank()) {
            throw new IllegalArgumentException("expected COLUMN=ITEM or COLUMN:CELL=ANSWER");
        }
        return new Meaning(text.substring(0, equals), text.substring(equals + 1));
    }

    /** What it says of a column: the item or the word that the column means. */
    Optional<String> ofColumn(String column) {
        if (of.equals(column)) {
            return Optional.of(is);
        }
        int place = of.indexOf(NUMBER);
        if (place < 0 || is.indexOf(NUMBER) < 0) {
            return Optional.empty();
        }
        return numberIn(column, of.substring(0, place), of.substring(place + 1))
                .map(number -> is.replace(String.valueOf(NUMBER), number));
    }

    private static Optional<String> numberIn(String column, String before, String after) {
        if (column.length() <= before.length() + after.length()
                || !column.startsWith(before)
                || !column.endsWith(after)) {
            return Optional.empty();
        }
        String number = column.substring(before.length(), column.length() - after.length());
        return number.matches("\\d{1,3}") ? Optional.of(String.valueOf(Integer.parseInt(number))) : Optional.empty();
    }

    /** The cell it speaks of, when that stands in a column; items share what is said of all items. */
    Optional<String> cellOf(String column, boolean item) {
        String any = ANY_ITEM + ":";
        if (item && of.startsWith(any)) {
            return Optional.of(of.substring(any.length()).strip());
        }
        return of.startsWith(column + ":")
                ? Optional.of(of.substring(column.length() + 1).strip())
                : Optional.empty();
    }

    /** Whether it speaks of a cell of every item. */
    boolean ofAnyItem() {
        return of.startsWith(ANY_ITEM + ":");
    }
}
