package org.onedoor.scales.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleItem;
import org.onedoor.scales.definition.ResponseOption;

/** Reads the cells of one item, as numbers or as what is declared of them. */
final class ItemCells {
    // More than any option of any scale has.
    private static final int NOT_AN_OPTION = Integer.MAX_VALUE;

    private final Map<Integer, Integer> options;
    private final boolean asTheyAre;
    private final Set<String> missing;
    private final Map<String, Integer> declared = new HashMap<>();
    private boolean numbersDeclared;

    /** @param missing canonical, as {@link CellNumber#canonical} has it */
    ItemCells(ScaleItem item, @Nullable Values values, Set<String> missing) {
        this.missing = missing;
        this.options = item.options().stream()
                .collect(Collectors.toMap(
                        option -> values == Values.POINTS ? option.points() : option.value(),
                        ResponseOption::value,
                        (first, second) -> NOT_AN_OPTION));
        this.asTheyAre =
                options.entrySet().stream().allMatch(one -> one.getKey().equals(one.getValue()));
    }

    /** Whether the numbers that stand for an answer tell which answer. */
    boolean tells() {
        return !options.containsValue(NOT_AN_OPTION);
    }

    /** The numbers that stand for an answer. */
    Set<Integer> numbers() {
        return options.keySet();
    }

    /**
     * Declares what a cell means.
     *
     * @return whether it is the number of an answer
     */
    boolean declare(String cell, String answer) {
        int number = CellNumber.of(answer);
        if (!options.containsKey(number)) {
            return false;
        }
        String canonical = CellNumber.canonical(cell);
        declared.put(canonical, number);
        // Where numbers are coded anew, a number of which nothing is said is not an answer by chance.
        numbersDeclared |= CellNumber.of(canonical) != CellNumber.NONE;
        return true;
    }

    /** The number in a cell as it is read, {@link CellNumber#NONE} without one, {@link Scale#UNANSWERED} without an answer. */
    int number(String cell) {
        String text = cell.strip();
        if (text.isEmpty()) {
            return Scale.UNANSWERED;
        }
        if (missing.isEmpty() && declared.isEmpty()) {
            return CellNumber.of(text);
        }
        String canonical = CellNumber.canonical(text);
        if (missing.contains(canonical)) {
            return Scale.UNANSWERED;
        }
        Integer means = declared.get(canonical);
        if (means != null) {
            return means;
        }
        int number = CellNumber.of(text);
        return numbersDeclared && number != CellNumber.NONE ? NOT_AN_OPTION : number;
    }

    /** The value of the option that a number stands for. */
    int value(int number) {
        return asTheyAre || number == Scale.UNANSWERED || number == CellNumber.NONE
                ? number
                : options.getOrDefault(number, NOT_AN_OPTION);
    }
}
