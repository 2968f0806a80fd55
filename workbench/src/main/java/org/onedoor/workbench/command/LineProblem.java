package org.onedoor.workbench.command;

/** A line of input that cannot be used, with a message that never holds an answer. */
final class LineProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LineProblem(String message) {
        super(message, null, false, false);
    }
}
