package org.onedoor.scales.adaptive;

/** What is believed of theta after some answers: a probability for each point of the grid. */
final class Posterior {
    private final double[] weights;
    private final double mean;
    private final double sd;

    /** Adds the items in the order of the file, so that the order of the answers cannot change the last digit. */
    Posterior(AdaptiveRules rules, Answered answered) {
        double[] logs = rules.logPrior().clone();
        for (int item = 0; item < rules.items().size(); item++) {
            if (answered.isAnswered(item)) {
                add(logs, rules.logLikelihood(item, answered.option(item)));
            }
        }
        weights = normalised(logs);
        mean = expected(rules.thetas());
        sd = Math.sqrt(variance(rules.thetas()));
    }

    private static void add(double[] to, double[] addend) {
        for (int point = 0; point < to.length; point++) {
            to[point] += addend[point];
        }
    }

    /** The greatest logarithm is taken from all first: then the sum is at least 1 and nothing overflows. */
    private static double[] normalised(double[] logs) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (double log : logs) {
            greatest = Math.max(greatest, log);
        }
        double[] weights = new double[logs.length];
        double sum = 0;
        for (int point = 0; point < logs.length; point++) {
            weights[point] = StrictMath.exp(logs[point] - greatest);
            sum += weights[point];
        }
        for (int point = 0; point < logs.length; point++) {
            weights[point] /= sum;
        }
        return weights;
    }

    /** The mean of something known at each point of the grid. */
    double expected(double[] values) {
        double sum = 0;
        for (int point = 0; point < weights.length; point++) {
            sum += weights[point] * values[point];
        }
        return sum;
    }

    private double variance(double[] thetas) {
        double sum = 0;
        for (int point = 0; point < weights.length; point++) {
            double from = thetas[point] - mean;
            sum += weights[point] * from * from;
        }
        return sum;
    }

    double mean() {
        return mean;
    }

    double sd() {
        return sd;
    }
}
