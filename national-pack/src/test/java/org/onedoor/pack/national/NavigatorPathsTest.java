package org.onedoor.pack.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onedoor.navigator.NavigatorSession;
import org.onedoor.navigator.definition.DangerRule;
import org.onedoor.navigator.definition.Item;

/** Whole ways through the navigator, each as the answers and one line of what they lead to. */
class NavigatorPathsTest {
    private static final int COMMON_PATH = 15;
    private static final List<String> GOLDEN = lines("golden-paths.txt");
    private static final List<String> DANGER = lines("danger-paths.txt");

    @ParameterizedTest
    @MethodSource
    void goldenPath(String answers, String line) {
        Walk walk = Walk.of(answers);
        assertThat(walk.line() + " ~ " + walk.asked().size()).isEqualTo(line);
    }

    static Stream<Arguments> goldenPath() {
        return Stream.iterate(0, i -> i < GOLDEN.size(), i -> i + 2)
                .map(i -> arguments(GOLDEN.get(i), GOLDEN.get(i + 1).strip().replaceFirst("=> ", "")));
    }

    @ParameterizedTest
    @MethodSource("goldenPath")
    void aCommonPathIsShort(String answers) {
        assertThat(Walk.of(answers).asked()).hasSizeLessThanOrEqualTo(COMMON_PATH);
    }

    @ParameterizedTest
    @FieldSource("DANGER")
    void dangerLeadsOutAtOnce(String path) {
        Walk walk = Walk.of(after(path));
        assertThat(walk.result().step().number()).isEqualTo(6);
        assertThat(walk.result().danger()).isTrue();
        assertThat(walk.result().reasons().getFirst().rule()).isEqualTo(before(path));
        assertThat(walk.result().actions().getFirst().id()).isIn("call-112", "child-112");
        assertThat(walk.result().contacts()).first().isEqualTo("erc.112");
        assertThat(after(path)).as("the answer that was the last").contains(last(walk) + "=");
    }

    @Test
    void everyDangerRuleHasAPath() {
        assertThat(DANGER.stream().map(NavigatorPathsTest::before))
                .containsExactlyInAnyOrderElementsOf(Walk.NAVIGATOR.definition().dangerRules().stream()
                        .map(DangerRule::id)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("doubtfulPaths")
    void doubtAboutDangerAsksForAnAssessment(String answers) {
        assertThat(Walk.of(answers).result().step().number()).isGreaterThanOrEqualTo(doubted(answers));
    }

    /** Doubt about this moment is assessed the same day, doubt about what has happened within days. */
    private static int doubted(String answers) {
        return answers.contains("lately=") || answers.contains("harmed=") ? 4 : 5;
    }

    /** The paths to danger, with "not sure" instead of the last answer. */
    static List<String> doubtfulPaths() {
        List<String> paths = new ArrayList<>();
        for (String path : DANGER) {
            String answers = after(path);
            int last = answers.lastIndexOf('=');
            String item = answers.substring(answers.lastIndexOf(' ', last) + 1, last);
            if (item(item).options().stream().anyMatch(option -> option.id().equals("not-sure"))) {
                paths.add(answers.substring(0, last) + "=not-sure");
            }
        }
        return paths.stream().distinct().toList();
    }

    @ParameterizedTest
    @FieldSource("DANGER")
    void aDangerQuestionThatIsPassedOverShowsCrisisHelp(String path) {
        String answers = after(path);
        String open = answers.substring(0, answers.lastIndexOf('='));
        assertThat(Walk.of(open + "=-").result().crisis()).isTrue();
        assertThat(Walk.of(open + "=?").result().crisis()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"no, 1", "before, 2", "hopeless, 4", "sometimes, 4", "often, 5", "not-sure, 5"})
    void thoughtsOfDeathAreAskedOnceAndCaughtWithoutAScale(String thoughts, int step) {
        Walk walk = Walk.of("areas=body-rest topics-body-rest=sleep thoughts-of-death=" + thoughts);
        assertThat(walk.asked()).contains("thoughts-of-death").doesNotContain("phq-9", "safety-again");
        assertThat(walk.result().step().number()).isEqualTo(step);
        assertThat(walk.result().contacts())
                .as("the crisis line, at any grade")
                .matches(contacts -> thoughts.equals("no") || contacts.contains("mieli.crisis-line-fi"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"020000001", "110000002", "200000003", "111111113"})
    void theLastQuestionOfTheScaleIsFollowedUpWhateverTheTotal(String phq) {
        Walk walk = Walk.of("areas=something-else phq=" + phq);
        assertThat(walk.asked()).contains("safety-again");
        assertThat(walk.result().step().number()).isGreaterThanOrEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"readiness=cannot", "functioning=much support=lonely", "functioning=much support=none"})
    void noOneWhoIsWearyOrLonelyIsLeftWithSelfHelpAlone(String alone) {
        Walk walk = Walk.of("areas=body-rest topics-body-rest=sleep sleep-nights=some " + alone);
        assertThat(walk.result().step().number()).isGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"13-17, true", "18-22, true", "23-29, false"})
    void aYoungPersonHearsOfTheTherapyGuarantee(String age, boolean heard) {
        Walk walk = Walk.of("areas=mind topics-mind=low-mood phq=221111110 life-stage=" + age);
        assertThat(walk.result().actions().stream()
                        .anyMatch(action -> action.id().equals("therapy-guarantee")))
                .isEqualTo(heard);
    }

    @Test
    void whoSaysNothingGetsAResultAndCrisisHelp() {
        NavigatorSession session = Walk.NAVIGATOR.start();
        while (session.remaining() > 0) {
            session = session.skip();
        }
        assertThat(session.crisis()).isTrue();
        assertThat(session.stepSoFar().number()).isGreaterThanOrEqualTo(4);
    }

    @Test
    void halfOfTheCommonWalksTakeElevenQuestionsAtMostAndNineOfTenSixteen() {
        List<Integer> lengths = goldenPath()
                .map(path -> Walk.of((String) path.get()[0]).asked().size())
                .sorted()
                .toList();
        assertThat(lengths.get(lengths.size() / 2)).isLessThanOrEqualTo(11);
        assertThat(lengths.get(lengths.size() * 9 / 10)).isLessThanOrEqualTo(16);
    }

    private static String before(String path) {
        return path.substring(0, path.indexOf(':'));
    }

    private static String after(String path) {
        return path.substring(path.indexOf(':') + 2);
    }

    private static String last(Walk walk) {
        return walk.asked().getLast();
    }

    private static Item item(String id) {
        return Walk.NAVIGATOR.definition().items().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(NavigatorPathsTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
