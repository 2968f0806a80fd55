package org.onedoor.navigator.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onedoor.navigator.NavigatorSession;
import org.onedoor.vocabulary.StepOfNeed;

/** Wherever shrinking begins, it ends at a story that nobody could tell more shortly. */
class ShrinkingTest {
    private static final int SEEDS = 60;

    static Stream<Arguments> wrongLaws() {
        return Stream.of(
                wrong(
                        "the step is never above 3",
                        trial -> trial.play().stepSoFar().number() <= 3,
                        "item-1=[\\w+-]+ ~ step [456]"),
                wrong(
                        "crisis options mean danger",
                        ShrinkingTest::crisisMeansDanger,
                        "item-1 skipped ~ (step 4|item-2\\?)"),
                wrong("everything is asked", ShrinkingTest::everythingIsAsked, "item-1=[\\w+-]+ ~ step 1"),
                wrong(
                        "no answer is taken back",
                        ShrinkingTest::nothingIsTakenBack,
                        "item-1=[\\w+-]+ ~ back ~ item-1\\?"));
    }

    private static Arguments wrong(String law, Predicate<Trial> holds, String story) {
        return Arguments.of(law, holds, story);
    }

    private static boolean crisisMeansDanger(Trial trial) {
        NavigatorSession session = trial.play();
        return !session.crisis() || session.stepSoFar() == StepOfNeed.EMERGENCY;
    }

    private static boolean everythingIsAsked(Trial trial) {
        NavigatorSession session = trial.play();
        return session.remaining() > 0
                || session.stepSoFar() == StepOfNeed.EMERGENCY
                || session.answers().size() == trial.navigator().questions().size();
    }

    private static boolean nothingIsTakenBack(Trial trial) {
        int answers = 0;
        boolean kept = true;
        for (NavigatorSession session : trial.walk().sessions(trial.navigator())) {
            kept &= session.answers().size() >= answers;
            answers = session.answers().size();
        }
        return kept;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongLaws")
    void everySampleShrinksToTheShortestStory(String law, Predicate<Trial> holds, String story) {
        long shrunk = LongStream.range(0, SEEDS)
                .mapToObj(seed -> Numbers.draw(new Random(seed)))
                .filter(numbers -> !holds.test(trial(numbers)))
                .map(numbers -> trial(shrunk(numbers, holds)).line())
                .peek(line -> assertThat(line).matches(story))
                .count();
        assertThat(shrunk).isGreaterThan(SEEDS / 10);
    }

    private static Trial trial(Numbers numbers) {
        return new Trial(numbers.sketch(false).navigator(), numbers.walk());
    }

    private static Numbers shrunk(Numbers numbers, Predicate<Trial> holds) {
        Optional<Numbers> simpler = numbers.simpler()
                .filter(candidate -> !holds.test(trial(candidate)))
                .findFirst();
        return simpler.map(candidate -> shrunk(candidate, holds)).orElse(numbers);
    }
}
