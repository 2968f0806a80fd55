package org.onedoor.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onedoor.directory.TestDirectory.DIRECTORY;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onedoor.directory.model.Channel;
import org.onedoor.vocabulary.AgeRange;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.vocabulary.StepOfNeed;
import org.onedoor.vocabulary.Topic;

class SearchTest {
    private static final List<Topic> TOPICS = List.of(
            new Topic("gambling", LocalizedText.of("rahapelit", "penningspel", "gambling")),
            new Topic("low-mood", LocalizedText.of("mieliala", "sinnesstämning", "low mood")));
    private static final Search TURKU =
            Search.of("", Language.FI, TestDirectory.at("2026-11-20 10:00")).in("853");

    @ParameterizedTest(name = "“{0}”: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            kriisi            | neighbours.western-centre mieli.crisis-line mieli.crisis-line-swedish
            KRIISIPUHELIN     | mieli.crisis-line mieli.crisis-line-swedish
            kristelefonen     | mieli.crisis-line mieli.crisis-line-swedish
            crisis line       | mieli.crisis-line mieli.crisis-line-swedish
            laheisten tuki    | neighbours.loved-ones
            rahapelit         | net.gambling-line
            penningspel       | net.gambling-line
            verkkoapu chat    | net.youth-chat
            naapuriapu        | neighbours.loved-ones neighbours.western-centre neighbours.peer-group
            salon kohtaamispaikka | ''
            lakkautettu       | ''
            zzz               | ''
            """)
    void everyWordMustBeFoundInSomeLanguage(String text, String expected) {
        assertThat(ids(withText(text))).isEqualTo(expected);
    }

    @Test
    void withoutWordsEveryServiceOfTheRegionIsListedOpenOnesFirst() {
        assertThat(ids(TURKU)).startsWith("varha.").contains("erc.112").doesNotContain("helsinki.clinic");
    }

    @Test
    void filtersNarrowTheList() {
        assertThat(ids(TURKU.forAges(AgeRange.of(15)).atStep(StepOfNeed.PRIMARY)))
                .isEqualTo("varha.youth-clinic varha.swedish-clinic neighbours.western-centre mieli.crisis-line"
                        + " net.gambling-line mieli.crisis-line-swedish net.unchecked-line");
        assertThat(ids(TURKU.servedIn("en"))).isEqualTo("varha.clinic-turku varha.emergency net.self-help erc.112");
        assertThat(ids(TURKU.through(List.of(Channel.Kind.CHAT)))).isEqualTo("net.youth-chat");
        assertThat(ids(TURKU.about("gambling").openNow(true).servedIn("sv").atStep(StepOfNeed.PRIMARY)))
                .isEqualTo("varha.mental-health-line varha.clinic-turku varha.youth-clinic varha.swedish-clinic"
                        + " neighbours.western-centre");
    }

    @Test
    void theChannelAskedForIsTheOneShown() {
        Search search = withText("neuvontapuhelin").through(List.of(Channel.Kind.E_SERVICE));
        assertThat(DIRECTORY.search(search, TOPICS))
                .extracting(match -> match.channel().kind())
                .containsExactly(Channel.Kind.E_SERVICE);
    }

    @Test
    void unknownHoursAreNotOpenNow() {
        assertThat(ids(withText("tarkistamaton"))).isEqualTo("net.unchecked-line");
        assertThat(ids(withText("tarkistamaton").openNow(true))).isEmpty();
    }

    @Test
    void aRegionNobodyKnowsMeansTheWholeCountryAndEveryRegionCanBeAskedFor() {
        Search clinics = withText("mielenterveysvastaanotto");
        assertThat(ids(clinics.in("nowhere"))).isEmpty();
        assertThat(ids(clinics.in(null).inEveryRegion()))
                .isEqualTo("helsinki.clinic varha.clinic-salo varha.clinic-turku");
        assertThat(ids(clinics.in("091").inEveryRegion())).startsWith("helsinki.clinic");
    }

    @ParameterizedTest(name = "“{0}”: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            kriisipuhelin         | AS_ASKED        | mieli.crisis-line
            tarkistamaton         | WITHOUT_FILTERS | net.unchecked-line
            salon kohtaamispaikka | EVERYWHERE      |
            zzz                   | CONTACTS        | erc.112
            """)
    void aSearchIsMadeWiderUntilItFindsSomething(String text, Found.Reach reach, String first) {
        Found found = DIRECTORY.find(withText(text).openNow(true), TOPICS);
        assertThat(found.reach()).isEqualTo(reach);
        assertThat(found.services()).isNotEmpty();
        if (first != null) {
            assertThat(found.services().getFirst().service().id()).isEqualTo(first);
        }
    }

    private static Search withText(String text) {
        return Search.of(text, Language.FI, TURKU.at()).in("853");
    }

    private static String ids(Search search) {
        return DIRECTORY.search(search, TOPICS).stream()
                .map(match -> match.service().id())
                .collect(Collectors.joining(" "));
    }
}
