package org.onedoor.workbench.simulation;

import java.util.SplittableRandom;

/**
 * Chance that depends on what it is for, not on when it is asked for: the key of a visitor and of a purpose, and a number.
 *
 * <p>Mixing is that of {@link SplittableRandom}, whose first output for a seed is a bijective scramble of it (Steele, Lea and
 * Flood 2014). Logarithms and cosines are those of {@link StrictMath}, so that every machine draws the same.
 */
final class Chance {
    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;

    private Chance() {}

    private static long mixed(long key) {
        return new SplittableRandom(key).nextLong();
    }

    /** The key of a visitor: the output of that number of a generator with the seed. */
    static long visitor(long seed, long number) {
        return mixed(seed + number * STEP);
    }

    /** The key of a purpose, such as an item. */
    static long purpose(String name) {
        long key = 0;
        for (int i = 0; i < name.length(); i++) {
            key = mixed(key + name.charAt(i));
        }
        return key;
    }

    /** From 0, included, to 1, excluded. */
    static double even(long visitor, long purpose, int number) {
        return (mixed(visitor ^ (purpose + number * STEP)) >>> 11) * UNIT;
    }

    /** A standard normal number, by Box and Muller's method; it uses two numbers of the purpose. */
    static double normal(long visitor, long purpose, int number) {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - even(visitor, purpose, number)));
        return radius * StrictMath.cos(2 * StrictMath.PI * even(visitor, purpose, number + 1));
    }

    /** The number that a standard normal one stays below with a probability, to the precision that shares are stated in. */
    static double quantile(double probability) {
        if (probability <= 0 || probability >= 1) {
            return probability <= 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        double low = -9;
        double high = 9;
        while (high - low > 1e-12) {
            double middle = (low + high) / 2;
            if (below(middle) < probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** The probability that a standard normal number is below another, by the power series of the integral of its density. */
    static double below(double z) {
        double term = z;
        double sum = z;
        for (int odd = 3; Math.abs(term) > 1e-17 * Math.abs(sum); odd += 2) {
            term *= z * z / odd;
            sum += term;
        }
        return 0.5 + sum * StrictMath.exp(-z * z / 2) / StrictMath.sqrt(2 * StrictMath.PI);
    }
}
