package org.onedoor.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onedoor.directory.TestDirectory.DIRECTORY;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onedoor.vocabulary.Language;

/** What is told about a match, a near miss and a widened search, word for word. */
class TellingTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            4 734 fi 30 2026-11-20 10:00          | varha.clinic-turku         | sopii tähän avun tarpeeseen, alueesi palvelu, voit ottaa itse yhteyttä, 18 vuotta täyttäneille, auki nyt, klo 15 asti, noin 48 km kuntasi keskuksesta
            4 853 sv 30 2026-11-20 10:00          | varha.swedish-clinic       | passar för det här behovet av hjälp, en tjänst i ditt område, betjänar på svenska, du kan själv ta kontakt, öppet nu, till kl. 15.30, cirka 17 km från din kommuns centrum
            4 853 en 30 2026-11-20 10:00          | varha.clinic-turku         | fits this need for help, a service of your area, serves in English, you can make contact yourself, for people aged 18 or over, open now until 15:00, in the centre of your municipality
            4 853 en 30 2026-11-20 10:00          | net.self-help              | lighter help than we suggest, a national service, serves in English, no referral is needed, for people aged 18 or over, always open
            1 734 fi 30 2026-11-20 10:00 low-mood | neighbours.salo-meeting-place | sopii tähän avun tarpeeseen, oman kuntasi palvelu, lähetettä ei tarvita, auttaa asioissa, joista kerroit, auki nyt, klo 15 asti, kuntasi keskuksessa
            3 853 fi 30 2026-11-20 10:00 low-mood | neighbours.peer-group      | sopii tähän avun tarpeeseen, alueesi palvelu, lähetettä ei tarvita, 18 vuotta täyttäneille, auttaa asioissa, joista kerroit, avautuu tiistaina klo 17, kuntasi keskuksessa, tietoja ei ole tarkistettu
            4 853 sv 15 2026-11-20 10:00          | varha.youth-clinic         | passar för det här behovet av hjälp, en tjänst i ditt område, betjänar på svenska, du kan själv ta kontakt, för 13–22-åringar, öppet nu, till kl. 17, i din kommuns centrum
            5 - fi 30 2026-11-20 10:00            | erc.112                    | vahvempaa apua kuin ehdotamme, auttaa koko maassa ympäri vuorokauden, lähetettä ei tarvita, avoinna aina
            6 853 sv 30 2026-11-20 10:00          | erc.112                    | hjälper i en nödsituation, hjälper i hela landet dygnet runt, alltid öppet
            """)
    void whyAServiceFits(String need, String service, String reasons) {
        Need asked = MatchingTest.need(need);
        Matches matches = DIRECTORY.match(asked);
        Match match = Stream.concat(matches.emergency().stream(), matches.services().stream())
                .filter(candidate -> candidate.service().id().equals(service))
                .findFirst()
                .orElseThrow();
        assertThat(match.reasons().stream()
                        .map(reason -> reason.in(asked.language()))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(reasons);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            4 853 fi 15 2026-11-20 10:00 | varha.clinic-turku        | vain 18 vuotta täyttäneille
            4 853 sv 30 2026-11-20 10:00 | varha.clinic-salo         | betjänar bara på finska
            4 853 en 30 2026-11-20 10:00 | neighbours.western-centre | serves only in Finnish and Swedish
            5 853 fi 30 2026-11-20 10:00 | varha.psychiatry          | vaatii ammattilaisen lähetteen
            5 853 fi 30 2026-11-20 10:00 loved-one | varha.psychiatry | vaatii ammattilaisen lähetteen
            1 734 fi 30 2026-11-20 10:00 | neighbours.loved-ones     | vain läheisille
            1 734 sv 30 2026-11-20 10:00 | neighbours.loved-ones     | bara för närstående
            3 853 fi 30 2026-11-20 10:00 low-mood loved-one | neighbours.salo-meeting-place | palvelee toista aluetta: Salo
            6 734 sv 30 2026-11-20 23:00 | varha.emergency-salo      | öppnar i morgon kl. 8
            6 734 fi 30 2026-11-20 23:00 | varha.emergency-salo      | avautuu huomenna klo 8
            """)
    void whyAServiceDoesNotQuiteFit(String need, String service, String reason) {
        Need asked = MatchingTest.need(need);
        assertThat(DIRECTORY.match(asked).misses())
                .filteredOn(miss -> miss.service().id().equals(service))
                .extracting(miss -> miss.reason().in(asked.language()))
                .containsExactly(reason);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            4 853 fi 30 2026-11-20 10:00          | ''
            4 890 fi 30 2026-11-20 10:00          | Lähempänä on vain vähän sopivia palveluja. Mukana ovat valtakunnalliset palvelut.
            4 507 sv 30 2026-11-20 10:00          | Närmare dig finns ingen tjänst som passar. Riksomfattande tjänster är med.
            3 853 en 30 2026-11-20 10:00 sleep    | Only few services nearer to you fit. National services are included.
            4 853 fi 30 2026-11-20 10:00 gambling | Lähempänä ei ole palvelua juuri tähän asiaan. Mukana ovat yhteistyöalueesi palvelut. Lähempänä ei ole palvelua juuri tähän asiaan. Mukana ovat valtakunnalliset palvelut.
            4 - fi 30 2026-11-20 10:00            | ''
            """)
    void whyTheSearchWentFarther(String need, String sentences) {
        Need asked = MatchingTest.need(need);
        assertThat(DIRECTORY.match(asked).widened().stream()
                        .map(widening -> widening.in(asked.language()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(sentences);
    }

    @Test
    void theCrisisBarStartsWith112AndPutsTheClosedLast() {
        assertThat(crisis("853", Language.SV, "2026-11-20 10:00")).isEqualTo("""
                        erc.112 alltid öppet
                        varha.emergency alltid öppet
                        varha.emergency-salo öppet nu, till kl. 20
                        helpline.116117 alltid öppet
                        mieli.crisis-line-swedish öppnar i dag kl. 16""");
        assertThat(crisis(null, Language.FI, "2026-11-20 23:00")).isEqualTo("""
                        erc.112 avoinna aina
                        helpline.116117 avoinna aina
                        mieli.crisis-line avoinna aina""");
        assertThat(crisis("nowhere", Language.EN, "2026-12-24 23:00")).isEqualTo("""
                        erc.112 always open
                        helpline.116117 always open""");
    }

    private static String crisis(String region, Language language, String moment) {
        Instant at = TestDirectory.at(moment);
        return DIRECTORY.crisis(region, language, at).stream()
                .map(match -> match.service().id() + " " + match.open().in(language, TestDirectory.REGIONS.timeOf(at)))
                .collect(Collectors.joining("\n"));
    }
}
