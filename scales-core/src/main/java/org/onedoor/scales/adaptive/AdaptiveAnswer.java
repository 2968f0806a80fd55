package org.onedoor.scales.adaptive;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a person said to one item.
 *
 * @param item id of the item
 * @param value value of the option, or null when the person passed over the item
 */
public record AdaptiveAnswer(String item, @Nullable Integer value) implements Serializable {

    /** Says only that there is an answer. */
    @Override
    public String toString() {
        return "(answer)";
    }
}
