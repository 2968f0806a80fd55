package org.onedoor.pack.national;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.onedoor.pack.national.PackRegions.REGIONS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onedoor.directory.Match;
import org.onedoor.directory.Matches;
import org.onedoor.directory.Need;
import org.onedoor.directory.Ring;
import org.onedoor.directory.ServiceDirectory;
import org.onedoor.directory.model.Channel;
import org.onedoor.directory.model.Service;
import org.onedoor.vocabulary.AgeRange;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.Region;
import org.onedoor.vocabulary.StepOfNeed;
import org.onedoor.vocabulary.Urgency;

/** Wherever someone lives, whatever their age and language, somebody helps. */
class NationalServicesCoverageTest {
    private static final ServiceDirectory DIRECTORY = ServiceDirectory.of(PackServices.FILES, REGIONS);
    private static final Instant TUESDAY_MORNING = Instant.parse("2026-11-24T08:00:00Z");
    private static final Instant SUNDAY_NIGHT = Instant.parse("2026-11-22T01:30:00Z");
    private static final List<Integer> AGES = List.of(10, 15, 20, 40, 70);

    @Test
    void noOneIsLeftAloneOnASundayNight() {
        assertThat(uncovered(municipalities(), SUNDAY_NIGHT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24T08:00:00Z", "2026-12-25T10:00:00Z", "2027-06-25T20:00:00Z"})
    void noOneIsLeftAloneOnWeekdaysAndHolidays(Instant at) {
        assertThat(uncovered(placesThatDiffer(), at)).isEmpty();
    }

    /** The needs that nobody meets, and the urgent ones where nobody is sure to answer a phone. */
    private static List<String> uncovered(List<Region> places, Instant at) {
        return needs(places, at)
                .filter(need -> !covered(need))
                .map(NationalServicesCoverageTest::cell)
                .toList();
    }

    private static boolean covered(Need need) {
        List<Match> matches = allOf(need);
        boolean urgent = need.step().urgency() != Urgency.NON_URGENT;
        return urgent ? matches.stream().anyMatch(NationalServicesCoverageTest::answersAlways) : !matches.isEmpty();
    }

    private static boolean answersAlways(Match match) {
        return match.channel().kind() == Channel.Kind.PHONE
                && match.open().always()
                && match.service().verified();
    }

    @Test
    void everyMunicipalityHasHelpOfItsOwnAreaInItsLanguages() {
        assertThat(needs(placesThatDiffer(), TUESDAY_MORNING)
                        .filter(need -> spoken(need.region(), need.language()))
                        .filter(need -> allOf(need).stream().noneMatch(NationalServicesCoverageTest::ownArea))
                        .map(NationalServicesCoverageTest::cell))
                .isEmpty();
    }

    private static boolean ownArea(Match match) {
        return match.ring().compareTo(Ring.WELFARE_AREA) <= 0;
    }

    private static boolean spoken(String municipality, Language language) {
        return switch (language) {
            case FI -> true;
            case SV -> REGIONS.region(municipality).languageStatus().swedish();
            case EN -> false;
        };
    }

    @ParameterizedTest
    @CsvSource({
        "734, Salo, 05.nurse-734, offered",
        "853, Turku, 05.nurse-734, not offered",
        "148, Inari, 21.nurse-148, offered",
        "698, Rovaniemi, 21.nurse-148, not offered"
    })
    void aNurseInOneMunicipalityIsForThoseWhoLiveThere(String code, String name, String service, String offered) {
        Matches matches = DIRECTORY.match(Need.of(StepOfNeed.PRIMARY, code, Language.FI, TUESDAY_MORNING));
        boolean found = matches.services().stream()
                .anyMatch(match -> match.service().id().equals(service));
        assertThat(found ? "offered" : "not offered").as(name).isEqualTo(offered);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theCrisisBarBeginsWithTheEmergencyNumberEverywhere(Language language) {
        for (Region municipality : municipalities()) {
            assertThat(DIRECTORY.crisis(municipality.code(), language, SUNDAY_NIGHT))
                    .as(municipality.name().fi())
                    .allMatch(match ->
                            match.service().verified() || match.service().demo())
                    .first()
                    .matches(match -> match.channel().value().equals("112"));
        }
    }

    private static List<Match> allOf(Need need) {
        Matches matches = DIRECTORY.match(need);
        return Stream.concat(matches.emergency().stream(), matches.services().stream())
                .toList();
    }

    private static Stream<Need> needs(List<Region> places, Instant at) {
        return places.parallelStream()
                .flatMap(municipality -> Stream.of(StepOfNeed.values())
                        .flatMap(step -> Stream.of(Language.values())
                                .flatMap(language -> AGES.stream()
                                        .map(age -> Need.of(step, municipality.code(), language, at)
                                                .withAges(AgeRange.of(age))))));
    }

    private static List<Region> municipalities() {
        return REGIONS.municipalities(LocalDate.parse("2026-11-21"));
    }

    /** Of municipalities with the same area, languages and services of their own, only the first: the others get the same. */
    private static List<Region> placesThatDiffer() {
        Map<List<?>, Region> places = new LinkedHashMap<>();
        municipalities()
                .forEach(place -> places.putIfAbsent(
                        List.of(place.parent(), place.languageStatus(), servicesOnlyOf(place)), place));
        return List.copyOf(places.values());
    }

    private static List<String> servicesOnlyOf(Region place) {
        return PackServices.SERVICES.stream()
                .filter(service -> service.areas().contains(place.code()))
                .map(Service::id)
                .toList();
    }

    private static String cell(Need need) {
        return Stream.of(
                        REGIONS.region(need.region()).name().fi(),
                        "step " + need.step().number(),
                        need.language().tag(),
                        "aged " + need.ages().from())
                .collect(joining(", "));
    }
}
