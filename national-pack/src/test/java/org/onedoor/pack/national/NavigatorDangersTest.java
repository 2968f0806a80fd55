package org.onedoor.pack.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.onedoor.navigator.Result;
import org.onedoor.navigator.definition.Action;

/** People in each kind of danger, and people in none: which steps are right, also when they choose "something else". */
class NavigatorDangersTest {
    /** What is asked of everybody; any other answer is about the theme that was chosen. */
    private static final Set<String> OF_EVERYBODY = Set.of(
            "for-whom",
            "life-stage",
            "danger-now",
            "thoughts-of-death",
            "plan",
            "lately",
            "harmed",
            "severity",
            "functioning",
            "self-care",
            "duration",
            "support",
            "teen-adult");

    private static final List<String> DANGER = List.of("danger-now", "thoughts-of-death", "plan", "lately", "harmed");

    static Stream<Arguments> people() {
        return lines().map(line -> line.split(" *: *"))
                .map(told -> arguments(
                        told[0], told[1].charAt(0) - '0', told[1].charAt(told[1].length() - 1) - '0', told[2]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("people")
    void getTheStepThatIsRight(String who, int least, int most, String answers) {
        assertThat(step(answers)).isBetween(least, most);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("people")
    void getItWithSomethingElseToo(String who, int least, int most, String answers) {
        String kept = Arrays.stream(answers.split(" "))
                .filter(answer -> OF_EVERYBODY.contains(answer.substring(0, answer.indexOf('='))))
                .collect(Collectors.joining(" "));
        boolean child = answers.contains("under-13");
        boolean out = least == 6 && !answers.contains("areas");
        // Who was not asked how hard it is, being asked about the theme, is asked now.
        String told = child || out
                ? answers
                : kept + " areas=something-else" + (kept.contains("severity") || least == 6 ? "" : " severity=some");
        assertThat(step(told)).isGreaterThanOrEqualTo(least >= 5 ? least : least - 1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("people")
    void aDangerThatIsLeftOpenIsNeverLessThanAPersonWithinDays(String who, int least, int most, String answers) {
        String open = Arrays.stream(answers.split(" "))
                .map(answer -> {
                    String item = answer.substring(0, answer.indexOf('='));
                    return DANGER.contains(item) || item.matches("child-(now|thoughts|home|lately)")
                            ? item + "=?"
                            : answer;
                })
                .collect(Collectors.joining(" "));
        boolean danger = !open.equals(answers);
        // Whoever leaves danger open goes on, and then is asked what weighs on them.
        assertThat(step(open)).isGreaterThanOrEqualTo(danger ? 4 : least);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        life-stage=13-17 areas=mind topics-mind=low-mood harmed=home | mll.children-phone | counties.social-emergency
        life-stage=under-13 child-topics=family child-home=not-always | mll.children-phone | counties.social-emergency
        life-stage=under-13 child-now=hurt | erc.112 | mll.children-phone
        areas=something-else harmed=controlled | nollalinja.helpline | thl.shelters
        areas=people topics-people=violence | nollalinja.helpline | thl.shelters
        areas=something-else harmed=sexual | thl.seri-centres | nollalinja.helpline
        danger-now=overdose | erc.112 | hus.poison-information
        danger-now=violence | erc.112 | nollalinja.helpline
        areas=habits topics-habits=gambling gambling-control=no | peluuri.helpline | peluuri.helpline
        areas=hard topics-hard=grief functioning=effort | church.helpline | mieli.crisis-line-fi
        areas=life topics-life=new-country newcomer-strain=nights | mieli.crisis-line-uk | mieli.crisis-line-ru
        areas=something-else thoughts-of-death=sometimes | mieli.crisis-line-fi | mieli.crisis-line-sv
        areas=something-else thoughts-of-death=before | mieli.crisis-line-fi | mieli.crisis-line-sv
        """)
    void getWhomToContactFirst(String answers, String first, String also) {
        assertThat(Walk.of(answers).result().contacts()).contains(also).first().isEqualTo(first);
    }

    @ParameterizedTest
    @MethodSource("children")
    void aChildIsLedToNoServiceForAdults(String answers) {
        Result result = Walk.of(answers).result();
        assertThat(Stream.concat(
                        result.contacts().stream(),
                        result.actions().stream().flatMap(action -> action.contacts().stream())))
                .noneMatch(
                        id -> id.matches(".*(adult|substance|paihdeneuvonta|peluuri|mieli|nollalinja|shelter|seri).*"));
        assertThat(result.actions()).extracting(Action::id).containsAnyOf("children-line", "tell-adult");
    }

    static Stream<String> children() {
        return lines().map(line -> line.split(" *: *")[2]).filter(answers -> answers.contains("under-13"));
    }

    private static int step(String answers) {
        return Walk.of(answers).result().step().number();
    }

    private static Stream<String> lines() {
        try (InputStream in = Objects.requireNonNull(NavigatorDangersTest.class.getResourceAsStream("dangers.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
