package org.onedoor.scales.change;

/** Which way a score went, for the person. */
public enum Direction {
    /** Towards health. */
    BETTER,
    /** Away from health. */
    WORSE,
    /** Neither. */
    SAME;

    static Direction of(double difference, boolean lowerIsBetter) {
        if (difference == 0) {
            return SAME;
        }
        return difference < 0 == lowerIsBetter ? BETTER : WORSE;
    }
}
