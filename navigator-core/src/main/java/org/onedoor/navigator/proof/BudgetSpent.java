package org.onedoor.navigator.proof;

/** A proof would need more nodes than it may make. */
final class BudgetSpent extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    BudgetSpent(int nodes) {
        super("More than " + nodes + " nodes");
    }

    /** Nobody looks where it came from, and many claims may meet it. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
