package org.onedoor.directory.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.onedoor.directory.hours.OpenState.Status;

/** Weekly hours laid out as spans of instants, day by day, by the clocks of a zone. */
record Timeline(OpeningHours hours, ZoneId zone, HolidayCalendar calendar) {
    private static final int WEEK_AND_A_DAY = 8;
    private static final int YEAR_AND_A_WEEK = 373;

    /** Instants from one to another, the last not included, with one status. */
    private record Span(Instant from, Instant to, Status status) {
        boolean contains(Instant instant) {
            return !instant.isBefore(from) && instant.isBefore(to);
        }
    }

    OpenState at(Instant instant) {
        LocalDate today = date(instant);
        Status now = statusAt(instant);
        LocalDate last = lastDayOfChange(today);
        for (LocalDate day = today; !day.isAfter(last); day = day.plusDays(1)) {
            List<Span> spans = spansAround(day);
            for (Instant edge : edges(spans, instant)) {
                Status next = date(edge).equals(day) ? status(spans, edge) : now;
                if (next != now) {
                    return changing(now, next, edge);
                }
            }
        }
        return new OpenState(now, null, null, null, hours.byAppointment());
    }

    private OpenState changing(Status now, Status next, Instant edge) {
        Instant closesAt = now == Status.OPEN && next == Status.CLOSED ? edge : null;
        Instant opensAt = now == Status.CLOSED && next == Status.OPEN ? edge : null;
        return new OpenState(now, edge, closesAt, opensAt, hours.byAppointment());
    }

    Status statusAt(Instant instant) {
        return status(spansAround(date(instant)), instant);
    }

    private static Status status(List<Span> spans, Instant instant) {
        Status status = Status.CLOSED;
        for (Span span : spans) {
            if (span.contains(instant)) {
                if (span.status() == Status.OPEN) {
                    return Status.OPEN;
                }
                status = Status.UNKNOWN;
            }
        }
        return status;
    }

    private static Iterable<Instant> edges(List<Span> spans, Instant after) {
        TreeSet<Instant> edges = new TreeSet<>();
        for (Span span : spans) {
            edges.add(span.from());
            edges.add(span.to());
        }
        return edges.tailSet(after, false);
    }

    /** The spans that can hold on a date: its own and those of the night before. */
    private List<Span> spansAround(LocalDate date) {
        List<Span> spans = new ArrayList<>();
        addSpans(date.minusDays(1), spans);
        addSpans(date, spans);
        return spans;
    }

    /** A day that is not known is unknown until its midnight, and on through the night that the week has on that day. */
    private void addSpans(LocalDate date, List<Span> spans) {
        List<TimeRange> ranges = hours.rangesOn(date, calendar);
        if (ranges != null) {
            ranges.forEach(range -> spans.add(span(date, range, Status.OPEN)));
            return;
        }
        spans.add(span(date, TimeRange.ALL_DAY, Status.UNKNOWN));
        for (TimeRange range : hours.ordinary(date.getDayOfWeek())) {
            if (range.overMidnight()) {
                spans.add(span(date, range, Status.UNKNOWN));
            }
        }
    }

    private Span span(LocalDate date, TimeRange range, Status status) {
        LocalDate lastDay = range.to().isAfter(range.from()) ? date : date.plusDays(1);
        return new Span(instant(date.atTime(range.from())), instant(lastDay.atTime(range.to())), status);
    }

    private Instant instant(LocalDateTime wallTime) {
        ZoneOffsetTransition change = zone.getRules().getTransition(wallTime);
        if (change == null) {
            return wallTime.atZone(zone).toInstant();
        }
        return change.isGap() ? change.getInstant() : wallTime.toInstant(change.getOffsetBefore());
    }

    private LocalDate date(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    /** After this day the pattern has repeated itself, so that nothing new can come. */
    private LocalDate lastDayOfChange(LocalDate today) {
        LocalDate last = later(later(today, hours.validFrom()), hours.validTo());
        for (HoursException exception : hours.exceptions()) {
            last = later(last, exception.to());
        }
        boolean weekRepeats = hours.holidays() == HolidayPolicy.AS_WEEKDAY;
        return last.plusDays(weekRepeats ? WEEK_AND_A_DAY : YEAR_AND_A_WEEK);
    }

    private static LocalDate later(LocalDate day, @Nullable LocalDate other) {
        return other == null || other.isBefore(day) ? day : other;
    }
}
