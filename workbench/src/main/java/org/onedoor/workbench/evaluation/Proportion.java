package org.onedoor.workbench.evaluation;

/**
 * How many of all, with the exact binomial interval of Clopper and Pearson: where the true share lies in at least 95 of 100 such
 * samples.
 *
 * @param count how many
 * @param of of how many
 */
public record Proportion(int count, int of) {
    private static final double TAIL = 0.025;
    private static final int HALVINGS = 60;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if there are more than all, or fewer than none
     */
    public Proportion {
        if (count < 0 || count > of) {
            throw new IllegalArgumentException(count + " of " + of + " is no share");
        }
    }

    /** From 0 to 1; 0 of nobody. */
    public double value() {
        return of == 0 ? 0 : (double) count / of;
    }

    /** The lower end of the interval; 0 of nobody. */
    public double low() {
        return count == 0 ? 0 : where(share -> 1 - upTo(count - 1, share) < TAIL);
    }

    /** The upper end of the interval; 1 of nobody. */
    public double high() {
        return count == of ? 1 : where(share -> upTo(count, share) > TAIL);
    }

    private interface Below {
        boolean below(double share);
    }

    /** The share at which something ceases to be so. */
    private static double where(Below below) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (below.below(middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** How probable at most so many are when each has a probability strictly between 0 and 1. */
    private double upTo(int most, double share) {
        double log = of * StrictMath.log1p(-share);
        double odds = StrictMath.log(share) - StrictMath.log1p(-share);
        double sum = StrictMath.exp(log);
        for (int k = 1; k <= most; k++) {
            log += StrictMath.log((double) (of - k + 1) / k) + odds;
            sum += StrictMath.exp(log);
        }
        return Math.min(1, sum);
    }
}
