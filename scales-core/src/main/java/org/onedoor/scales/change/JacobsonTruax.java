package org.onedoor.scales.change;

/**
 * Reliable and clinically significant change by Jacobson and Truax (1991, Journal of Consulting and Clinical Psychology
 * 59, 12–19).
 *
 * <p>A change is reliable when it is larger than measurement error explains, and the person has recovered when, besides, the
 * later score stands at cut-off c or beyond it, among those who are well. All numbers are points of the scale.
 *
 * {@snippet class = "org.onedoor.scales.change.ChangeSnippetsTest" region = "jacobson-truax"}
 *
 * @param higherIsBetter whether a rising score is improvement
 * @param sd standard deviation of the sample whose scores are compared, as a rule before treatment
 * @param reliability of the scale, from 0 up to and not including 1
 * @param clinicalMean mean of those who are ill
 * @param clinicalSd standard deviation of those who are ill
 * @param functionalMean mean of those who are well
 * @param functionalSd standard deviation of those who are well
 * @param critical the index from which a change is reliable, as a rule {@link #CRITICAL_95}
 */
public record JacobsonTruax(
        boolean higherIsBetter,
        double sd,
        double reliability,
        double clinicalMean,
        double clinicalSd,
        double functionalMean,
        double functionalSd,
        double critical) {

    /** Leaves five changes in a hundred that measurement error alone would make. */
    public static final double CRITICAL_95 = 1.96;

    /** What became of a person. */
    public enum Outcome {
        /** Reliably better, and now among those who are well. */
        RECOVERED,
        /** Reliably better. */
        IMPROVED,
        /** Not reliably different. */
        UNCHANGED,
        /** Reliably worse. */
        DETERIORATED
    }

    /**
     * Checks the constants.
     *
     * @throws IllegalArgumentException if a deviation or the critical index is not above 0, the reliability is not from 0 up
     *     to 1, or a mean is not a number
     */
    public JacobsonTruax {
        positive("sd", sd);
        positive("clinicalSd", clinicalSd);
        positive("functionalSd", functionalSd);
        positive("critical", critical);
        if (!(reliability >= 0 && reliability < 1)) {
            throw new IllegalArgumentException("reliability must be from 0 up to and not including 1");
        }
        if (!Double.isFinite(clinicalMean) || !Double.isFinite(functionalMean)) {
            throw new IllegalArgumentException("a mean must be a number");
        }
    }

    private static void positive(String name, double number) {
        if (!(number > 0 && Double.isFinite(number))) {
            throw new IllegalArgumentException(name + " must be above 0");
        }
    }

    /** Standard error of measurement. */
    public double sem() {
        return sd * Math.sqrt(1 - reliability);
    }

    /** Standard error of the difference between two scores. */
    public double sDiff() {
        return Math.sqrt(2) * sem();
    }

    /** Reliable change index: the change in standard errors of the difference, positive when the score rose. */
    public double rci(double before, double after) {
        return (after - before) / sDiff();
    }

    /** The least change that is reliable. */
    public double minReliableChange() {
        return critical * sDiff();
    }

    /** Cut-off a: two deviations from those who are ill, towards health. */
    public double cutoffA() {
        return clinicalMean + (higherIsBetter ? 2 : -2) * clinicalSd;
    }

    /** Cut-off b: two deviations from those who are well, towards illness. */
    public double cutoffB() {
        return functionalMean - (higherIsBetter ? 2 : -2) * functionalSd;
    }

    /** Cut-off c: as many deviations from those who are ill as from those who are well. */
    public double cutoffC() {
        return (functionalSd * clinicalMean + clinicalSd * functionalMean) / (clinicalSd + functionalSd);
    }

    /** What became of a person, wherever they began. */
    public Outcome outcome(double before, double after) {
        return outcome(before, after, false);
    }

    /** What became of a person, who can only have recovered when they began among those who are ill. */
    public Outcome outcomeFromIllness(double before, double after) {
        return outcome(before, after, true);
    }

    private Outcome outcome(double before, double after, boolean fromIllness) {
        if (Math.abs(rci(before, after)) < critical) {
            return Outcome.UNCHANGED;
        }
        if (Direction.of(after - before, !higherIsBetter) == Direction.WORSE) {
            return Outcome.DETERIORATED;
        }
        return well(after) && !(fromIllness && well(before)) ? Outcome.RECOVERED : Outcome.IMPROVED;
    }

    private boolean well(double score) {
        return higherIsBetter ? score >= cutoffC() : score <= cutoffC();
    }
}
