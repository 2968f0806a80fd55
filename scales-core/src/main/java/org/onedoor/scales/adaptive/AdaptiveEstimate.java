package org.onedoor.scales.adaptive;

import java.io.Serializable;

/**
 * What the answers say of theta: the mean and the standard deviation of its posterior distribution.
 *
 * @param theta the mean, in standard deviations of the people the parameters come from; more of what the scale measures is greater
 * @param standardError the standard deviation
 * @param answered how many answers it rests on, at least 1
 */
public record AdaptiveEstimate(double theta, double standardError, int answered) implements Serializable {

    /** Theta with mean 50 and standard deviation 10. */
    public double tScore() {
        return 50 + 10 * theta;
    }

    /** The standard error of the T score. */
    public double tStandardError() {
        return 10 * standardError;
    }

    /**
     * Theta ± z standard errors.
     *
     * @param z such as 1.96 for 95 % where the posterior is nearly normal
     * @throws IllegalArgumentException unless z is positive and finite
     */
    public Interval interval(double z) {
        if (!(z > 0) || Double.isInfinite(z)) {
            throw new IllegalArgumentException("z must be positive and finite, not " + z);
        }
        return new Interval(theta - z * standardError, theta + z * standardError);
    }

    /**
     * Thetas between two ends.
     *
     * @param from the lower end
     * @param to the upper end
     */
    public record Interval(double from, double to) implements Serializable {
        /** Whether a theta is in the interval; its ends are. */
        public boolean contains(double theta) {
            return theta >= from && theta <= to;
        }

        /** Says only what it is: it tells of a person. */
        @Override
        public String toString() {
            return "(interval)";
        }
    }

    /** Says only what it is: it tells of a person. */
    @Override
    public String toString() {
        return "(estimate)";
    }
}
