package org.onedoor.workbench.simulation;

/**
 * How many visitors of all, and how far chance may have moved that share.
 *
 * @param count how many
 * @param of of how many
 */
public record Share(long count, long of) {

    /** From 0 to 1; 0 of nobody. */
    public double value() {
        return of == 0 ? 0 : (double) count / of;
    }

    /**
     * The Monte Carlo standard error of the share: how much it would differ with other seeds. It says nothing of how well the
     * cohort describes people. With a count of 0 it is 0, although the true share is not: up to 3 / of would be no surprise.
     */
    public double standardError() {
        return of == 0 ? 0 : StrictMath.sqrt(value() * (1 - value()) / of);
    }
}
