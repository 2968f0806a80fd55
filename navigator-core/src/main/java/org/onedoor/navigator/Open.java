package org.onedoor.navigator;

import java.io.Serializable;
import java.util.List;
import org.onedoor.vocabulary.StepOfNeed;

/**
 * What passing over questions has left open.
 *
 * @param step the highest step of need that answering them could still give; the step of the result when nothing is open
 * @param items ids of the items, asked but not answered, that would decide about that step; empty when nothing is open
 */
public record Open(StepOfNeed step, List<String> items) implements Serializable {
    /** Copies the list. */
    public Open {
        items = List.copyOf(items);
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "Open";
    }
}
