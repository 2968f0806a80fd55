package org.onedoor.pack.national;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.onedoor.pack.national.PackRegions.REGIONS;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onedoor.vocabulary.GeoPoint;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.vocabulary.Region;
import org.onedoor.vocabulary.Region.LanguageStatus;

/** The regions of the national pack say what the country is like on a day. */
class NationalRegionsTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-21");

    @ParameterizedTest
    @CsvSource({"2020-12-31, 310", "2021-01-01, 309", "2024-12-31, 309", "2025-01-01, 308", "2026-11-21, 308"})
    void everyYearHasItsNumberOfMunicipalities(LocalDate day, int municipalities) {
        assertThat(REGIONS.municipalities(day)).hasSize(municipalities);
    }

    @Test
    void everyMunicipalityLiesInOneOfTwentyThreeWelfareAreas() {
        Map<String, Integer> sizes = new TreeMap<>();
        REGIONS.municipalities(DAY).forEach(municipality -> sizes.merge(municipality.parent(), 1, Integer::sum));
        assertThat(sizes.entrySet().stream().map(Object::toString).collect(joining(" ")))
                .isEqualTo("01=7 02=6 03=10 04=2 05=27 06=16 07=11 08=23 09=10 10=6 11=9 12=11 13=19 14=13 15=22 16=18"
                        + " 17=14 18=8 19=30 20=8 21=21 90=1 91=16");
        assertThat(REGIONS.welfareAreas()).extracting(Region::code).containsExactlyElementsOf(sizes.keySet());
    }

    @ParameterizedTest
    @CsvSource({
        "Tapiola, Espoo",
        "tapi, Espoo",
        "Hagalund, Espoo",
        "leppavaara, Espoo",
        "Tikkurila, Vantaa",
        "Dickursby, Vantaa",
        "Myyrmäki, Vantaa",
        "Kallio, Helsinki",
        "Malmi, Helsinki",
        "itäkeskus, Helsinki",
        "Hervanta, Tampere",
        "Varissuo, Turku",
        "Haukipudas, Oulu"
    })
    void aPartOfAMunicipalityLeadsToIt(String part, String municipality) {
        assertThat(REGIONS.searchMunicipalities(part, DAY))
                .extracting(region -> region.name().fi())
                .containsExactly(municipality);
    }

    @ParameterizedTest
    @CsvSource({
        "091, Helsinki < Helsingin kaupunki < Etelä-Suomen yhteistyöalue < Suomi",
        "853, Turku < Varsinais-Suomen hyvinvointialue < Länsi-Suomen yhteistyöalue < Suomi",
        "598, Pietarsaari < Pohjanmaan hyvinvointialue < Länsi-Suomen yhteistyöalue < Suomi",
        "148, Inari < Lapin hyvinvointialue < Pohjois-Suomen yhteistyöalue < Suomi",
        "478, Maarianhamina < Ahvenanmaa < Suomi"
    })
    void aMunicipalityIsFoundUpToTheCountry(String code, String chain) {
        assertThat(REGIONS.chain(code).stream()
                        .map(region -> region.name().fi())
                        .collect(joining(" < ")))
                .isEqualTo(chain);
    }

    @ParameterizedTest
    @CsvSource({
        "099, 2020-12-31, Honkajoki",
        "099, 2021-01-01, Kankaanpää",
        "588, 2024-12-31, Pertunmaa",
        "588, 2026-11-21, Mäntyharju"
    })
    void aMergedMunicipalityStandsForTheOneThatContinuesIt(String code, LocalDate day, String name) {
        assertThat(REGIONS.resolve(code, day).name().fi()).isEqualTo(name);
    }

    @Test
    void swedishIsSpokenInTheseAreas() {
        Stream<String> bilingual = REGIONS.municipalities(DAY).stream()
                .filter(municipality -> municipality.languageStatus().swedish())
                .map(Region::parent)
                .distinct()
                .sorted();
        assertThat(bilingual).containsExactly("01", "03", "04", "05", "10", "17", "18", "90", "91");
        assertThat(REGIONS.municipalities(DAY))
                .filteredOn(municipality -> municipality.languageStatus() == LanguageStatus.SWEDISH)
                .extracting(Region::parent)
                .containsOnly("91");
    }

    @ParameterizedTest
    @CsvSource({"Åbo, 853", "Jakobstad, 598", "Raseborg, 710", "Karleby, 272", "Mariehamn, 478", "Björneborg, 609"})
    void aMunicipalityIsKnownByItsSwedishName(String name, String code) {
        assertThat(REGIONS.region(code).name().sv()).isEqualTo(name);
    }

    @Test
    void everyNameIsCompleteAndTidy() {
        assertThat(REGIONS.regions())
                .allSatisfy(region -> assertThat(names(region.name()))
                        .as(region.code())
                        .doesNotContainNull()
                        .allMatch(name -> name.equals(name.strip().replaceAll("\\s+", " "))));
    }

    private static List<String> names(LocalizedText name) {
        return Stream.of(name.fi(), name.sv(), name.en()).toList();
    }

    @Test
    void everyMunicipalityStandsSomewhereElseInFinland() {
        List<Region> municipalities = REGIONS.municipalities(DAY);
        assertThat(municipalities).allSatisfy(municipality -> {
            GeoPoint point = municipality.point();
            assertThat(point).as(municipality.name().fi()).isNotNull();
            assertThat(point.lat()).as(municipality.name().fi()).isBetween(59.5, 70.1);
            assertThat(point.lon()).as(municipality.name().fi()).isBetween(19.3, 31.6);
        });
        assertThat(new HashSet<>(municipalities.stream().map(Region::point).toList()))
                .hasSameSizeAs(municipalities);
    }
}
