package org.onedoor.navigator;

import java.io.Serializable;

/**
 * How much a result rests on.
 *
 * @param answered how many of the questions were answered
 * @param asked how many were asked, those that were passed over and "I don't know" among them; what is offered after the result counts
 *     once it is asked
 */
public record Completeness(int answered, int asked) implements Serializable {

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "Completeness";
    }
}
