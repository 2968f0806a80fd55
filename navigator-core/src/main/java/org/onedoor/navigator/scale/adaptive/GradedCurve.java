package org.onedoor.navigator.scale.adaptive;

import org.onedoor.navigator.scale.adaptive.definition.GradedItem;

/**
 * How the answers to one item depend on theta in Samejima's graded response model.
 *
 * <p>The difference of two cumulative logistic curves is taken as σ(x) − σ(y) = σ(x) σ(−y) (1 − e<sup>y − x</sup>), which
 * keeps all its digits where the curves nearly meet. {@link StrictMath} makes results the same on every machine.
 */
final class GradedCurve {
    private final double discrimination;
    private final double[] thresholds;

    GradedCurve(GradedItem item) {
        discrimination = item.discrimination();
        thresholds = item.thresholds().stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** The number of options. */
    int options() {
        return thresholds.length + 1;
    }

    /** The logarithm of the probability of an option, by its place from 0. */
    double logProbability(int option, double theta) {
        double least = option == 0 ? 0 : logLogistic(distance(option - 1, theta));
        double most = option == thresholds.length ? 0 : logLogistic(-distance(option, theta));
        return least + most + logGap(option);
    }

    /** The probability of an option, by its place from 0. */
    double probability(int option, double theta) {
        return StrictMath.exp(logProbability(option, theta));
    }

    /** Fisher's information of the item. */
    double information(double theta) {
        double sum = 0;
        for (int option = 0; option < options(); option++) {
            double slope = 1 - atLeast(option, theta) - atLeast(option + 1, theta);
            sum += probability(option, theta) * slope * slope;
        }
        return discrimination * discrimination * sum;
    }

    /** The probability of an option or a higher one. */
    private double atLeast(int option, double theta) {
        if (option == 0) {
            return 1;
        }
        return option > thresholds.length ? 0 : StrictMath.exp(logLogistic(distance(option - 1, theta)));
    }

    private double logGap(int option) {
        if (option == 0 || option == thresholds.length) {
            return 0;
        }
        return StrictMath.log(-StrictMath.expm1(discrimination * (thresholds[option - 1] - thresholds[option])));
    }

    private double distance(int threshold, double theta) {
        return discrimination * (theta - thresholds[threshold]);
    }

    private static double logLogistic(double x) {
        return x >= 0 ? -StrictMath.log1p(StrictMath.exp(-x)) : x - StrictMath.log1p(StrictMath.exp(x));
    }
}
