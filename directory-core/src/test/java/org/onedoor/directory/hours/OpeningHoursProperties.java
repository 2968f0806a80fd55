package org.onedoor.directory.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.onedoor.directory.hours.OpenState.Status;

/** Laws of opening hours, against an independent and slower reading of them. */
class OpeningHoursProperties {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final ZoneId ZONE = HoursNotation.HELSINKI;

    @Provide
    Arbitrary<OpeningHours> hours() {
        return HoursArbitraries.weekly();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return HoursArbitraries.trickyDays();
    }

    @Property(tries = 200)
    void everyMinuteOfTwoDaysIsAsTheWallClockSays(@ForAll("hours") OpeningHours hours, @ForAll("days") LocalDate day) {
        Instant end = day.plusDays(2).atStartOfDay(ZONE).toInstant();
        for (Instant at = day.atStartOfDay(ZONE).toInstant(); at.isBefore(end); at = at.plus(MINUTE)) {
            Instant minute = at;
            assertEquals(NaiveHours.statusAt(hours, at), hours.statusAt(at.atZone(ZONE)), () -> "at " + minute);
        }
    }

    @Property(tries = 200)
    void theStateHoldsUntilItSaysAndNoLonger(
            @ForAll("hours") OpeningHours hours,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 1439) int minuteOfDay) {
        ZonedDateTime time = day.atStartOfDay(ZONE).plusMinutes(minuteOfDay);
        Instant now = time.toInstant();
        OpenState state = hours.at(time);
        Instant until = state.validUntil();
        Instant horizon = now.plus(Duration.ofDays(20));
        Instant end = until == null || until.isAfter(horizon) ? horizon : until;
        for (Instant at = now; at.isBefore(end); at = at.plus(MINUTE)) {
            Instant minute = at;
            assertEquals(state.status(), NaiveHours.statusAt(hours, at), () -> "at " + minute);
        }
        if (until != null) {
            assertNotEquals(state.status(), NaiveHours.statusAt(hours, until));
        }
    }

    @Property(tries = 500)
    void openingAndClosingTimesAreTheNextChangeOrNothing(
            @ForAll("hours") OpeningHours hours,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 1439) int minuteOfDay) {
        OpenState state = hours.at(day.atStartOfDay(ZONE).plusMinutes(minuteOfDay));
        Instant until = state.validUntil();
        Status next = until == null ? state.status() : NaiveHours.statusAt(hours, until);
        boolean opens = state.status() == Status.CLOSED && next == Status.OPEN;
        boolean closes = state.status() == Status.OPEN && next == Status.CLOSED;
        assertEquals(opens ? until : null, state.opensAt());
        assertEquals(closes ? until : null, state.closesAt());
    }
}
