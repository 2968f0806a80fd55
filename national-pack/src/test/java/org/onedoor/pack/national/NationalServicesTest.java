package org.onedoor.pack.national;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.onedoor.pack.national.PackRegions.REGIONS;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.onedoor.content.ContentPack;
import org.onedoor.directory.hours.OpeningHours;
import org.onedoor.directory.model.Channel;
import org.onedoor.directory.model.Referral;
import org.onedoor.directory.model.Service;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.vocabulary.Region;
import org.onedoor.vocabulary.Topic;

/** What the pack's services promise, and what they must never do. */
class NationalServicesTest {

    static List<Region> areas() {
        return REGIONS.welfareAreas();
    }

    static List<Service> services() {
        return PackServices.SERVICES;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    erc.112                  | 112          | always  | fi sv en | emergency crisis
                    paivystysapu.116117      | 116117       | always  | fi sv    | emergency crisis
                    mieli.crisis-line-fi     | 09 2525 0111 | always  | fi       | crisis
                    mieli.crisis-line-sv     | 09 2525 0112 | unknown | sv       | crisis
                    mieli.crisis-line-en     | 09 2525 0113 | weekly  | en ar    | crisis
                    nollalinja.helpline      | 080 005 005  | always  | fi sv en | crisis
                    mieli.sos-crisis-centre  | 09 4135 0510 | weekly  | fi en    |
                    mtkl.advice              | 0203 91920   | unknown | fi       |
                    mll.children-phone       | 116 111      | unknown | fi       |
                    mll.children-phone-sv    | 0800 96 116  | weekly  | sv       |
                    hus.poison-information   | 0800 147 111 | always  | fi sv en |
                    counties.social-emergency | 112         | always  | fi sv    |
                    riku.116006              | 116 006      | unknown | fi sv    | unverified
                    church.helpline          | 0400 221 180 | unknown | fi       | unverified
                    paihdeneuvonta.helpline  | 0800 900 45  | unknown | fi       | unverified
                    peluuri.helpline         | 0800 100 101 | unknown | fi       | unverified
                    """)
    void aNationalLineIsGivenAsItWasFound(String id, String number, String hours, String languages, String marks) {
        Service service = only(one -> one.id().equals(id));
        Channel channel = service.channels().getFirst();
        assertThat(String.join(
                        " | ",
                        channel.value(),
                        channel.hours().kind().name().toLowerCase(),
                        String.join(" ", service.languages()),
                        marks(service)))
                .isEqualTo(String.join(" | ", number, hours, languages, marks == null ? "" : marks));
    }

    private static String marks(Service service) {
        return Stream.of(
                        service.emergency() ? "emergency" : "",
                        service.crisis() ? "crisis" : "",
                        service.verified() ? "" : "unverified")
                .filter(Predicate.not(String::isEmpty))
                .collect(joining(" "));
    }

    @Test
    void onlyCheckedContactsStandInTheCrisisBar() {
        assertThat(services()).filteredOn(Service::crisis).hasSize(6).allMatch(Service::verified);
    }

    @ParameterizedTest
    @MethodSource("areas")
    void anEmergencyIsNeverLeftToAnExample(Region area) {
        List<String> chain =
                REGIONS.chain(area.code()).stream().map(Region::code).toList();
        assertThat(services())
                .filteredOn(service -> service.emergency() && service.verified() && !service.demo())
                .filteredOn(service -> service.areas().stream().anyMatch(chain::contains))
                .filteredOn(NationalServicesTest::answersAlways)
                .isNotEmpty();
    }

    private static boolean answersAlways(Service service) {
        return service.channels().stream()
                .anyMatch(channel ->
                        channel.kind() == Channel.Kind.PHONE && channel.hours().equals(OpeningHours.ALWAYS));
    }

    @ParameterizedTest
    @CsvSource({"21, Lapland", "91, Åland"})
    void theHelplineThatMayNotAnswerIsNotPromised(String code, String area) {
        assertThat(services())
                .filteredOn(service -> service.areas().contains(code))
                .filteredOn(service -> service.channels().stream()
                        .anyMatch(channel -> channel.value().equals("116117")))
                .as(area)
                .noneMatch(service -> service.verified() || service.emergency());
    }

    @ParameterizedTest
    @MethodSource("areas")
    void everyAreaHasSomethingOnEveryStep(Region area) {
        assertThat(IntStream.rangeClosed(1, 6)
                        .filter(step -> PackServices.of(area).stream()
                                .noneMatch(service -> service.steps().contains(step))))
                .as(area.name().fi())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("areas")
    void everyAreaServesChildrenYouthAdultsAndOlderPeople(Region area) {
        for (int age : new int[] {8, 15, 20, 40, 70}) {
            assertThat(PackServices.of(area))
                    .filteredOn(service -> service.areas().contains(area.code()))
                    .filteredOn(service -> service.steps().contains(4))
                    .filteredOn(service -> service.eligibility().ages().contains(age))
                    .as("%s, aged %d", area.name().fi(), age)
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("areas")
    void everyAreaHelpsWithAlcoholDrugsAndGambling(Region area) {
        for (String topic : List.of("alcohol", "drugs", "gambling")) {
            assertThat(PackServices.of(area))
                    .filteredOn(service ->
                            service.topics().contains(topic) && service.referral() != Referral.PROFESSIONAL_REFERRAL)
                    .filteredOn(service -> service.steps().contains(4))
                    .as("%s, %s", area.name().fi(), topic)
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("areas")
    void aBilingualAreaServesInBothLanguages(Region area) {
        boolean bilingual = REGIONS.municipalities(LocalDate.parse("2026-11-21")).stream()
                .anyMatch(municipality -> municipality.parent().equals(area.code())
                        && municipality.languageStatus().swedish());
        for (int step = 1; bilingual && step <= 6; step++) {
            int asked = step;
            assertThat(PackServices.of(area))
                    .filteredOn(service -> service.steps().contains(asked))
                    .as("%s, step %d", area.name().sv(), step)
                    .anyMatch(service -> service.servesIn("sv"))
                    .anyMatch(service -> service.servesIn("fi"));
        }
    }

    @Test
    void anExampleGivesNoNumberOfItsOwn() {
        assertThat(services()).filteredOn(Service::demo).isNotEmpty().allSatisfy(service -> {
            assertThat(service.verified()).isFalse();
            assertThat(service.channels())
                    .filteredOn(channel -> channel.kind() == Channel.Kind.PHONE)
                    .allMatch(channel -> channel.value().matches("112|116117"));
            assertThat(service.channels())
                    .filteredOn(channel -> channel.value().startsWith("http"))
                    .allMatch(channel -> channel.value().matches("https://www\\.(mielenterveystalo|psykporten)\\.fi"));
        });
    }

    @Test
    void everyTextIsThereInThreeLanguagesAndCalm() {
        assertThat(services())
                .allSatisfy(service -> assertThat(texts(service))
                        .as(service.id())
                        .isNotEmpty()
                        .allSatisfy(text -> assertThat(Stream.of(text.fi(), text.sv(), text.en()))
                                .doesNotContainNull()
                                .allMatch(
                                        one -> one.equals(one.strip()) && !one.contains("!") && !one.contains("  "))));
    }

    @Test
    void everyTopicIsOneTheNavigatorLeadsTo() {
        Set<String> topics = ContentPack.bundled("national").edition().topics().stream()
                .map(Topic::id)
                .collect(Collectors.toSet());
        assertThat(services())
                .allSatisfy(service -> assertThat(topics).as(service.id()).containsAll(service.topics()));
        assertThat(topics)
                .allSatisfy(topic -> assertThat(services())
                        .anyMatch(service -> service.topics().contains(topic)));
    }

    @ParameterizedTest
    @MethodSource("areas")
    void thePackListsEveryAreasServices(Region area) {
        String pack = PackRegions.read("pack.json", NationalServicesTest::text);
        assertThat(pack).contains("\"services/" + area.code() + ".json\"");
    }

    private static String text(InputStream in) {
        try {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<LocalizedText> texts(Service service) {
        return Stream.of(service.name(), service.description(), service.expect(), service.cost())
                .filter(text -> text != service.cost() || text != null)
                .toList();
    }

    private static Service only(Predicate<Service> wanted) {
        return services().stream().filter(wanted).findFirst().orElseThrow();
    }
}
