package org.onedoor.workbench.simulation;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * Shares of answers, ready to draw from.
 *
 * @param upTo the bound below which each answer is drawn, in rising order; the last has none
 * @param also how often each option is chosen beside the first
 * @param first what the first place stands for: the smallest number of a number item, otherwise 0
 */
record Mix(double[] upTo, double[] also, int first) {

    /**
     * A mix of shares.
     *
     * @param scale from the sum of shares to the scale that is drawn on
     */
    static Mix of(double[] shares, double[] also, int first, DoubleUnaryOperator scale) {
        double whole = Arrays.stream(shares).sum();
        double[] upTo = new double[shares.length];
        double sum = 0;
        int last = 0;
        for (int place = 0; place < shares.length; place++) {
            sum += shares[place];
            upTo[place] = scale.applyAsDouble(Math.min(1, sum / whole));
            last = shares[place] > 0 ? place : last;
        }
        Arrays.fill(upTo, last, upTo.length, Double.POSITIVE_INFINITY);
        return new Mix(upTo, also, first);
    }

    /** The place that a number falls in. */
    int place(double drawn) {
        int place = 0;
        while (drawn >= upTo[place]) {
            place++;
        }
        return place;
    }
}
