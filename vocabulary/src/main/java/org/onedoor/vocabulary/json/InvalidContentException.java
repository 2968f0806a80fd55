package org.onedoor.vocabulary.json;

import java.util.List;
import java.util.stream.Collectors;

/** Authored content that cannot be used, with every problem found in it. */
public final class InvalidContentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

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

    /** Every problem, in the order an author should read them. */
    public List<Problem> problems() {
        return problems;
    }
}
