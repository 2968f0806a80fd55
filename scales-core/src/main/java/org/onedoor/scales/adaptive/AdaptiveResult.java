package org.onedoor.scales.adaptive;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.adaptive.definition.ThetaBand;

/**
 * What an adaptive scale says of the answers so far.
 *
 * <p>Without an answer there is no estimate: the prior tells of others. There is a band only when asking has ended and the stop
 * rule's fewest items are answered. Critical items are reported after every answer.
 *
 * @param scale id of the scale
 * @param version version of the scale
 * @param synthetic whether the parameters were invented, so that the estimate says nothing of a person
 * @param stop why no more is asked, or null while more is
 * @param estimate the estimate, or null as long as nothing is answered
 * @param band the band of the estimate, or null
 * @param critical ids of the items answered in a way that must be acted on, in the order of the file
 * @param passedOver ids of the danger items that the person passed over, in the order of the file; never the same as "no"
 */
public record AdaptiveResult(
        String scale,
        String version,
        boolean synthetic,
        @Nullable StopReason stop,
        @Nullable AdaptiveEstimate estimate,
        @Nullable ThetaBand band,
        List<String> critical,
        List<String> passedOver)
        implements Serializable {

    /** Copies the lists. */
    public AdaptiveResult {
        critical = List.copyOf(critical);
        passedOver = List.copyOf(passedOver);
    }

    /** The scale and why it ended only: nothing of what the person answered. */
    @Override
    public String toString() {
        return "AdaptiveResult[" + scale + " " + (stop == null ? "unfinished" : stop) + "]";
    }
}
