package org.onedoor.directory.hours;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static org.onedoor.directory.hours.FinnishHoliday.*;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The fifteen days of a year on which Finnish services keep holiday hours, by rule and for any year of the Gregorian calendar.
 *
 * <p>Other eves, such as May Day eve, are ordinary days here: a service that closes early on them says so as an exception.
 */
final class FinnishHolidays {
    private static final Map<MonthDay, FinnishHoliday> FIXED = Map.of(
            MonthDay.of(1, 1), NEW_YEARS_DAY,
            MonthDay.of(1, 6), EPIPHANY,
            MonthDay.of(5, 1), MAY_DAY,
            MonthDay.of(12, 6), INDEPENDENCE_DAY,
            MonthDay.of(12, 24), CHRISTMAS_EVE,
            MonthDay.of(12, 25), CHRISTMAS_DAY,
            MonthDay.of(12, 26), SAINT_STEPHENS_DAY);

    private static final Map<Integer, FinnishHoliday> DAYS_FROM_EASTER = Map.of(
            -2, GOOD_FRIDAY,
            0, EASTER_SUNDAY,
            1, EASTER_MONDAY,
            39, ASCENSION_DAY,
            49, WHIT_SUNDAY);

    private FinnishHolidays() {}

    /** The holiday on a day, for the whole country; {@link HolidayCalendar} knows those of an area. When Ascension Day falls on May Day, it is called May Day. */
    public static Optional<FinnishHoliday> on(LocalDate day) {
        return Optional.ofNullable(find(day));
    }

    private static @Nullable FinnishHoliday find(LocalDate day) {
        FinnishHoliday fixed = FIXED.get(MonthDay.from(day));
        return fixed != null ? fixed : movable(day);
    }

    private static @Nullable FinnishHoliday movable(LocalDate day) {
        int year = day.getYear();
        return switch (day.getMonthValue()) {
            case 3, 4, 5 -> nearEaster(day);
            case 6 -> day.equals(midsummerEve(year)) ? MIDSUMMER_EVE : afterMidsummerEve(day);
            case 10, 11 -> day.equals(LocalDate.of(year, 10, 31).with(nextOrSame(SATURDAY))) ? ALL_SAINTS_DAY : null;
            default -> null;
        };
    }

    private static @Nullable FinnishHoliday afterMidsummerEve(LocalDate day) {
        return day.equals(midsummerEve(day.getYear()).plusDays(1)) ? MIDSUMMER_DAY : nearEaster(day);
    }

    private static @Nullable FinnishHoliday nearEaster(LocalDate day) {
        long days = day.toEpochDay() - easter(day.getYear()).toEpochDay();
        return DAYS_FROM_EASTER.get((int) days);
    }

    private static LocalDate midsummerEve(int year) {
        return LocalDate.of(year, 6, 20).with(nextOrSame(SATURDAY)).minusDays(1);
    }

    /** Easter Sunday by the anonymous Gregorian rule (Meeus, Jones, Butcher). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
