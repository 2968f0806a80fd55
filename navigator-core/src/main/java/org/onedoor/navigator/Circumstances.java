package org.onedoor.navigator;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.AgeRange;
import org.onedoor.vocabulary.Audience;

/**
 * What the answers tell about the visitor apart from what is needed. It matters for choosing services, never for the step.
 *
 * @param ages the age of the person who needs help; null when the answers do not tell
 * @param audience who the visitor is in relation to that person; null when the answers do not tell
 */
public record Circumstances(
        @Nullable AgeRange ages, @Nullable Audience audience) implements Serializable {

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "Circumstances";
    }
}
