package org.onedoor.scales.sheet;

import java.util.List;
import java.util.stream.Collectors;

/** A sheet that cannot be read, or not further, with every problem that was found. */
public final class InvalidSheetException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final List<SheetProblem> problems;

    InvalidSheetException(List<SheetProblem> problems) {
        super(problems.stream().map(SheetProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    InvalidSheetException(int row, String message) {
        this(List.of(new SheetProblem(row, null, message)));
    }

    /** Every problem, in the order of the columns. */
    public List<SheetProblem> problems() {
        return problems;
    }
}
