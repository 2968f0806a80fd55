package org.onedoor.directory.hours;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * The days on which the services of an area keep holiday hours: those of the country, and what the area has of its own, as
 * Åland has 9 June.
 *
 * @param own the days of the area alone
 */
public record HolidayCalendar(Set<MonthDay> own) implements Serializable {

    /** The days of the whole country. */
    public static final HolidayCalendar COUNTRY = new HolidayCalendar(Set.of());

    /** Keeps the set unmodifiable. */
    public HolidayCalendar {
        own = Set.copyOf(own);
    }

    boolean has(LocalDate day) {
        return FinnishHolidays.on(day).isPresent() || own.contains(MonthDay.from(day));
    }
}
