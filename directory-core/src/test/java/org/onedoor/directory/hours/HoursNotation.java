package org.onedoor.directory.hours;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Opening hours as a line of a test table: {@code mon-fri 8-16, sat 22-2; holidays closed; 2026-12-24..2026-12-26 closed; from
 * 2026-06-01; to 2026-08-31; by appointment}.
 */
final class HoursNotation {
    static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

    private final List<WeeklyRange> weekly = new ArrayList<>();
    private final List<HoursException> exceptions = new ArrayList<>();
    private HolidayPolicy holidays = HolidayPolicy.UNKNOWN;
    private LocalDate validFrom;
    private LocalDate validTo;
    private boolean byAppointment;

    private HoursNotation() {}

    static OpeningHours read(String line) {
        if (line.equals("always")) {
            return OpeningHours.ALWAYS;
        }
        if (line.equals("unknown")) {
            return OpeningHours.UNKNOWN;
        }
        HoursNotation notation = new HoursNotation();
        for (String part : line.split("; ")) {
            notation.part(part.strip());
        }
        return notation.hours();
    }

    /** A moment by Finnish clocks. */
    static ZonedDateTime moment(String text) {
        return moment(text, HELSINKI);
    }

    static ZonedDateTime moment(String text, ZoneId zone) {
        return LocalDateTime.parse(text.replace(' ', 'T')).atZone(zone);
    }

    private OpeningHours hours() {
        return new OpeningHours(
                OpeningHours.Kind.WEEKLY, weekly, holidays, exceptions, validFrom, validTo, byAppointment);
    }

    private void part(String part) {
        String[] words = part.split(" ", 2);
        if (part.equals("by appointment")) {
            byAppointment = true;
        } else if (words[0].equals("holidays")) {
            holidays = HolidayPolicy.valueOf(words[1].toUpperCase(Locale.ROOT).replace('-', '_'));
        } else if (words[0].equals("from")) {
            validFrom = LocalDate.parse(words[1]);
        } else if (words[0].equals("to")) {
            validTo = LocalDate.parse(words[1]);
        } else if (words[0].contains("..")) {
            exceptions.add(exception(words[0].split("\\.\\."), words[1]));
        } else {
            weekly(part);
        }
    }

    private void weekly(String part) {
        for (String group : part.split(", ")) {
            String[] words = group.split(" ", 2);
            for (TimeRange range : ranges(words[1])) {
                weekly.add(new WeeklyRange(days(words[0]), range.from(), range.to()));
            }
        }
    }

    private static HoursException exception(String[] days, String what) {
        boolean closed = what.equals("closed");
        List<TimeRange> ranges = closed ? List.of() : ranges(what);
        return new HoursException(LocalDate.parse(days[0]), LocalDate.parse(days[1]), closed ? true : null, ranges);
    }

    private static List<Weekday> days(String days) {
        String[] ends = days.toUpperCase(Locale.ROOT).split("-");
        int first = Weekday.valueOf(ends[0]).ordinal();
        int last = Weekday.valueOf(ends[ends.length - 1]).ordinal();
        return IntStream.rangeClosed(first, last)
                .mapToObj(i -> Weekday.values()[i])
                .toList();
    }

    private static List<TimeRange> ranges(String ranges) {
        List<TimeRange> read = new ArrayList<>();
        for (String range : ranges.split(" ")) {
            String[] ends = range.split("-");
            read.add(new TimeRange(time(ends[0]), time(ends[1])));
        }
        return read;
    }

    private static LocalTime time(String time) {
        String[] parts = time.split(":");
        return LocalTime.of(Integer.parseInt(parts[0]) % 24, parts.length == 1 ? 0 : Integer.parseInt(parts[1]));
    }
}
