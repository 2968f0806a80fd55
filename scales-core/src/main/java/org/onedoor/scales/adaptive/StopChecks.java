package org.onedoor.scales.adaptive;

import static org.onedoor.scales.adaptive.AdaptiveDeclarations.written;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import org.onedoor.scales.adaptive.definition.AdaptiveDefinition;
import org.onedoor.scales.adaptive.definition.CriticalAnswer;
import org.onedoor.scales.adaptive.definition.GradedItem;
import org.onedoor.scales.adaptive.definition.Metric;
import org.onedoor.scales.adaptive.definition.Prior;
import org.onedoor.scales.adaptive.definition.StopRule;
import org.onedoor.scales.adaptive.definition.ThetaGrid;

/** A grid that is wide and fine enough for the items, and a stop rule that can be met and not too soon. */
final class StopChecks {
    private static final double ROUNDING = 1e-9;
    private static final int TAILS = 3;

    private final AdaptiveDeclarations declared;
    private final AdaptiveDefinition scale;
    private final ThetaGrid grid;
    private final Prior prior;
    private final StopRule stop;

    StopChecks(AdaptiveDeclarations declared) {
        this.declared = declared;
        this.scale = declared.scale();
        this.grid = scale.grid();
        this.prior = scale.prior();
        this.stop = scale.stop();
    }

    void check() {
        if (grid.to() <= grid.from()) {
            declared.problem("/grid/to", "must be more than from, " + written(grid.from()));
        } else {
            points();
            tails();
            fineness();
        }
        counts();
        standardError();
        if (stop.cut() != null) {
            declared.source("/stop/cut/source", stop.cut().source());
            onGrid("/stop/cut/at", stop.cut().metric(), stop.cut().at());
        }
    }

    private void points() {
        double steps = (grid.to() - grid.from()) / grid.step();
        if (Math.abs(steps - Math.rint(steps)) > ROUNDING * steps) {
            declared.problem(
                    "/grid/step",
                    "must fit a whole number of times between " + written(grid.from()) + " and " + written(grid.to()));
        } else if (Math.rint(steps) + 1 > ThetaGrid.MAX_POINTS) {
            declared.problem(
                    "/grid/step", "makes " + written(Math.rint(steps) + 1) + " points; at most 401 are allowed");
        }
    }

    private void tails() {
        double low = prior.mean() - TAILS * prior.sd();
        double high = prior.mean() + TAILS * prior.sd();
        if (grid.from() > low + ROUNDING) {
            declared.problem(
                    "/grid/from",
                    "must be at most " + shown(low, RoundingMode.FLOOR)
                            + ", three standard deviations below the prior mean");
        }
        if (grid.to() < high - ROUNDING) {
            declared.problem(
                    "/grid/to",
                    "must be at least " + shown(high, RoundingMode.CEILING)
                            + ", three standard deviations above the prior mean");
        }
    }

    /** With a step of at most the standard deviation of what is summed, the sum is right to about six digits. */
    private void fineness() {
        double least = leastStandardError(scale.items().size());
        if (grid.step() > least) {
            declared.problem(
                    "/grid/step",
                    "must be at most " + shown(least, RoundingMode.FLOOR)
                            + ", which the standard error may come down to with all items");
        }
    }

    private void counts() {
        int items = scale.items().size();
        if (stop.minItems() > stop.maxItems()) {
            declared.problem("/stop/minItems", "must be at most maxItems, " + stop.maxItems());
        }
        if (stop.maxItems() > items) {
            declared.problem("/stop/maxItems", "must be at most " + items + ", the number of items");
        }
        long always = scale.critical().stream().filter(CriticalAnswer::always).count();
        if (stop.maxItems() < always) {
            declared.problem("/stop/maxItems", "must be at least " + always + ", the number of items always asked");
        }
    }

    private void standardError() {
        Double standardError = stop.standardError();
        if (standardError == null) {
            if (stop.cut() == null) {
                declared.problem("/stop", "needs a standardError, a cut or both");
            }
            return;
        }
        double least =
                leastStandardError(Math.min(stop.maxItems(), scale.items().size()));
        if (standardError >= prior.sd()) {
            declared.problem(
                    "/stop/standardError",
                    "must be less than " + written(prior.sd()) + ", where it is before any answer");
        } else if (standardError < least) {
            declared.problem(
                    "/stop/standardError",
                    "cannot be reached: no answers to maxItems items bring it below "
                            + shown(least, RoundingMode.FLOOR));
        }
    }

    /** A cut-off that estimates can lie on both sides of. */
    void onGrid(String pointer, Metric metric, double cutOff) {
        double theta = metric.theta(cutOff);
        if (grid.to() > grid.from() && (theta <= grid.from() || theta >= grid.to())) {
            declared.problem(pointer, "lies outside the grid, so no estimate can be beyond it");
        }
    }

    /**
     * A bound below which no answers can bring the standard error. The logarithm of the likelihood of an answer bends by at most
     * a²/2 (a²/4 for the lowest and the highest option), and the variance of a posterior is at least one over its greatest bend.
     * Only a posterior that the end of the grid cuts off can be narrower; its width then tells of the grid, not of the person.
     */
    private double leastStandardError(int items) {
        double bend = scale.items().stream()
                .map(StopChecks::greatestBend)
                .sorted(Comparator.reverseOrder())
                .limit(items)
                .reduce(1 / (prior.sd() * prior.sd()), Double::sum);
        return 1 / Math.sqrt(bend);
    }

    private static double greatestBend(GradedItem item) {
        double square = item.discrimination() * item.discrimination();
        return item.thresholds().size() > 1 ? square / 2 : square / 4;
    }

    private static String shown(double number, RoundingMode rounding) {
        return written(BigDecimal.valueOf(number).setScale(3, rounding).doubleValue());
    }
}
