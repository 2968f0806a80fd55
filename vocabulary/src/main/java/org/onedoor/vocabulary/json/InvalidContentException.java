package org.onedoor.vocabulary.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Authored content that cannot be used, with every problem found in it. */
public final class InvalidContentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::pointer)
            .thenComparing(Problem::message);

    private final List<Problem> problems;

    /**
     * Reports problems together.
     *
     * @param problems at least one, in the order an author should read them
     */
    public InvalidContentException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /**
     * Ends a check: does nothing when no problem was found.
     *
     * @param problems what was found, in any order; told by file, line and column, each once
     * @throws InvalidContentException if there is a problem
     */
    public static void throwIfAny(Collection<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidContentException(sorted(problems));
        }
    }

    static List<Problem> sorted(Collection<Problem> problems) {
        return problems.stream().distinct().sorted(BY_PLACE).toList();
    }

    /** Every problem, in the order an author should read them. */
    public List<Problem> problems() {
        return problems;
    }
}
