package org.onedoor.directory.hours;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.Regions;
import org.onedoor.vocabulary.json.StrictJson;

/**
 * When something is open: always, unknown, or by the week with holidays and dated exceptions.
 *
 * <p>Times are wall-clock times of the country that the directory is of. What decides a day is, in this order: an exception for its date, then outside
 * {@code validFrom} to {@code validTo} nothing is known, then the holiday policy, then the week. A range belongs to the day it
 * starts on, so whatever decides a day leaves the night before it alone. A time that the spring change of clocks skips means
 * the moment of the change; a time that comes twice in autumn means its first coming.
 *
 * {@snippet class = "org.onedoor.directory.hours.HoursSnippetsTest" region = "open-state"}
 *
 * @param kind always, unknown or weekly; only weekly hours have the components below
 * @param weekly the ordinary week
 * @param holidays what happens on holidays; null unless weekly
 * @param exceptions days on which the week does not hold
 * @param validFrom the first day the week holds, or null
 * @param validTo the last day the week holds, or null
 * @param byAppointment whether only people with a booked time are received
 */
public record OpeningHours(
        @NotNull Kind kind,
        List<@NotNull @Valid WeeklyRange> weekly,
        @Nullable HolidayPolicy holidays,
        List<@NotNull @Valid HoursException> exceptions,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        Boolean byAppointment)
        implements Serializable {

    /** Open at every hour of every day, holidays included. */
    public static final OpeningHours ALWAYS = simple(Kind.ALWAYS);

    /** Hours that nobody has told. */
    public static final OpeningHours UNKNOWN = simple(Kind.UNKNOWN);

    /** How hours are given. */
    public enum Kind {
        /** Open at every hour of every day. */
        ALWAYS,
        /** Not told. */
        UNKNOWN,
        /** By the week. */
        WEEKLY
    }

    public OpeningHours {
        weekly = StrictJson.listOf(weekly);
        exceptions = StrictJson.listOf(exceptions);
        byAppointment = byAppointment != null && byAppointment;
    }

    /** Weekly hours without exceptions. */
    public static OpeningHours weekly(List<WeeklyRange> weekly, HolidayPolicy holidays) {
        return new OpeningHours(Kind.WEEKLY, weekly, holidays, List.of(), null, null, false);
    }

    private static OpeningHours simple(Kind kind) {
        return new OpeningHours(kind, List.of(), null, List.of(), null, null, false);
    }

    /**
     * Whether it is open at a time, until when that holds, and when it opens next.
     *
     * @param time by the clocks that the hours are told by: {@link Regions#timeOf} those of the directory
     */
    public OpenState at(ZonedDateTime time) {
        return at(time, HolidayCalendar.COUNTRY);
    }

    /** The same where an area keeps holidays of its own. */
    public OpenState at(ZonedDateTime time, HolidayCalendar calendar) {
        return switch (kind) {
            case ALWAYS -> OpenState.ALWAYS;
            case UNKNOWN -> OpenState.UNKNOWN;
            case WEEKLY -> new Timeline(this, time.getZone(), calendar).at(time.toInstant());
        };
    }

    /** Open, closed or not known at a time; cheaper than {@link #at} when nothing else is asked. */
    OpenState.Status statusAt(ZonedDateTime time) {
        return switch (kind) {
            case ALWAYS -> OpenState.Status.OPEN;
            case UNKNOWN -> OpenState.Status.UNKNOWN;
            case WEEKLY -> new Timeline(this, time.getZone(), HolidayCalendar.COUNTRY).statusAt(time.toInstant());
        };
    }

    /** The ordinary week from Monday to Sunday, without holidays and exceptions; empty when the hours are unknown. */
    public List<DayHours> week() {
        if (kind == Kind.UNKNOWN) {
            return List.of();
        }
        List<DayHours> week = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            week.add(new DayHours(day, true, kind == Kind.ALWAYS ? List.of(TimeRange.ALL_DAY) : ordinary(day)));
        }
        return List.copyOf(week);
    }

    /**
     * The ordinary week in words that stay true on paper: {@code ma–pe 9–15; la 10–14}.
     *
     * @param easy whether easy language is wanted, where there is some
     */
    public String inWords(Language language, boolean easy) {
        return new Wording(language, easy).hours(this);
    }

    /** The hours of one date, with its holiday and exception. */
    public DayHours on(LocalDate date) {
        Optional<List<TimeRange>> ranges = switch (kind) {
            case ALWAYS -> Optional.of(List.of(TimeRange.ALL_DAY));
            case UNKNOWN -> Optional.empty();
            case WEEKLY -> Optional.ofNullable(rangesOn(date, HolidayCalendar.COUNTRY));
        };
        return new DayHours(date.getDayOfWeek(), ranges.isPresent(), ranges.orElse(List.of()));
    }

    /** The ranges that start on a date, or null when they are not known. */
    @Nullable
    List<TimeRange> rangesOn(LocalDate date, HolidayCalendar calendar) {
        for (HoursException exception : exceptions) {
            if (exception.covers(date)) {
                return sorted(exception.ranges());
            }
        }
        if (!validOn(date)) {
            return null;
        }
        return calendar.has(date) ? holiday(date) : ordinary(date.getDayOfWeek());
    }

    private @Nullable List<TimeRange> holiday(LocalDate date) {
        if (holidays == null) {
            return null;
        }
        return switch (holidays) {
            case CLOSED -> List.of();
            case AS_WEEKDAY -> ordinary(date.getDayOfWeek());
            case AS_SUNDAY -> ordinary(DayOfWeek.SUNDAY);
            case UNKNOWN -> null;
        };
    }

    List<TimeRange> ordinary(DayOfWeek day) {
        Weekday weekday = Weekday.of(day);
        List<TimeRange> ranges = new ArrayList<>();
        for (WeeklyRange range : weekly) {
            if (range.days().contains(weekday)) {
                ranges.add(range.range());
            }
        }
        return sorted(ranges);
    }

    private boolean validOn(LocalDate date) {
        return (validFrom == null || !date.isBefore(validFrom)) && (validTo == null || !date.isAfter(validTo));
    }

    private static List<TimeRange> sorted(List<TimeRange> ranges) {
        if (ranges.size() < 2) {
            return ranges;
        }
        List<TimeRange> sorted = new ArrayList<>(ranges);
        sorted.sort(Comparator.comparing(TimeRange::from));
        return sorted;
    }
}
