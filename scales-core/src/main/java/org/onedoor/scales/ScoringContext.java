package org.onedoor.scales;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.definition.Sex;

/**
 * What is known of the person, for the few scales that need it.
 *
 * @param sex null when it is not known
 * @param retired whether the person is retired or does not work for a reason other than their health; null when it is not known
 */
public record ScoringContext(@Nullable Sex sex, @Nullable Boolean retired) implements Serializable {

    /** Nothing is known. */
    public static final ScoringContext NONE = new ScoringContext(null, null);

    /** Only the sex is known. */
    public static ScoringContext of(Sex sex) {
        return new ScoringContext(sex, null);
    }
}
