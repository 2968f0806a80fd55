package org.onedoor.workbench.simulation;

/**
 * How a share differs between two versions for the same visitors.
 *
 * @param gained those counted after the change only
 * @param lost those counted before the change only
 * @param of of how many
 */
public record Difference(long gained, long lost, long of) {

    /** The share after less the share before. */
    public double value() {
        return of == 0 ? 0 : (double) (gained - lost) / of;
    }

    /** The Monte Carlo standard error of the difference. As the visitors are the same, it is that of pairs. */
    public double standardError() {
        if (of == 0) {
            return 0;
        }
        double either = (double) (gained + lost) / of;
        return StrictMath.sqrt(Math.max(0, either - value() * value()) / of);
    }

    /** Whether anyone is counted in one version only. */
    public boolean any() {
        return gained > 0 || lost > 0;
    }
}
