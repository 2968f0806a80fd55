package org.onedoor.scales.sheet;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.onedoor.scales.Scale;

/**
 * Whether the answers of a sheet look as if they were counted from another number than the scale counts from: 1 to 5 where the
 * scale has 0 to 4. Such a sheet often scores without an error, and each total is too high.
 */
final class Shift {
    // So few answers may well lack the lowest option by themselves.
    private static final int FEWEST_ANSWERS = 20;
    private static final int FEWEST_ROWS = 4;

    private int rows;
    private int before;
    private int answers;
    private int lowest;
    private int highest;
    private int above;
    private int below;
    private int from = Integer.MAX_VALUE;
    private int to = Integer.MIN_VALUE;

    /** Ends a row; one without an answer is not counted. */
    void row() {
        rows += answers > before ? 1 : 0;
        before = answers;
    }

    /** Sees one cell of an item whose answers are the numbers of a set. */
    void see(int number, Set<Integer> options) {
        int min = Collections.min(options);
        int max = Collections.max(options);
        if (number == Scale.UNANSWERED || number == CellNumber.NONE || options.size() <= max - min) {
            return;
        }
        from = Math.min(from, min);
        to = Math.max(to, max);
        answers++;
        lowest += number == min ? 1 : 0;
        highest += number == max ? 1 : 0;
        above += number == max + 1 ? 1 : 0;
        below += number == min - 1 ? 1 : 0;
    }

    /** What looks wrong; empty when nothing does. */
    Optional<String> told() {
        boolean many = rows >= FEWEST_ROWS && answers >= FEWEST_ANSWERS;
        if (lowest == 0 && (above > 0 || many)) {
            return Optional.of("no " + from + " occurs among " + answers + " answers, so the sheet may be coded from "
                    + (from + 1) + " to " + (to + 1) + "; the scale counts from " + from + " to " + to);
        }
        if (highest == 0 && below > 0) {
            return Optional.of("no " + to + " occurs among " + answers + " answers and some are below " + from
                    + ", so the sheet may be coded from " + (from - 1) + " to " + (to - 1)
                    + "; the scale counts from " + from + " to " + to);
        }
        return Optional.empty();
    }
}
