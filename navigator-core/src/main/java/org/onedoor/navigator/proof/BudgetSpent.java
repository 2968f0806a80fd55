package org.onedoor.navigator.proof;

/** A proof would need more nodes than it may make. */
final class BudgetSpent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BudgetSpent(int nodes) {
        super("More than " + nodes + " nodes", null, false, false);
    }
}
