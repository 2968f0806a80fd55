package org.onedoor.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onedoor.vocabulary.AgeRange;
import org.onedoor.vocabulary.Audience;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.StepOfNeed;

/** A need in, the services out as one line: emergency contacts with an exclamation mark, then the others, best first. */
class MatchingTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # the own welfare area, nearest place first; on line at night and on holidays; ages and languages decide
            4 853 fi 30 2026-11-20 10:00                    | varha.clinic-turku varha.mental-health-line neighbours.peer-group varha.clinic-salo varha.swedish-clinic varha.emergency-salo ~ WELFARE_AREA ~ not varha.youth-clinic varha.psychiatry net.youth-chat
            4 734 fi 30 2026-11-20 10:00                    | varha.clinic-salo varha.mental-health-line neighbours.peer-group varha.clinic-turku varha.swedish-clinic varha.emergency-salo ~ WELFARE_AREA ~ not varha.youth-clinic varha.psychiatry net.youth-chat
            4 853 sv 30 2026-11-20 10:00                    | varha.swedish-clinic varha.clinic-turku varha.mental-health-line varha.emergency-salo ~ WELFARE_AREA ~ not mieli.crisis-line net.unchecked-line varha.clinic-salo
            4 853 en 30 2026-11-20 10:00                    | varha.clinic-turku net.self-help ~ LINE ~ not mieli.crisis-line neighbours.western-centre net.gambling-line
            4 853 fi 15 2026-11-20 10:00                    | varha.youth-clinic varha.swedish-clinic varha.emergency-salo ~ WELFARE_AREA ~ not varha.clinic-salo varha.clinic-turku varha.mental-health-line
            4 853 fi 30 2026-11-21 22:00                    | varha.mental-health-line varha.clinic-turku neighbours.peer-group varha.clinic-salo varha.swedish-clinic varha.emergency-salo ~ WELFARE_AREA ~ not varha.youth-clinic varha.psychiatry net.youth-chat
            4 853 fi 30 2026-12-25 12:00                    | varha.mental-health-line varha.clinic-turku neighbours.peer-group varha.clinic-salo varha.swedish-clinic varha.emergency-salo ~ WELFARE_AREA ~ not varha.youth-clinic varha.psychiatry net.youth-chat
            # a welfare area, a merged municipality, and areas that have little of their own
            4 05 fi 30 2026-11-20 10:00                     | varha.mental-health-line varha.clinic-salo neighbours.peer-group varha.clinic-turku varha.swedish-clinic varha.emergency-salo ~ WELFARE_AREA ~ not varha.youth-clinic varha.psychiatry net.youth-chat
            4 588 fi 30 2026-11-20 10:00                    | net.gambling-line net.unchecked-line net.self-help ~ COUNTRY ~ not net.youth-chat
            4 091 fi 30 2026-11-20 10:00                    | helsinki.clinic net.gambling-line net.unchecked-line net.self-help ~ COUNTRY ~ not net.youth-chat
            4 890 fi 30 2026-11-20 10:00                    | lapha.nurse net.gambling-line net.unchecked-line net.self-help ~ COUNTRY ~ not net.youth-chat
            4 890 sv 30 2026-11-20 10:00                    | mieli.crisis-line-swedish net.gambling-line net.self-help ~ COUNTRY ~ not lapha.nurse mieli.crisis-line net.unchecked-line
            # a region that is not told, or that nobody knows: the whole country
            4 - fi 30 2026-11-20 10:00                      | net.gambling-line net.unchecked-line net.self-help ~ COUNTRY ~ not net.youth-chat
            4 999 fi 30 2026-11-20 10:00                    | net.gambling-line net.unchecked-line net.self-help ~ COUNTRY ~ not net.youth-chat
            # lighter needs
            1 853 en 30 2026-11-20 10:00                    | net.self-help ~ LINE ~ not mieli.crisis-line net.gambling-line
            1 734 fi 30 2026-11-20 10:00                    | neighbours.salo-meeting-place net.self-help net.gambling-line ~ COUNTRY ~ not net.youth-chat neighbours.loved-ones
            1 734 fi 15 2026-11-20 23:00                    | net.youth-chat neighbours.salo-meeting-place net.gambling-line ~ COUNTRY ~ not net.self-help neighbours.loved-ones
            # topics, and someone close
            3 853 fi 30 2026-11-20 10:00 low-mood           | varha.mental-health-line varha.swedish-clinic neighbours.peer-group varha.clinic-turku varha.clinic-salo ~ WELFARE_AREA ~ not net.youth-chat varha.youth-clinic neighbours.loved-ones
            3 853 fi 30 2026-11-20 10:00 gambling           | varha.mental-health-line neighbours.western-centre varha.swedish-clinic net.gambling-line net.unchecked-line varha.clinic-turku varha.clinic-salo net.self-help neighbours.peer-group ~ COUNTRY ~ not net.youth-chat varha.youth-clinic neighbours.loved-ones
            3 853 fi 30 2026-11-20 10:00 low-mood loved-one | net.self-help neighbours.loved-ones varha.mental-health-line neighbours.western-centre varha.swedish-clinic net.unchecked-line varha.clinic-turku varha.clinic-salo net.gambling-line ~ COUNTRY ~ not neighbours.peer-group varha.youth-clinic neighbours.salo-meeting-place
            # urgent: what is open now comes first; a referral is for professionals
            5 853 fi 30 2026-11-20 10:00                    | varha.emergency-salo varha.clinic-turku varha.emergency varha.mental-health-line varha.clinic-salo varha.swedish-clinic ~ WELFARE_AREA ~ not varha.psychiatry varha.youth-clinic
            5 853 fi 30 2026-11-20 10:00 professional       | varha.emergency-salo varha.emergency varha.psychiatry ~ WELFARE_AREA ~ not net.unchecked-line neighbours.western-centre net.gambling-line
            5 853 sv 30 2026-11-20 23:00                    | varha.emergency varha.emergency-salo varha.swedish-clinic varha.clinic-turku varha.mental-health-line ~ WELFARE_AREA ~ not mieli.crisis-line net.unchecked-line varha.psychiatry
            5 853 en 30 2026-11-20 23:00                    | varha.emergency erc.112 varha.clinic-turku ~ LINE ~ not helpline.116117 mieli.crisis-line net.unchecked-line
            # emergency: 112 first, what is closed is only a miss
            6 853 fi 30 2026-11-20 10:00                    | erc.112! varha.emergency! varha.emergency-salo! helpline.116117! net.unchecked-line ~ COUNTRY ~ not varha.psychiatry
            6 734 en 30 2026-11-20 23:00                    | erc.112! varha.emergency! helpline.116117!  ~ LINE ~ not varha.emergency-salo mieli.crisis-line net.unchecked-line
            6 - fi - 2026-11-20 23:00                       | erc.112! helpline.116117! mieli.crisis-line net.unchecked-line ~ LINE
            """)
    void servicesForANeed(String need, String expected) {
        assertThat(line(TestDirectory.DIRECTORY.match(need(need)))).isEqualTo(expected);
    }

    static Need need(String line) {
        List<String> words = List.of(line.split(" "));
        Need need = Need.of(
                StepOfNeed.of(Integer.parseInt(words.get(0))),
                words.get(1).equals("-") ? null : words.get(1),
                Language.find(words.get(2)).orElseThrow(),
                TestDirectory.at(words.get(4) + " " + words.get(5)));
        if (!words.get(3).equals("-")) {
            need = need.withAges(AgeRange.of(Integer.parseInt(words.get(3))));
        }
        for (String word : words.subList(6, words.size())) {
            need = switch (word) {
                case "loved-one" -> need.withAudience(Audience.LOVED_ONE);
                case "professional" -> need.withAudience(Audience.PROFESSIONAL);
                default -> need.withTopics(List.of(word));
            };
        }
        return need;
    }

    static String line(Matches matches) {
        String emergency = matches.emergency().stream()
                .map(match -> match.service().id() + "! ")
                .collect(Collectors.joining());
        String services =
                matches.services().stream().map(match -> match.service().id()).collect(Collectors.joining(" "));
        String misses =
                matches.misses().stream().map(miss -> miss.service().id()).collect(Collectors.joining(" "));
        return emergency + services + " ~ " + matches.widest() + (misses.isEmpty() ? "" : " ~ not " + misses);
    }
}
