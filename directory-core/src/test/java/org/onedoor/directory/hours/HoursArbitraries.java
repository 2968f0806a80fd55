package org.onedoor.directory.hours;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random opening hours around the days on which opening hours go wrong. */
public final class HoursArbitraries {
    /** The clocks going forward and back, Easter, Midsummer, Independence Day, Christmas, New Year. */
    private static final List<LocalDate> TRICKY = List.of(
            LocalDate.of(2026, 3, 29),
            LocalDate.of(2026, 10, 25),
            LocalDate.of(2026, 4, 4),
            LocalDate.of(2026, 6, 19),
            LocalDate.of(2026, 12, 6),
            LocalDate.of(2026, 12, 24),
            LocalDate.of(2027, 1, 1),
            LocalDate.of(2026, 11, 18));

    private HoursArbitraries() {}

    public static Arbitrary<LocalDate> trickyDays() {
        return Combinators.combine(
                        Arbitraries.of(TRICKY), Arbitraries.integers().between(-2, 2))
                .as(LocalDate::plusDays);
    }

    static Arbitrary<LocalTime> times() {
        Arbitrary<Integer> minutes = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(0, 30)),
                Tuple.of(1, Arbitraries.integers().between(0, 59)));
        Arbitrary<Integer> hours = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(0, 2, 3, 4)),
                Tuple.of(2, Arbitraries.integers().between(0, 23)));
        return Combinators.combine(hours, minutes).as(LocalTime::of);
    }

    static Arbitrary<TimeRange> ranges() {
        return Combinators.combine(times(), times()).as(TimeRange::new);
    }

    static Arbitrary<WeeklyRange> weeklyRanges() {
        Arbitrary<List<Weekday>> days =
                Arbitraries.of(Weekday.class).list().uniqueElements().ofMinSize(1);
        return Combinators.combine(days, ranges()).as((list, range) -> new WeeklyRange(list, range.from(), range.to()));
    }

    static Arbitrary<HoursException> exceptions() {
        return Combinators.combine(
                        trickyDays(),
                        Arbitraries.integers().between(0, 3),
                        ranges().list().ofMaxSize(2))
                .as((from, days, ranges) ->
                        new HoursException(from, from.plusDays(days), ranges.isEmpty() ? true : null, ranges));
    }

    public static Arbitrary<OpeningHours> weekly() {
        return Combinators.combine(
                        weeklyRanges().list().ofMinSize(1).ofMaxSize(4),
                        Arbitraries.of(HolidayPolicy.class),
                        exceptions().list().ofMaxSize(3),
                        trickyDays().injectNull(0.8),
                        trickyDays().injectNull(0.8),
                        Arbitraries.of(false, false, true))
                .as((ranges, policy, exceptions, from, to, byAppointment) -> new OpeningHours(
                        OpeningHours.Kind.WEEKLY,
                        ranges,
                        policy,
                        apart(exceptions),
                        from,
                        from != null && to != null && to.isBefore(from) ? from : to,
                        byAppointment));
    }

    public static Arbitrary<OpeningHours> any() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(OpeningHours.ALWAYS)),
                Tuple.of(1, Arbitraries.just(OpeningHours.UNKNOWN)),
                Tuple.of(4, weekly()));
    }

    /** Only exceptions that share no day, as a directory requires. */
    private static List<HoursException> apart(List<HoursException> exceptions) {
        List<HoursException> apart = new ArrayList<>();
        for (HoursException next : exceptions.stream()
                .sorted(Comparator.comparing(HoursException::from))
                .toList()) {
            if (apart.isEmpty() || apart.getLast().to().isBefore(next.from())) {
                apart.add(next);
            }
        }
        return apart;
    }
}
