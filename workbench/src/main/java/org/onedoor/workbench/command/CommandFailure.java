package org.onedoor.workbench.command;

/** A command that cannot be carried out, with a message that says what to do. */
final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CommandFailure(String message) {
        super(message);
    }
}
