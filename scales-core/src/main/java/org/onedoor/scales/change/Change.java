package org.onedoor.scales.change;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScoreRule;
import org.onedoor.scales.definition.ChangeConstants;
import org.onedoor.scales.definition.ChangeConstants.Constant;
import org.onedoor.scales.definition.ScoreRange;

/**
 * What a difference between two totals of one scale means, by the constants of the scale's file.
 *
 * <p>An answer is empty where the file has no constant for it; nothing is assumed.
 *
 * {@snippet class = "org.onedoor.scales.change.ChangeSnippetsTest" region = "change"}
 *
 * @param points the later total minus the earlier one
 * @param direction which way that is; empty where the file does not say whether lower or higher is better
 * @param reliable whether the difference, either way, is more than measurement error
 * @param meaningful whether the difference, either way, is one that matters to a person
 * @param recovered whether the total passed, from the side of illness, the one that counts as recovered
 */
public record Change(
        int points,
        Optional<Direction> direction,
        Optional<Boolean> reliable,
        Optional<Boolean> meaningful,
        Optional<Boolean> recovered) {

    /**
     * Compares two totals.
     *
     * @throws IllegalArgumentException if the scale has no total, or a total lies outside its range
     */
    public static Change between(Scale scale, int before, int after) {
        check(scale, before, after);
        int points = after - before;
        ChangeConstants constants = scale.definition().change();
        if (constants == null) {
            Optional<Direction> same = points == 0 ? Optional.of(Direction.SAME) : Optional.empty();
            return new Change(points, same, Optional.empty(), Optional.empty(), Optional.empty());
        }
        return new Change(
                points,
                Optional.of(Direction.of(points, constants.lowerIsBetter())),
                reaches(constants.reliable(), points),
                reaches(constants.meaningful(), points),
                recovered(constants, before, after));
    }

    private static void check(Scale scale, int before, int after) {
        ScoreRange range = scale.total()
                .map(ScoreRule::range)
                .orElseThrow(() -> new IllegalArgumentException(scale.id() + " has no total"));
        if (!range.contains(before) || !range.contains(after)) {
            throw new IllegalArgumentException(
                    "A total of " + scale.id() + " is from " + range.from() + " to " + range.to());
        }
    }

    private static Optional<Boolean> reaches(@Nullable Constant constant, int points) {
        return constant == null ? Optional.empty() : Optional.of(Math.abs(points) >= constant.points());
    }

    private static Optional<Boolean> recovered(ChangeConstants constants, int before, int after) {
        Constant passed = constants.recovered();
        return passed == null
                ? Optional.empty()
                : Optional.of(!well(before, passed, constants) && well(after, passed, constants));
    }

    static boolean well(int total, Constant passed, ChangeConstants constants) {
        return constants.lowerIsBetter() ? total < passed.points() : total > passed.points();
    }
}
