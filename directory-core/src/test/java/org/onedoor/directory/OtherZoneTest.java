package org.onedoor.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onedoor.directory.model.Channel;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.Regions;

/** The services of a country whose clocks are not the Finnish ones: it is open and closed, today and tomorrow, by its own. */
class OtherZoneTest {
    private static final Regions REGIONS = Regions.of(TestDirectory.REGIONS.regions(), ZoneId.of("Europe/Stockholm"));
    private static final ServiceDirectory DIRECTORY = ServiceDirectory.ofLocated(
            List.of(TestDirectory.services("/directory/services.json")), REGIONS, TestDirectory.TODAY);

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # an hour behind Finland: 8 in the morning there is 7 UTC
            varha.emergency-salo | 2026-11-20T06:59:00Z | avautuu tänään klo 8     | öppnar i dag kl. 8       | opens today at 8:00
            varha.emergency-salo | 2026-11-20T07:00:00Z | auki nyt, klo 20 asti    | öppet nu, till kl. 20    | open now until 20:00
            varha.emergency-salo | 2026-11-20T18:59:00Z | auki nyt, klo 20 asti    | öppet nu, till kl. 20    | open now until 20:00
            varha.emergency-salo | 2026-11-20T19:00:00Z | avautuu huomenna klo 8   | öppnar i morgon kl. 8    | opens tomorrow at 8:00
            # in Finland it is the next day already
            varha.emergency-salo | 2026-11-20T22:30:00Z | avautuu huomenna klo 8   | öppnar i morgon kl. 8    | opens tomorrow at 8:00
            varha.emergency-salo | 2026-11-20T23:00:00Z | avautuu tänään klo 8     | öppnar i dag kl. 8       | opens today at 8:00
            # the evening before the clocks go forward, and the day on which they do: 8 is 6 UTC
            varha.emergency-salo | 2026-03-28T18:59:00Z | auki nyt, klo 20 asti    | öppet nu, till kl. 20    | open now until 20:00
            varha.emergency-salo | 2026-03-29T05:59:00Z | avautuu tänään klo 8     | öppnar i dag kl. 8       | opens today at 8:00
            varha.emergency-salo | 2026-03-29T06:00:00Z | auki nyt, klo 20 asti    | öppet nu, till kl. 20    | open now until 20:00
            varha.emergency-salo | 2026-03-29T18:00:00Z | avautuu huomenna klo 8   | öppnar i morgon kl. 8    | opens tomorrow at 8:00
            # and the one on which they go back: 8 is 7 UTC
            varha.emergency-salo | 2026-10-25T06:59:00Z | avautuu tänään klo 8     | öppnar i dag kl. 8       | opens today at 8:00
            varha.emergency-salo | 2026-10-25T18:59:00Z | auki nyt, klo 20 asti    | öppet nu, till kl. 20    | open now until 20:00
            mieli.crisis-line-swedish | 2026-11-20T14:30:00Z | avautuu tänään klo 16 | öppnar i dag kl. 16     | opens today at 16:00
            """)
    void itIsOpenByItsOwnClocks(String service, String instant, String fi, String sv, String en) {
        Instant at = Instant.parse(instant);
        Match contact = DIRECTORY.crisis("734", Language.SV, at).stream()
                .filter(match -> match.service().id().equals(service))
                .findFirst()
                .orElseThrow();
        assertThat(List.of(
                        said(contact, Language.FI, at), said(contact, Language.SV, at), said(contact, Language.EN, at)))
                .containsExactly(fi, sv, en);
        assertThat(contact.reasons().stream().map(reason -> reason.in(Language.SV)))
                .contains(sv);
    }

    private static String said(Match contact, Language language, Instant at) {
        return contact.open().in(language, REGIONS.timeOf(at));
    }

    @ParameterizedTest(name = "at {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-20T06:30:00Z | avautuu tänään klo 8
            2026-11-20T19:30:00Z | avautuu huomenna klo 8
            2026-03-29T05:30:00Z | avautuu tänään klo 8
            """)
    void whatIsClosedSaysWhenItOpensByThem(String instant, String reason) {
        Need need = MatchingTest.need("6 734 fi 30 2026-11-20 10:00").withAt(Instant.parse(instant));
        assertThat(DIRECTORY.match(need).misses())
                .filteredOn(miss -> miss.service().id().equals("varha.emergency-salo"))
                .extracting(miss -> miss.reason().in(Language.FI))
                .containsExactly(reason);
    }

    @ParameterizedTest(name = "at {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-20T06:59:00Z | ''
            2026-11-20T07:00:00Z | varha.clinic-turku
            2026-11-20T13:59:00Z | varha.clinic-turku
            2026-11-20T14:00:00Z | ''
            2026-03-30T05:59:00Z | ''
            2026-03-30T06:00:00Z | varha.clinic-turku
            """)
    void aSearchForWhatIsOpenLooksAtThem(String instant, String found) {
        Search search = Search.of("mielenterveysvastaanotto turku", Language.FI, Instant.parse(instant))
                .in("853")
                .openNow(true)
                .through(List.of(Channel.Kind.SERVICE_LOCATION));
        assertThat(DIRECTORY.search(search, List.of()).stream()
                        .map(match -> match.service().id())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(found);
    }
}
