package org.onedoor.directory.hours;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onedoor.vocabulary.Language;

/** The holiday rule is small; jollyday is the independent calendar it must agree with. */
class FinnishHolidaysTest {
    private static final HolidayManager JOLLYDAY =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FINLAND));

    static IntStream years() {
        return IntStream.rangeClosed(2000, 2100);
    }

    @ParameterizedTest
    @MethodSource("years")
    void everyDayOfACenturyAgreesWithJollyday(int year) {
        assertThat(days(year, day -> FinnishHolidays.on(day).isPresent())).isEqualTo(jollyday(year));
    }

    @ParameterizedTest
    @MethodSource("years")
    void alandKeepsTheNinthOfJuneAsWell(int year) {
        Set<LocalDate> expected = jollyday(year);
        expected.add(LocalDate.of(year, 6, 9));
        var aland = new org.onedoor.directory.hours.HolidayCalendar(Set.of(MonthDay.of(6, 9)));
        assertThat(days(year, aland::has)).isEqualTo(expected);
    }

    @Test
    void theDaysOf2026ByName() {
        assertThat(year2026(Language.FI)).isEqualTo("""
                1.1. uudenvuodenpäivä
                6.1. loppiainen
                3.4. pitkäperjantai
                5.4. pääsiäispäivä
                6.4. toinen pääsiäispäivä
                1.5. vappu
                14.5. helatorstai
                24.5. helluntaipäivä
                19.6. juhannusaatto
                20.6. juhannuspäivä
                31.10. pyhäinpäivä
                6.12. itsenäisyyspäivä
                24.12. jouluaatto
                25.12. joulupäivä
                26.12. tapaninpäivä""");
    }

    @Test
    void evesThatOnlySomeServicesKeepAreOrdinaryDays() {
        assertThat(FinnishHolidays.on(LocalDate.of(2026, 4, 30))).isEmpty();
        assertThat(FinnishHolidays.on(LocalDate.of(2026, 12, 31))).isEmpty();
        assertThat(FinnishHolidays.on(LocalDate.of(2026, 4, 2))).isEmpty();
    }

    private static String year2026(Language language) {
        return LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .flatMap(day -> FinnishHolidays.on(day).stream()
                        .map(holiday -> day.getDayOfMonth() + "." + day.getMonthValue() + ". " + holiday.in(language)))
                .collect(Collectors.joining("\n"));
    }

    private static Set<LocalDate> jollyday(int year) {
        return JOLLYDAY.getHolidays(Year.of(year)).stream()
                .map(Holiday::getDate)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<LocalDate> days(int year, Predicate<LocalDate> holiday) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(holiday)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
