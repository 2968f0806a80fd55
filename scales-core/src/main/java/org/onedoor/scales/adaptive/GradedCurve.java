package org.onedoor.scales.adaptive;

import org.onedoor.scales.adaptive.definition.GradedItem;

/**
 * How the answers to one item depend on theta in Samejima's graded response model.
 *
 * <p>The difference of two cumulative logistic curves is taken as σ(x) − σ(y) = σ(x) σ(−y) (1 − e<sup>y − x</sup>), which
 * keeps all its digits where the curves nearly meet. {@link StrictMath} makes results the same on every machine.
 */
final class GradedCurve {
    private final double discrimination;
    private final double[] thresholds;
    private final double[] gaps;

    GradedCurve(GradedItem item) {
        discrimination = item.discrimination();
        thresholds = item.thresholds().stream().mapToDouble(Double::doubleValue).toArray();
        gaps = new double[options()];
        gaps[0] = 1;
        gaps[options() - 1] = 1;
        for (int option = 1; option < thresholds.length; option++) {
            gaps[option] = -StrictMath.expm1(discrimination * (thresholds[option - 1] - thresholds[option]));
        }
    }

    /** The number of options. */
    int options() {
        return thresholds.length + 1;
    }

    /** The logarithm of the probability of each option. */
    double[] logProbabilities(double theta) {
        double[] logs = new double[options()];
        for (int option = 0; option < options(); option++) {
            logs[option] = gaps[option] == 1 ? 0 : StrictMath.log(gaps[option]);
        }
        for (int threshold = 0; threshold < thresholds.length; threshold++) {
            double x = distance(threshold, theta);
            double log = -StrictMath.log1p(StrictMath.exp(-Math.abs(x)));
            logs[threshold] += log - Math.max(x, 0);
            logs[threshold + 1] += log + Math.min(x, 0);
        }
        return logs;
    }

    /** The probability of each option. */
    double[] probabilities(double theta) {
        double[] probabilities = gaps.clone();
        for (int threshold = 0; threshold < thresholds.length; threshold++) {
            double x = distance(threshold, theta);
            probabilities[threshold] *= logistic(-x);
            probabilities[threshold + 1] *= logistic(x);
        }
        return probabilities;
    }

    /** Fisher's information: the mean over the options of the squared slope of the logarithm of their probability. */
    double information(double theta) {
        double[] probabilities = probabilities(theta);
        double sum = 0;
        double atLeastThis = 1;
        for (int option = 0; option < options(); option++) {
            double atLeastNext = option == thresholds.length ? 0 : logistic(distance(option, theta));
            double slope = 1 - atLeastThis - atLeastNext;
            sum += probabilities[option] * slope * slope;
            atLeastThis = atLeastNext;
        }
        return discrimination * discrimination * sum;
    }

    private double distance(int threshold, double theta) {
        return discrimination * (theta - thresholds[threshold]);
    }

    private static double logistic(double x) {
        double small = StrictMath.exp(-Math.abs(x));
        return (x >= 0 ? 1 : small) / (1 + small);
    }
}
