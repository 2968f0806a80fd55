package org.onedoor.directory.hours;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalTime;
import java.util.List;
import org.onedoor.vocabulary.json.StrictJson;

/**
 * The same times on some days of every week.
 *
 * @param days the days on which the range starts
 * @param from when it opens
 * @param to when it closes, the next day when it is not after {@code from}; 00:00 for the midnight that ends the day
 */
public record WeeklyRange(
        @NotEmpty List<@NotNull Weekday> days,
        @NotNull LocalTime from,
        @NotNull LocalTime to) implements Serializable {

    public WeeklyRange {
        days = StrictJson.listOf(days);
    }

    /** The times, without the days. */
    public TimeRange range() {
        return new TimeRange(from, to);
    }
}
