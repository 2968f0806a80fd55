package org.onedoor.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onedoor.vocabulary.json.InvalidContentException;

class RegionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    private final Regions regions = Regions.read("regions.json", stream(text()));

    @Test
    void aMunicipalityLiesInItsWelfareAreaItsCollaborativeAreaAndTheCountry() {
        assertThat(codes(regions.chain("091"))).isEqualTo("091 90 yta-1 fi");
        assertThat(codes(regions.chain("478"))).isEqualTo("478 21 fi");
        assertThat(codes(regions.chain("fi"))).isEqualTo("fi");
    }

    @ParameterizedTest
    @CsvSource({
        "fi,091,true",
        "yta-1,743,true",
        "90,091,true",
        "091,091,true",
        "90,743,false",
        "091,90,false",
        "yta-1,478,false"
    })
    void aRegionContainsItselfAndWhateverLiesInIt(String outer, String inner, boolean contained) {
        assertThat(regions.contains(outer, inner)).isEqualTo(contained);
    }

    @ParameterizedTest
    @CsvSource({
        "589, 2004-12-31, 589",
        "589, 2005-01-01, 544",
        "589, 2008-12-31, 544",
        "589, 2009-01-01, 743",
        "544, 2026-11-01, 743",
        "743, 2004-12-31, 743",
        "772, 2031-01-01, 772",
        "90,  2026-11-01, 90"
    })
    void aCodeIsFollowedThroughMergersToTheRegionOfTheDay(String code, LocalDate day, String expected) {
        assertThat(regions.resolve(code, day).code()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2004-12-31, 091 743 544 589 478 771 772, 90 21",
        "2026-11-01, 091 743 478 771 772, 90 14 21",
        "2031-01-01, 091 743 478 771, 90 14 21"
    })
    void onlyTheRegionsOfTheDayAreListed(LocalDate day, String municipalities, String welfareAreas) {
        assertThat(codes(regions.municipalities(day))).isEqualTo(municipalities);
        assertThat(codes(regions.welfareAreas(day))).isEqualTo(welfareAreas);
        assertThat(codes(regions.welfareAreas())).isEqualTo("90 14 21");
    }

    @ParameterizedTest
    @CsvSource({
        "helsinki, 091",
        "HELSINGF, 091",
        "seinäjoki, 743",
        "Seinajoki, 743",
        "marie, 478",
        "Nurmo, 743",
        "peräseinäjoki, 743",
        "sund, 771 772",
        "undby, ''",
        "'  ', ''",
        "Etelä-Pohjanmaa, ''",
        "kallio, 091",
        "Berghäll, 091",
        "berg, 091",
        "kallion, ''"
    })
    void aMunicipalityIsFoundByTheBeginningOfItsFinnishSwedishOrFormerName(String typed, String found) {
        assertThat(codes(regions.searchMunicipalities(typed, TODAY))).isEqualTo(found);
    }

    @Test
    void aWholeNameComesBeforeALongerOneWhateverTheOrderOfTheContent() {
        Regions turned = Regions.of(regions.regions().reversed(), regions.zone());

        assertThat(codes(turned.searchMunicipalities("Sund", TODAY))).isEqualTo("771 772");
    }

    @Test
    void anUnknownCodeIsRefusedByNameAndAbsentWhenSearched() {
        assertThatThrownBy(() -> regions.region("999")).hasMessage("No region has the code 999");
        assertThatThrownBy(() -> regions.contains("999", "091")).hasMessage("No region has the code 999");
        assertThat(regions.findRegion("999")).isEmpty();
        assertThat(regions.country().code()).isEqualTo("fi");
    }

    @Test
    void regionsSurviveTheSessionOfAServer() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(regions);
        Regions again = (Regions) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

        assertThat(again.regions()).isEqualTo(regions.regions());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            repeated code                        | "code": "743"            | "code": "091"                        | 11:14 /regions/6/code: another region has the code 091 ~ 12:169 /regions/7/mergedInto: no region has the code 743
            country missing                      | "kind": "country"        | "kind": "municipality"               | 4:14 /regions: must have exactly one country ~ 5:5 /regions/0: "parent" is missing; only the country has none ~ 5:28 /regions/0/kind: fi is not the code of a municipality ~ 6:103 /regions/1/parent: a collaborative area cannot lie directly in a municipality ~ 9:99 /regions/4/parent: a welfare area cannot lie directly in a municipality
            code of another kind                 | "code": "743"            | "code": "74"                         | 11:28 /regions/6/kind: 74 is not the code of a municipality ~ 12:169 /regions/7/mergedInto: no region has the code 743
            country in a region                  | "sv": "Finland"}         | "sv": "Finland"}, "parent": "90"     | 5:91 /regions/0/parent: the country has no parent ~ 6:103 /regions/1/parent: the region would contain itself ~ 7:103 /regions/2/parent: the region would contain itself
            no parent                            | , "parent": "yta-1"},    | },                                   | 7:5 /regions/2: "parent" is missing; only the country has none
            unknown parent                       | "parent": "yta-1"},      | "parent": "yta-9"},                  | 7:103 /regions/2/parent: no region has the code yta-9
            municipality in a collaborative area | "parent": "90"           | "parent": "yta-1"                    | 10:104 /regions/5/parent: a municipality cannot lie directly in a collaborative area
            municipality in a municipality       | "parent": "90"           | "parent": "743"                      | 10:104 /regions/5/parent: a municipality cannot lie directly in a municipality
            region in itself                     | "parent": "yta-1"},      | "parent": "90"},                     | 7:103 /regions/2/parent: the region would contain itself
            dates inverted                       | "validTo": "2004-12-31"  | "validTo": "1899-12-31"              | 13:184 /regions/8/validTo: the last day is before the first
            merged without a last day            | "validTo": "2008-12-31", | ` `                                  | 12:146 /regions/7/mergedInto: a merged region needs "validTo", its last day
            merged into nowhere                  | "mergedInto": "743"      | "mergedInto": "999"                  | 12:169 /regions/7/mergedInto: no region has the code 999
            merged into itself                   | "mergedInto": "544"      | "mergedInto": "589"                  | 13:212 /regions/8/mergedInto: the region would continue itself
            merged in a circle                   | "mergedInto": "743"      | "mergedInto": "589"                  | 12:169 /regions/7/mergedInto: the region would continue itself ~ 13:212 /regions/8/mergedInto: the region would continue itself
            merged into a welfare area           | "mergedInto": "743"      | "mergedInto": "14"                   | 12:169 /regions/7/mergedInto: a municipality cannot be continued by a welfare area
            part of nothing                      | "municipality": "091"    | "municipality": "999"                | 19:22 /parts/0/municipality: no municipality has the code 999
            merged into one already ended        | "validTo": "2008-12-31"  | "validTo": "1999-12-31"              | 13:212 /regions/8/mergedInto: 544 does not exist on the day after "validTo"
            """)
    void aMistakeIsToldWithItsPlace(String mistake, String written, String instead, String expected) {
        String wrong = text().replace(written, instead);
        assertThat(wrong).isNotEqualTo(text());

        assertThat(problems(wrong)).isEqualTo(expected);
    }

    @Test
    void allMistakesAreToldAtOnce() {
        String wrong = text().replace("\"parent\": \"90\"", "\"parent\": \"92\"")
                .replace("\"mergedInto\": \"743\"", "\"mergedInto\": \"999\"");

        assertThat(problems(wrong))
                .isEqualTo("10:104 /regions/5/parent: no region has the code 92"
                        + " ~ 12:169 /regions/7/mergedInto: no region has the code 999");
    }

    /** The problems in one line, without the name of the file. */
    private static String problems(String json) {
        InvalidContentException refused =
                catchThrowableOfType(InvalidContentException.class, () -> Regions.read("regions.json", stream(json)));
        return refused.problems().stream()
                .map(problem -> problem.toString().replace("regions.json:", ""))
                .collect(Collectors.joining(" ~ "));
    }

    private static String codes(List<Region> regions) {
        return String.join(" ", regions.stream().map(Region::code).toList());
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static String text() {
        try (InputStream in = RegionsTest.class.getResourceAsStream("regions.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
