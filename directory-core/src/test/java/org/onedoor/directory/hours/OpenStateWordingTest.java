package org.onedoor.directory.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onedoor.vocabulary.Language;

/** Opening hours as people say them. */
class OpenStateWordingTest {

    @ParameterizedTest(name = "{0} at {1}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            always             | 2026-11-21 13:00 | avoinna aina                        | alltid öppet                            | always open
            unknown            | 2026-11-21 13:00 | aukiolo ei ole tiedossa             | öppettiderna är inte kända              | opening hours not known
            mon-sun 8-20       | 2026-11-21 13:00 | auki nyt, klo 20 asti               | öppet nu, till kl. 20                   | open now until 20:00
            mon-sun 8-16:30    | 2026-11-21 13:00 | auki nyt, klo 16.30 asti            | öppet nu, till kl. 16.30                | open now until 16:30
            mon-sun 8-24       | 2026-11-21 13:00 | auki nyt, klo 24 asti               | öppet nu, till kl. 24                   | open now until midnight
            mon-sun 20-2       | 2026-11-21 23:00 | auki nyt, klo 2 asti                | öppet nu, till kl. 2                    | open now until 2:00
            sat 8-7            | 2026-11-21 13:00 | auki nyt, huomiseen klo 7 asti      | öppet nu, till i morgon kl. 7           | open now until tomorrow at 7:00
            sat-sun 0-24       | 2026-11-21 13:00 | auki nyt, huomiseen klo 24 asti     | öppet nu, till i morgon kl. 24          | open now until tomorrow at midnight
            fri-sun 0-24, mon 0-24, tue 0-12 | 2026-11-21 13:00 | auki nyt, tiistaihin klo 12 asti | öppet nu, till tisdag kl. 12           | open now until Tuesday at 12:00
            fri-sun 0-24, mon-tue 0-24, wed 0-9 | 2026-11-21 13:00 | auki nyt, keskiviikkoon klo 9 asti | öppet nu, till onsdag kl. 9          | open now until Wednesday at 9:00
            mon-sun 16-20      | 2026-11-21 13:00 | avautuu tänään klo 16               | öppnar i dag kl. 16                     | opens today at 16:00
            mon-sun 8-12       | 2026-11-21 13:00 | avautuu huomenna klo 8              | öppnar i morgon kl. 8                   | opens tomorrow at 8:00
            mon-fri 8-16       | 2026-11-21 13:00 | avautuu maanantaina klo 8           | öppnar på måndag kl. 8                  | opens on Monday at 8:00
            fri 8:15-16        | 2026-11-21 13:00 | avautuu perjantaina klo 8.15        | öppnar på fredag kl. 8.15               | opens on Friday at 8:15
            sat 8-12           | 2026-11-21 13:00 | avautuu 28.11. klo 8                | öppnar den 28.11 kl. 8                  | opens on 28 November at 8:00
            mon-sun 0-24; holidays unknown | 2026-12-05 13:00 | auki nyt                | öppet nu                                | open now
            mon-fri 8-16; holidays unknown | 2026-05-13 18:00 | suljettu nyt            | stängt nu                               | closed now
            mon-sun 8-20; by appointment | 2026-11-21 13:00 | auki nyt, klo 20 asti (ajanvarauksella) | öppet nu, till kl. 20 (med tidsbokning) | open now until 20:00 (by appointment)
            """)
    void aStateIsSaidInThreeLanguages(String hours, String moment, String fi, String sv, String en) {
        ZonedDateTime now = HoursNotation.moment(moment);
        OpenState state = HoursNotation.read(hours).at(now);
        assertThat(state.in(Language.FI, now)).isEqualTo(fi);
        assertThat(state.in(Language.SV, now)).isEqualTo(sv);
        assertThat(state.in(Language.EN, now)).isEqualTo(en);
    }
}
