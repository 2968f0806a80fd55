package org.onedoor.directory.hours;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.Language;

/**
 * How opening hours are said. Days and months stand among the texts, as a small runtime image knows English only.
 *
 * @param language in which they are said
 * @param easy whether easy language is wanted, where there is some
 */
record Wording(Language language, boolean easy) {
    private static final LocalTime EARLY_MORNING = LocalTime.of(6, 0);
    private static final int WEEK = 7;

    String say(HoursText text, Object... fill) {
        return text.in(language, easy, fill);
    }

    String state(OpenState state, ZonedDateTime now) {
        return switch (state.status()) {
            case UNKNOWN -> say(HoursText.UNKNOWN);
            case OPEN -> state.always() ? say(HoursText.ALWAYS) : open(state.closesAt(), now);
            case CLOSED -> closed(state.opensAt(), now);
        };
    }

    String hours(OpeningHours hours) {
        String said = switch (hours.kind()) {
            case ALWAYS -> say(HoursText.ALWAYS);
            case UNKNOWN -> say(HoursText.UNKNOWN);
            case WEEKLY -> week(hours.week());
        };
        return hours.byAppointment() ? say(HoursText.BY_APPOINTMENT, said) : said;
    }

    /** Days that follow one another with the same hours are said together, and closed ones not at all. */
    private String week(List<DayHours> days) {
        List<String> parts = new ArrayList<>();
        int first = 0;
        while (first < days.size()) {
            int last = first;
            while (last + 1 < days.size()
                    && days.get(last + 1).ranges().equals(days.get(first).ranges())) {
                last++;
            }
            if (!days.get(first).ranges().isEmpty()) {
                parts.add(days(days.get(first), days.get(last)));
            }
            first = last + 1;
        }
        return parts.isEmpty() ? say(HoursText.CLOSED) : String.join("; ", parts);
    }

    private String days(DayHours first, DayHours last) {
        String days = first.equals(last)
                ? shortDay(first.day())
                : say(HoursText.RANGE, shortDay(first.day()), shortDay(last.day()));
        return days + " " + first.hoursIn(language, easy);
    }

    private String open(@Nullable Instant closesAt, ZonedDateTime now) {
        if (closesAt == null) {
            return say(HoursText.OPEN_NOW);
        }
        ZonedDateTime end = closesAt.atZone(now.getZone());
        LocalDate today = now.toLocalDate();
        String time = closing(end.toLocalTime());
        LocalDate day = end.minusNanos(1).toLocalDate();
        return day.equals(today) || isNightAfter(today, end)
                ? say(HoursText.OPEN_UNTIL_TIME, time)
                : say(HoursText.OPEN_UNTIL_DAY, untilDay(day, today), time);
    }

    /** Whether people who say the hours of a day still count the time to it. */
    private static boolean isNightAfter(LocalDate day, ZonedDateTime time) {
        return time.toLocalDate().equals(day.plusDays(1)) && time.toLocalTime().isBefore(EARLY_MORNING);
    }

    private String closed(@Nullable Instant opensAt, ZonedDateTime now) {
        if (opensAt == null) {
            return say(HoursText.CLOSED_NOW);
        }
        ZonedDateTime opening = opensAt.atZone(now.getZone());
        return say(HoursText.OPENS, onDay(opening.toLocalDate(), now.toLocalDate()), clock(opening.toLocalTime()));
    }

    private String untilDay(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, day);
        if (days == 1) {
            return say(HoursText.UNTIL_TOMORROW);
        }
        return days < WEEK ? day("UNTIL_", day.getDayOfWeek()) : date(HoursText.UNTIL_DATE, day);
    }

    private String onDay(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, day);
        if (days == 0) {
            return say(HoursText.ON_TODAY);
        }
        if (days == 1) {
            return say(HoursText.ON_TOMORROW);
        }
        return days < WEEK ? day("ON_", day.getDayOfWeek()) : date(HoursText.ON_DATE, day);
    }

    private String day(String form, DayOfWeek day) {
        return say(HoursText.valueOf(form + day.name()));
    }

    private String date(HoursText form, LocalDate day) {
        return say(
                form, day.getDayOfMonth(), say(HoursText.valueOf(day.getMonth().name())));
    }

    String shortDay(DayOfWeek day) {
        return day("SHORT_", day);
    }

    String range(TimeRange range) {
        return range.equals(TimeRange.ALL_DAY)
                ? say(HoursText.ALL_DAY)
                : say(HoursText.RANGE, clock(range.from()), closing(range.to()));
    }

    private String clock(LocalTime time) {
        return time.getMinute() == 0
                ? say(HoursText.WHOLE_HOUR, time.getHour())
                : say(HoursText.CLOCK, time.getHour(), "%02d".formatted(time.getMinute()));
    }

    private String closing(LocalTime time) {
        return time.equals(LocalTime.MIDNIGHT) ? say(HoursText.CLOSING_MIDNIGHT) : clock(time);
    }
}
