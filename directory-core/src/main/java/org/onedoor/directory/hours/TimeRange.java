package org.onedoor.directory.hours;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalTime;
import org.onedoor.vocabulary.Language;

/**
 * Wall-clock times from one to another, the last not included. When {@code to} is not after {@code from} the range runs over
 * midnight; it belongs to the day on which it starts.
 *
 * @param from when it opens
 * @param to when it closes; 00:00 for the midnight that ends the day
 */
public record TimeRange(@NotNull LocalTime from, @NotNull LocalTime to) implements Serializable {

    /** The whole day, from midnight to midnight. */
    public static final TimeRange ALL_DAY = new TimeRange(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    /** Whether the range goes on past the midnight that ends its day. */
    public boolean overMidnight() {
        return !to.isAfter(from) && !to.equals(LocalTime.MIDNIGHT);
    }

    /** The range as people write it: {@code 8–16.30} in Finnish and Swedish, {@code 8:00–16:30} in English. */
    public String in(Language language) {
        return new Wording(language, false).range(this);
    }
}
