package org.onedoor.directory.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onedoor.vocabulary.Language;

class HoursSnippetsTest {

    @Test
    void openState() {
        // @start region="open-state"
        WeeklyRange evenings =
                new WeeklyRange(List.of(Weekday.FRI, Weekday.SAT), LocalTime.of(20, 0), LocalTime.of(2, 0));
        OpeningHours hours = OpeningHours.weekly(List.of(evenings), HolidayPolicy.CLOSED);

        ZonedDateTime saturdayAtElevenPm = ZonedDateTime.parse("2026-11-21T23:00+02:00[Europe/Helsinki]");
        OpenState state = hours.at(saturdayAtElevenPm);
        String said = state.in(Language.FI, saturdayAtElevenPm); // auki nyt, klo 2 asti
        // @end
        assertThat(said).isEqualTo("auki nyt, klo 2 asti");
    }
}
