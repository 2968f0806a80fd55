package org.onedoor.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onedoor.directory.hours.DayHours;
import org.onedoor.directory.hours.FinnishHoliday;
import org.onedoor.directory.hours.OpenState;
import org.onedoor.directory.hours.OpenState.Status;
import org.onedoor.directory.hours.TimeRange;
import org.onedoor.directory.model.Referral;
import org.onedoor.vocabulary.AgeRange;
import org.onedoor.vocabulary.Audience;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.LocalizedText;

/** All that the directory says, in Finnish, Swedish and English; {@code said.txt} is what people read. */
class WordsTest {
    private static final Path SAID = Path.of("src/test/resources/words/said.txt");
    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 18, 12, 30, 0, 0, ZoneId.of("Europe/Helsinki"));

    private final List<String> said = new ArrayList<>();

    @Test
    void everythingIsSaidAsItWasReviewed() throws IOException {
        reasons();
        misses();
        widenings();
        hours();

        assertThat(said).containsExactlyElementsOf(Files.readAllLines(SAID));
    }

    private void say(Function<Language, String> words) {
        said.add(Stream.of(Language.values()).map(words).collect(Collectors.joining(" | ")));
    }

    private void reasons() {
        Stream<MatchReason> reasons = Stream.of(
                new MatchReason.StepFits(),
                new MatchReason.StepNextTo(true),
                new MatchReason.StepNextTo(false),
                new MatchReason.ServesIn(Language.FI),
                new MatchReason.ServesIn(Language.SV),
                new MatchReason.ServesIn(Language.EN),
                new MatchReason.WithoutReferral(Referral.NONE),
                new MatchReason.WithoutReferral(Referral.OWN_CONTACT),
                new MatchReason.SharesTopics(List.of("sleep")),
                new MatchReason.Hours(OpenState.ALWAYS, NOW),
                new MatchReason.Near(0),
                new MatchReason.Near(12),
                new MatchReason.ForEmergencies(),
                new MatchReason.ForEveryone(),
                new MatchReason.NotVerified());
        reasons.forEach(reason -> say(reason::in));
        Stream.of(Ring.values()).map(MatchReason.InArea::new).forEach(reason -> say(reason::in));
        ages().map(MatchReason.ForAges::new).forEach(reason -> say(reason::in));
    }

    private static Stream<AgeRange> ages() {
        return Stream.of(
                new AgeRange(null, null),
                new AgeRange(null, 29),
                new AgeRange(18, null),
                new AgeRange(13, 22),
                new AgeRange(16, 16));
    }

    private void misses() {
        Stream<MissReason> misses = Stream.of(
                new MissReason.ClosedNow(closed(NOW.plusDays(1)), NOW),
                new MissReason.OtherArea(LocalizedText.of("Kainuu", "Kajanaland", "Kainuu")),
                new MissReason.OnlyIn(List.of("fi")),
                new MissReason.OnlyIn(List.of("fi", "sv")),
                new MissReason.OnlyIn(List.of("en", "se", "ru", "uk", "ar", "so")),
                new MissReason.OnlyIn(List.of("et", "fa", "smn", "sms", "xx")),
                new MissReason.NeedsReferral());
        misses.forEach(miss -> say(miss::in));
        Stream.of(Audience.values()).map(List::of).map(MissReason.OnlyFor::new).forEach(miss -> say(miss::in));
        ages().map(MissReason.OnlyAges::new).forEach(miss -> say(miss::in));
    }

    private void widenings() {
        for (Widening.Why why : Widening.Why.values()) {
            for (Ring ring : Ring.values()) {
                say(new Widening(ring, why)::in);
            }
        }
    }

    private void hours() {
        say(OpenState.UNKNOWN, NOW);
        say(OpenState.ALWAYS, NOW);
        say(open(null), NOW);
        say(closed(null), NOW);
        say(new OpenState(Status.CLOSED, null, null, NOW.plusDays(2).toInstant(), true), NOW);
        for (int day = 0; day < 15; day++) {
            ZonedDateTime at = NOW.plusDays(day);
            say(open(at.withHour(20)), NOW);
            say(open(at.withHour(0).withMinute(0)), NOW);
            say(open(at.withHour(2)), NOW);
            say(closed(at.withHour(16).withMinute(0)), NOW);
        }
        for (int month = 1; month <= 12; month++) {
            ZonedDateTime at = NOW.withYear(2027).withMonth(month);
            say(closed(at), NOW);
            say(open(at), NOW);
        }
        Stream.of(DayOfWeek.values())
                .map(day -> new DayHours(day, true, List.of()))
                .forEach(day -> say(language -> day.dayIn(language) + " " + day.hoursIn(language)));
        say(new DayHours(DayOfWeek.MONDAY, false, List.of())::hoursIn);
        say(new DayHours(
                DayOfWeek.MONDAY,
                true,
                List.of(
                        new TimeRange(LocalTime.MIDNIGHT, LocalTime.of(6, 0)),
                        new TimeRange(LocalTime.of(8, 0), LocalTime.of(16, 5)),
                        new TimeRange(LocalTime.of(18, 30), LocalTime.MIDNIGHT)))::hoursIn);
        say(new DayHours(DayOfWeek.MONDAY, true, List.of(TimeRange.ALL_DAY))::hoursIn);
        Stream.of(FinnishHoliday.values()).forEach(holiday -> say(holiday::in));
    }

    private void say(OpenState state, ZonedDateTime now) {
        say(language -> state.in(language, now));
    }

    private static OpenState open(ZonedDateTime until) {
        Instant closes = until == null ? null : until.toInstant();
        return new OpenState(Status.OPEN, NOW.plusYears(9).toInstant(), closes, null, false);
    }

    private static OpenState closed(ZonedDateTime until) {
        return new OpenState(Status.CLOSED, null, null, until == null ? null : until.toInstant(), false);
    }
}
