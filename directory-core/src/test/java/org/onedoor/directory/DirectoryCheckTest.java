package org.onedoor.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onedoor.directory.model.ServiceFile;
import org.onedoor.vocabulary.json.InvalidContentException;
import org.onedoor.vocabulary.json.Located;
import org.onedoor.vocabulary.json.Problem;
import org.onedoor.vocabulary.json.StrictJson;

/** Each mistake a service file can have, with the whole list of problems it gives. */
class DirectoryCheckTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ages-upside-down",
                "always-open-with-a-week",
                "checked-in-the-future",
                "demo-with-a-number-of-its-own",
                "duplicate-ids",
                "emergency-contact-not-verified",
                "exceptions-that-contradict",
                "hours-that-say-nothing",
                "nobody-always-there",
                "no-channel",
                "not-an-address",
                "organization-without-an-address",
                "phone-in-words",
                "steps-outside-the-six",
                "time-with-seconds",
                "told-twice",
                "unknown-organization",
                "unknown-region",
                "words-nobody-knows",
            })
    void everyProblemOfAFileIsTold(String mistake) {
        String problems = problems(() -> ServiceDirectory.ofLocated(
                List.of(TestDirectory.services("/invalid/" + mistake + ".json")),
                TestDirectory.REGIONS,
                TestDirectory.TODAY));
        assertThat(problems).isEqualTo(text("/invalid/" + mistake + ".txt"));
    }

    @Test
    void aServiceMayStandInAnotherFileThanItsOrganization() {
        Located<ServiceFile> all = TestDirectory.services("/directory/services.json");
        ServiceFile organizations = new ServiceFile(all.value().organizations(), List.of());
        ServiceFile services = new ServiceFile(List.of(), all.value().services());
        assertThat(ServiceDirectory.of(List.of(services, organizations), TestDirectory.REGIONS)
                        .services())
                .isEqualTo(TestDirectory.DIRECTORY.services());
    }

    @Test
    void withoutADayNothingIsTooNew() {
        Located<ServiceFile> file = TestDirectory.services("/directory/services.json");
        assertThat(ServiceDirectory.ofLocated(List.of(file), TestDirectory.REGIONS, null)
                        .services())
                .isNotEmpty();
        assertThat(problems(() ->
                        ServiceDirectory.ofLocated(List.of(file), TestDirectory.REGIONS, LocalDate.of(2026, 10, 31))))
                .startsWith("services.json:")
                .contains("/services/0/checkedOn: is in the future: 2026-11-01 is after 2026-10-31");
    }

    @Test
    void servicesMadeByAProgramAreCheckedAsWell() {
        ServiceFile none = new ServiceFile(List.of(), List.of());
        assertThat(problems(() -> ServiceDirectory.of(List.of(none), TestDirectory.REGIONS)))
                .startsWith("<memory>: no service is a verified emergency contact of the whole country");
        assertThat(problems(() -> ServiceDirectory.of(List.of(), TestDirectory.REGIONS)))
                .startsWith("<memory>: no service is a verified emergency contact of the whole country");
    }

    @Test
    void whatIsWrittenIsReadBackEqual() {
        ServiceFile file = TestDirectory.services("/directory/services.json").value();
        assertThat(StrictJson.read(ServiceFile.class, "again", StrictJson.write(file)))
                .isEqualTo(file);
    }

    private static String problems(Executable reading) {
        return assertThrows(InvalidContentException.class, reading).problems().stream()
                .map(Problem::toString)
                .collect(Collectors.joining("\n"));
    }

    private static String text(String resource) {
        try (InputStream in = DirectoryCheckTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
