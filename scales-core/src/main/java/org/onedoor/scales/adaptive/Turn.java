package org.onedoor.scales.adaptive;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.adaptive.definition.Cut;
import org.onedoor.scales.adaptive.definition.StopRule;

/**
 * What comes next: an item, or the end. It follows from what was answered, not from the order in which it was.
 *
 * @param item index of the item, or {@link #NONE} at the end
 * @param stop why it is the end, or null
 */
record Turn(int item, @Nullable StopReason stop) {
    static final int NONE = -1;

    static Turn after(AdaptiveRules rules, Answered answered, Posterior posterior) {
        StopRule rule = rules.stop();
        boolean enough = isEnough(rule, answered, posterior);
        int[] due = Arrays.stream(rules.always())
                .filter(item -> !answered.isAsked(item))
                .toArray();
        if (due.length > 0 && (enough || answered.asked() + due.length >= rule.maxItems())) {
            return new Turn(due[0], null);
        }
        if (enough) {
            return new Turn(NONE, rule.cut() == null ? StopReason.PRECISE_ENOUGH : StopReason.CLEAR_OF_CUT);
        }
        int[] open = answered.open();
        if (open.length == 0 || answered.asked() >= rule.maxItems()) {
            return new Turn(NONE, open.length == 0 ? StopReason.ALL_ITEMS_ASKED : StopReason.MAX_ITEMS);
        }
        return new Turn(mostInformative(rules, open, posterior), null);
    }

    private static boolean isEnough(StopRule rule, Answered answered, Posterior posterior) {
        return answered.answered() >= rule.minItems()
                && (rule.standardError() == null || posterior.sd() <= rule.standardError())
                && (rule.cut() == null || isClear(rule.cut(), posterior));
    }

    private static boolean isClear(Cut cut, Posterior posterior) {
        return Math.abs(posterior.mean() - cut.metric().theta(cut.at())) > cut.z() * posterior.sd();
    }

    /** Of equally informative items, the first in the file. */
    private static int mostInformative(AdaptiveRules rules, int[] open, Posterior posterior) {
        int best = open[0];
        double most = Double.NEGATIVE_INFINITY;
        for (int item : open) {
            double information = posterior.expected(rules.information(item));
            if (information > most) {
                most = information;
                best = item;
            }
        }
        return best;
    }
}
