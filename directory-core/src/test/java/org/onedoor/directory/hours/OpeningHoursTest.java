package org.onedoor.directory.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onedoor.vocabulary.Language;

/** Hours in, the state at a moment out as one line: status and the moment until which it holds. */
class OpeningHoursTest {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # the week
            mon-fri 8-16; holidays closed           | 2026-11-20 07:59 | CLOSED until 2026-11-20 08:00
            mon-fri 8-16; holidays closed           | 2026-11-20 08:00 | OPEN until 2026-11-20 16:00
            mon-fri 8-16; holidays closed           | 2026-11-20 15:59 | OPEN until 2026-11-20 16:00
            mon-fri 8-16; holidays closed           | 2026-11-20 16:00 | CLOSED until 2026-11-23 08:00
            mon-fri 8-12 13-16; holidays closed     | 2026-11-20 12:30 | CLOSED until 2026-11-20 13:00
            mon-fri 8-12 12-16; holidays closed     | 2026-11-20 09:00 | OPEN until 2026-11-20 16:00
            always                                  | 2026-12-24 23:00 | OPEN for good
            unknown                                 | 2026-11-20 12:00 | UNKNOWN for good
            # over midnight: the range belongs to the day it starts
            fri-sat 22-2; holidays closed           | 2026-11-22 01:59 | OPEN until 2026-11-22 02:00
            fri-sat 22-2; holidays closed           | 2026-11-23 01:00 | CLOSED until 2026-11-27 22:00
            mon-sun 0-24; holidays as-weekday       | 2026-12-24 23:59 | OPEN for good
            mon-sun 8-8; holidays as-weekday        | 2026-11-20 08:00 | OPEN for good
            # holidays
            mon-sun 0-24; holidays closed           | 2026-12-05 12:00 | OPEN until 2026-12-06 00:00
            mon-sun 0-24; holidays unknown          | 2026-12-05 12:00 | OPEN until 2026-12-06 00:00
            mon-sun 0-24; holidays unknown          | 2026-12-06 12:00 | UNKNOWN until 2026-12-07 00:00
            mon-fri 8-16, sun 12-15; holidays as-sunday  | 2026-05-14 12:30 | OPEN until 2026-05-14 15:00
            mon-fri 8-16; holidays as-weekday       | 2026-05-14 12:30 | OPEN until 2026-05-14 16:00
            mon-fri 8-16; holidays closed           | 2026-05-14 12:30 | CLOSED until 2026-05-15 08:00
            # a holiday does not cut the night before, and an unknown evening leaves its night unknown
            mon-sun 20-4; holidays closed           | 2026-12-24 03:00 | OPEN until 2026-12-24 04:00
            mon-sun 20-4; holidays closed           | 2026-12-25 03:00 | CLOSED until 2026-12-27 20:00
            mon-sun 20-4; holidays unknown          | 2026-12-27 03:00 | UNKNOWN until 2026-12-27 04:00
            # exceptions win over holidays and over the week
            mon-fri 8-16; holidays closed; 2026-12-24..2026-12-24 8-12 | 2026-12-24 09:00 | OPEN until 2026-12-24 12:00
            mon-sun 20-4; holidays closed; 2026-11-20..2026-11-20 closed | 2026-11-20 03:00 | OPEN until 2026-11-20 04:00
            mon-sun 20-4; holidays closed; 2026-11-20..2026-11-20 closed | 2026-11-21 03:00 | CLOSED until 2026-11-21 20:00
            mon-fri 8-16; holidays closed; 2026-07-01..2026-07-31 closed | 2026-07-10 12:00 | CLOSED until 2026-08-03 08:00
            # outside its season nothing is known
            mon-fri 8-16; holidays closed; from 2026-06-01; to 2026-08-31 | 2026-05-31 12:00 | UNKNOWN until 2026-06-01 00:00
            mon-fri 8-16; holidays closed; from 2026-06-01; to 2026-08-31 | 2026-08-31 12:00 | OPEN until 2026-08-31 16:00
            mon-fri 8-16; holidays closed; from 2026-06-01; to 2026-08-31 | 2026-08-31 17:00 | CLOSED until 2026-09-01 00:00
            mon-fri 8-16; holidays closed; from 2026-06-01; to 2026-08-31 | 2026-09-01 12:00 | UNKNOWN for good
            # clocks go forward on 29 March 2026 from 3 to 4, and back on 25 October 2026 from 4 to 3
            mon-sun 2-3:30; holidays closed         | 2026-03-29 02:59 | OPEN until 2026-03-29 04:00
            mon-sun 3:30-6; holidays closed         | 2026-03-29 02:59 | CLOSED until 2026-03-29 04:00
            mon-sun 22-3:30; holidays closed        | 2026-10-25 03:29 | OPEN until 2026-10-25 03:30
            mon-sun 3:30-6; holidays closed         | 2026-10-25 03:45 | OPEN until 2026-10-25 06:00
            """)
    void theStateAtAMomentAndUntilWhenItHolds(String hours, String moment, String expected) {
        ZonedDateTime at = HoursNotation.moment(moment);
        OpenState state = HoursNotation.read(hours).at(at);
        assertThat(line(state)).isEqualTo(expected);
        assertThat(HoursNotation.read(hours).statusAt(at)).isEqualTo(state.status());
    }

    @Test
    void theHourThatComesTwiceCountsByItsFirstComing() {
        OpeningHours hours = HoursNotation.read("mon-sun 22-3:30; holidays closed");
        ZonedDateTime firstHalfPastThree = ZonedDateTime.parse("2026-10-25T03:30+03:00[Europe/Helsinki]");
        assertThat(hours.statusAt(firstHalfPastThree.minusSeconds(60))).isEqualTo(OpenState.Status.OPEN);
        assertThat(hours.statusAt(firstHalfPastThree)).isEqualTo(OpenState.Status.CLOSED);
        assertThat(hours.statusAt(ZonedDateTime.parse("2026-10-25T03:10+02:00[Europe/Helsinki]")))
                .isEqualTo(OpenState.Status.CLOSED);
    }

    @Test
    void anOpeningBehindUnknownHoursIsNotPromised() {
        OpeningHours hours = HoursNotation.read("mon-fri 8-16; holidays unknown");
        OpenState evening = hours.at(HoursNotation.moment("2026-05-13 18:00"));
        assertThat(line(evening)).isEqualTo("CLOSED until 2026-05-14 00:00");
        assertThat(evening.opensAt()).isNull();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            mon-fri 9-15, sat 10-12; holidays closed     | ma–pe 9–15; la 10–12
            mon-thu 8-12 13-16:30, sun 20-2; holidays closed | ma–to 8–12, 13–16.30; su 20–2
            wed 10-12; holidays closed                   | ke 10–12
            always                                       | avoinna aina
            unknown                                      | aukiolo ei ole tiedossa
            """)
    void inWordsDaysWithTheSameHoursStandTogether(String hours, String words) {
        assertThat(HoursNotation.read(hours).inWords(Language.FI, false)).isEqualTo(words);
    }

    @Test
    void aWeekIsSevenRows() {
        OpeningHours hours = HoursNotation.read("mon-thu 8-12 13-16:30, fri 20-2; holidays closed");
        assertThat(rows(hours, Language.FI)).isEqualTo("""
                ma 8–12, 13–16.30
                ti 8–12, 13–16.30
                ke 8–12, 13–16.30
                to 8–12, 13–16.30
                pe 20–2
                la suljettu
                su suljettu""");
        assertThat(rows(OpeningHours.ALWAYS, Language.SV)).startsWith("mån dygnet runt\ntis dygnet runt");
        assertThat(rows(HoursNotation.read("sat 8:30-24; holidays closed"), Language.EN))
                .endsWith("Sat 8:30–midnight\nSun closed");
        assertThat(OpeningHours.UNKNOWN.week()).isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            mon 8-12 10-16       | 8–16
            mon 8-12 12-16       | 8–16
            mon 8-16 9-10        | 8–16
            mon 8-12 13-16       | 8–12, 13–16
            mon 8-12 10-14 13-15 20-2 | 8–15, 20–2
            mon 18-24 20-3       | 18–3
            mon 0-12 12-24       | ympäri vuorokauden
            mon 8-20 19-9        | ympäri vuorokauden
            """)
    void hoursThatMeetOrOverlapAreSaidAsOne(String hours, String said) {
        DayHours monday = HoursNotation.read(hours + "; holidays closed").week().getFirst();
        assertThat(monday.hoursIn(Language.FI)).isEqualTo(said);
    }

    @Test
    void anAreaKeepsHolidaysOfItsOwn() {
        OpeningHours hours = HoursNotation.read("mon-fri 8-16; holidays closed");
        HolidayCalendar aland = new HolidayCalendar(Set.of(MonthDay.of(6, 9)));
        ZonedDateTime noon = HoursNotation.moment("2026-06-09 12:00");
        assertThat(line(hours.at(noon))).isEqualTo("OPEN until 2026-06-09 16:00");
        assertThat(line(hours.at(noon, aland))).isEqualTo("CLOSED until 2026-06-10 08:00");
        assertThat(line(hours.at(HoursNotation.moment("2026-06-08 18:00"), aland)))
                .isEqualTo("CLOSED until 2026-06-10 08:00");
    }

    @Test
    void aDateTellsItsHolidayAndItsException() {
        OpeningHours hours = HoursNotation.read("mon-fri 8-16; holidays unknown; 2026-12-23..2026-12-23 8-12");
        assertThat(hours.on(LocalDate.of(2026, 12, 22)).hoursIn(Language.FI)).isEqualTo("8–16");
        assertThat(hours.on(LocalDate.of(2026, 12, 23)).hoursIn(Language.FI)).isEqualTo("8–12");
        assertThat(hours.on(LocalDate.of(2026, 12, 24)).hoursIn(Language.FI)).isEqualTo("aukiolo ei ole tiedossa");
        assertThat(OpeningHours.UNKNOWN.on(LocalDate.of(2026, 12, 22)).known()).isFalse();
    }

    private static String rows(OpeningHours hours, Language language) {
        return hours.week().stream()
                .map(row -> row.dayIn(language) + " " + row.hoursIn(language))
                .collect(Collectors.joining("\n"));
    }

    private static String line(OpenState state) {
        Instant until = state.validUntil();
        return state.status()
                + (until == null
                        ? " for good"
                        : " until " + MINUTE.format(LocalDateTime.ofInstant(until, HoursNotation.HELSINKI)));
    }
}
