package org.onedoor.directory.hours;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onedoor.directory.hours.OpenState.Status;

/**
 * An independent reading of opening hours for tests: it looks at the wall clock and compares, minute by minute, and takes the
 * holidays from jollyday.
 */
final class NaiveHours {
    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    private static final HolidayManager HOLIDAYS =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FINLAND));
    private static final Map<LocalDate, Boolean> HOLIDAY = new HashMap<>();

    private NaiveHours() {}

    static Status statusAt(OpeningHours hours, Instant instant) {
        LocalDateTime wall = wallTime(instant);
        LocalDate today = wall.toLocalDate();
        LocalDate yesterday = today.minusDays(1);
        if (inRange(open(hours, today), today, wall) || inRange(open(hours, yesterday), yesterday, wall)) {
            return Status.OPEN;
        }
        boolean unknownNight =
                unknown(hours, yesterday) && inRange(week(hours, yesterday.getDayOfWeek()), yesterday, wall);
        return unknown(hours, today) || unknownNight ? Status.UNKNOWN : Status.CLOSED;
    }

    /** In the second coming of an autumn hour the clock of the first has run out: it is the end of that hour. */
    private static LocalDateTime wallTime(Instant instant) {
        ZonedDateTime time = instant.atZone(HELSINKI);
        boolean second = !time.isEqual(time.withEarlierOffsetAtOverlap());
        return second ? time.toLocalDate().atTime(3, 59) : time.toLocalDateTime();
    }

    private static boolean inRange(List<TimeRange> ranges, LocalDate day, LocalDateTime wall) {
        for (TimeRange range : ranges) {
            LocalDateTime start = day.atTime(range.from());
            LocalDateTime end = day.atTime(range.to());
            if (!end.isAfter(start)) {
                end = end.plusDays(1);
            }
            if (!wall.isBefore(start) && wall.isBefore(end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean unknown(OpeningHours hours, LocalDate day) {
        if (exception(hours, day) != null) {
            return false;
        }
        return outOfSeason(hours, day) || holiday(day) && hours.holidays() == HolidayPolicy.UNKNOWN;
    }

    private static List<TimeRange> open(OpeningHours hours, LocalDate day) {
        HoursException exception = exception(hours, day);
        if (exception != null) {
            return exception.ranges();
        }
        if (outOfSeason(hours, day)) {
            return List.of();
        }
        if (holiday(day) && hours.holidays() != HolidayPolicy.AS_WEEKDAY) {
            return hours.holidays() == HolidayPolicy.AS_SUNDAY ? week(hours, DayOfWeek.SUNDAY) : List.of();
        }
        return week(hours, day.getDayOfWeek());
    }

    private static boolean outOfSeason(OpeningHours hours, LocalDate day) {
        return hours.validFrom() != null && day.compareTo(hours.validFrom()) < 0
                || hours.validTo() != null && day.compareTo(hours.validTo()) > 0;
    }

    private static HoursException exception(OpeningHours hours, LocalDate day) {
        for (HoursException exception : hours.exceptions()) {
            if (day.compareTo(exception.from()) >= 0 && day.compareTo(exception.to()) <= 0) {
                return exception;
            }
        }
        return null;
    }

    private static List<TimeRange> week(OpeningHours hours, DayOfWeek day) {
        List<TimeRange> ranges = new ArrayList<>();
        for (WeeklyRange range : hours.weekly()) {
            for (Weekday weekday : range.days()) {
                if (weekday.name().equals(day.name().substring(0, 3))) {
                    ranges.add(new TimeRange(range.from(), range.to()));
                }
            }
        }
        return ranges;
    }

    private static boolean holiday(LocalDate day) {
        return HOLIDAY.computeIfAbsent(day, HOLIDAYS::isHoliday);
    }
}
