package org.onedoor.vocabulary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Ages in whole years, both ends included.
 *
 * @param from the youngest age, or null for no lower limit
 * @param to the oldest age, or null for no upper limit; never below {@code from}
 */
public record AgeRange(
        @Min(0) @Max(130) @Nullable Integer from,
        @Min(0) @Max(130) @Nullable Integer to) implements Serializable {

    /**
     * A range of ages.
     *
     * @throws IllegalArgumentException if the youngest age is above the oldest
     */
    public AgeRange {
        if (from != null && to != null && from > to) {
            throw new IllegalArgumentException("the youngest age must not be above the oldest");
        }
    }

    /** Every age. */
    public static final AgeRange ALL = new AgeRange(null, null);

    /** One age in whole years. */
    public static AgeRange of(int age) {
        return new AgeRange(age, age);
    }

    /** Whether an age lies in the range. */
    public boolean contains(int age) {
        return (from == null || age >= from) && (to == null || age <= to);
    }

    /** Whether some age lies in both ranges. */
    public boolean overlaps(AgeRange other) {
        return (from == null || other.to == null || from <= other.to)
                && (to == null || other.from == null || to >= other.from);
    }
}
