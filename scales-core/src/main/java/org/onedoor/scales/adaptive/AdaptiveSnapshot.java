package org.onedoor.scales.adaptive;

import java.io.Serializable;
import java.util.List;

/**
 * A session to be kept and resumed: which scale asked and what was answered.
 *
 * @param scale id of the scale
 * @param version version of the scale; a snapshot is resumed only with the same one
 * @param answers in the order in which they were given
 */
public record AdaptiveSnapshot(String scale, String version, List<AdaptiveAnswer> answers) implements Serializable {

    /** Copies the answers. */
    public AdaptiveSnapshot {
        answers = List.copyOf(answers);
    }

    /** Says which scale it is of, and no answers. */
    @Override
    public String toString() {
        return "AdaptiveSnapshot[" + scale + " " + version + "]";
    }
}
