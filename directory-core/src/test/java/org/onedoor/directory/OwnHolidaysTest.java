package org.onedoor.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onedoor.directory.hours.OpenState.Status;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.Regions;
import org.onedoor.vocabulary.StepOfNeed;

/** A region that keeps a day of its own, as Åland keeps 9 June: here it is Lapland on 20 November 2026, a Friday. */
class OwnHolidaysTest {
    private static final Instant NOON = TestDirectory.at("2026-11-20 12:00");

    private static ServiceDirectory directory(String day) throws IOException {
        try (InputStream in = TestDirectory.class.getResourceAsStream("/directory/regions.json")) {
            byte[] regions = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{\"code\": \"21\",", "{\"code\": \"21\", \"holidays\": [\"" + day + "\"],")
                    .getBytes(StandardCharsets.UTF_8);
            return ServiceDirectory.ofLocated(
                    List.of(TestDirectory.services("/directory/services.json")),
                    Regions.read("regions.json", new ByteArrayInputStream(regions)),
                    TestDirectory.TODAY);
        }
    }

    private static Status found(ServiceDirectory directory, String service, String words, String region) {
        return state(directory.search(Search.of(words, Language.FI, NOON).in(region), List.of()).stream(), service);
    }

    private static Status matched(ServiceDirectory directory, String service) {
        return state(directory.match(Need.of(StepOfNeed.of(3), "890", Language.FI, NOON)).services().stream(), service);
    }

    private static Status state(Stream<Match> matches, String service) {
        return matches.filter(match -> match.service().id().equals(service))
                .map(match -> match.open().status())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void itsServicesAreClosedAndTheOthersAreOpen() throws IOException {
        ServiceDirectory keeps = directory("11-20");
        assertThat(found(keeps, "lapha.nurse", "sairaanhoitaja", "890")).isEqualTo(Status.CLOSED);
        assertThat(matched(keeps, "lapha.nurse")).isEqualTo(Status.CLOSED);
        assertThat(found(keeps, "varha.mental-health-line", "mielenterveys", "734"))
                .isEqualTo(Status.OPEN);
    }

    @Test
    void onAnOrdinaryDayTheyAreOpen() throws IOException {
        assertThat(found(directory("06-09"), "lapha.nurse", "sairaanhoitaja", "890"))
                .isEqualTo(Status.OPEN);
        assertThat(matched(directory("06-09"), "lapha.nurse")).isEqualTo(Status.OPEN);
    }
}
