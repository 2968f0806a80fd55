package org.onedoor.directory.hours;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.onedoor.vocabulary.Language;

/**
 * Wall-clock times from one to another, the last not included. When {@code to} is not after {@code from} the range runs over
 * midnight; it belongs to the day on which it starts.
 *
 * @param from when it opens
 * @param to when it closes; 00:00 for the midnight that ends the day
 */
public record TimeRange(@NotNull LocalTime from, @NotNull LocalTime to) implements Serializable {

    private static final int SECONDS_A_MINUTE = 60;
    private static final int DAY = 24 * SECONDS_A_MINUTE;

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

    /** Ranges of one day, in order, with those that meet or overlap made one: 8–12 and 10–16 are 8–16 to whoever comes. */
    static List<TimeRange> joined(List<TimeRange> ranges) {
        List<TimeRange> joined = new ArrayList<>();
        for (TimeRange next : ranges) {
            TimeRange last = joined.isEmpty() ? null : joined.getLast();
            if (last == null || next.minute() > last.endMinute()) {
                joined.add(next);
            } else if (next.endMinute() > last.endMinute()) {
                joined.set(joined.size() - 1, last.upTo(next));
            }
        }
        return joined;
    }

    private TimeRange upTo(TimeRange other) {
        return other.endMinute() - minute() >= DAY ? ALL_DAY : new TimeRange(from, other.to);
    }

    private int minute() {
        return from.toSecondOfDay() / SECONDS_A_MINUTE;
    }

    /** When it ends, in minutes from the midnight that begins its day; more than a day's when it goes on past the next. */
    private int endMinute() {
        int end = to.toSecondOfDay() / SECONDS_A_MINUTE;
        return to.isAfter(from) ? end : end + DAY;
    }
}
