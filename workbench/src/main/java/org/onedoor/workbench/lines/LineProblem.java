package org.onedoor.workbench.lines;

/** A line of input that cannot be used, with a message that never holds an answer. */
public final class LineProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Made with the message. */
    public LineProblem(String message) {
        super(message, null, false, false);
    }
}
