package org.onedoor.directory.hours;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.json.StrictJson;

/**
 * Days on which the weekly hours do not hold. An exception wins over a holiday and over the week; it changes the ranges that
 * start on its days and does not cut the night before.
 *
 * @param from the first day
 * @param to the last day
 * @param closed true when the days are closed; otherwise absent
 * @param ranges the times that hold instead; empty when the days are closed
 */
public record HoursException(
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @Nullable Boolean closed,
        List<@NotNull @Valid TimeRange> ranges)
        implements Serializable {

    public HoursException {
        ranges = StrictJson.listOf(ranges);
    }

    /** Whether a day is one of the exception's days. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
