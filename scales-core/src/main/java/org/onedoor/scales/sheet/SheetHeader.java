package org.onedoor.scales.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleItem;
import org.onedoor.vocabulary.json.Spelling;

/**
 * The columns of a sheet.
 *
 * @param names as they are written, without blanks around them
 * @param items the column of each item by item index, or {@link #NONE}
 * @param problems what is wrong and does not keep the sheet from being scored
 */
record SheetHeader(List<String> names, int[] items, List<SheetProblem> problems) {
    static final int NONE = -1;
    static final String SEX = "sex";
    static final String RETIRED = "retired";

    private static final int ROW = 1;
    private static final Set<String> KNOWN = Set.of("id", "date", SEX, RETIRED, "age");

    /**
     * Finds the items.
     *
     * @throws InvalidSheetException if no column is an item, a name stands twice, or a name is one that scoring writes
     */
    static SheetHeader of(Scale scale, List<String> cells) {
        List<String> names = cells.stream().map(String::strip).toList();
        int[] items = scale.items().stream()
                .mapToInt(item -> names.indexOf(item.id()))
                .toArray();
        List<String> missing = new ArrayList<>();
        for (ScaleItem item : scale.items()) {
            if (!item.optional() && !names.contains(item.id())) {
                missing.add(item.id());
            }
        }
        if (names.stream().noneMatch(name -> scale.findItem(name).isPresent())) {
            // The names are not repeated: without a header they would be answers.
            throw new InvalidSheetException(
                    ROW,
                    "names no item of " + scale.id()
                            + "; the first row must name the columns, such as "
                            + scale.items().get(0).id());
        }
        refuse(scale, names);
        List<String> carried = carried(scale, names);
        List<SheetProblem> problems = missing.stream()
                .map(id -> new SheetProblem(
                        ROW, id, "is missing, so " + id + " stays unanswered" + Spelling.didYouMean(id, carried)))
                .toList();
        return new SheetHeader(names, items, problems);
    }

    private static void refuse(Scale scale, List<String> names) {
        List<SheetProblem> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Set<String> written = new HashSet<>(ScoredSheet.columns(scale));
        for (String name : names) {
            if (!name.isEmpty() && !seen.add(name)) {
                problems.add(new SheetProblem(ROW, name, "stands twice"));
            } else if (written.contains(name)) {
                problems.add(new SheetProblem(ROW, name, "is a column that scoring writes; rename or remove it"));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidSheetException(problems);
        }
    }

    /** The columns that are copied and neither scored nor known. */
    List<String> carried(Scale scale) {
        return carried(scale, names);
    }

    private static List<String> carried(Scale scale, List<String> names) {
        return names.stream()
                .filter(name -> !name.isEmpty() && !KNOWN.contains(name))
                .filter(name -> scale.findItem(name).isEmpty())
                .toList();
    }

    int column(String name) {
        return names.indexOf(name);
    }
}
