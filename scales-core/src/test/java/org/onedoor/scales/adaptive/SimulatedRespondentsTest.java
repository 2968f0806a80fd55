package org.onedoor.scales.adaptive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.onedoor.scales.adaptive.definition.Cut;
import org.onedoor.scales.adaptive.definition.GradedItem;
import org.onedoor.scales.adaptive.definition.Metric;
import org.onedoor.scales.adaptive.definition.StopRule;
import org.onedoor.scales.adaptive.definition.ThetaGrid;

/** People whose theta is known answer as the model says; the random numbers are the same every time. */
class SimulatedRespondentsTest {
    private static final AdaptiveScale EXAMPLE = AdaptiveScale.example();
    private static final int PEOPLE = 4000;

    /** One person: the true theta, what they would answer to every item, and the session of those that were asked. */
    record Person(double theta, Map<String, Integer> answers, AdaptiveSession session) {

        static Person of(AdaptiveScale scale, double theta, Random random) {
            Map<String, Integer> answers = new LinkedHashMap<>();
            for (AdaptiveItem item : scale.items()) {
                answers.put(item.id(), answer(scale.probabilities(item.id(), theta), random));
            }
            return new Person(theta, answers, Walk.to(scale, item -> answers.get(item.id())));
        }

        AdaptiveEstimate asked() {
            return session.estimate().orElseThrow();
        }

        AdaptiveEstimate whole() {
            return first(answers.size());
        }

        AdaptiveEstimate first(int items) {
            Map<String, Integer> first = new LinkedHashMap<>();
            answers.keySet().stream().limit(items).forEach(item -> first.put(item, answers.get(item)));
            return session.scale().replay(first).estimate().orElseThrow();
        }

        private static int answer(double[] probabilities, Random random) {
            double chance = random.nextDouble();
            int option = 0;
            while (option < probabilities.length - 1 && chance >= probabilities[option]) {
                chance -= probabilities[option++];
            }
            return option;
        }

        double error() {
            return asked().theta() - theta;
        }

        int items() {
            return session.answers().size();
        }
    }

    @Test
    void theErrorsCancelOutAndAreAsLargeAsTheStandardErrorSays() {
        List<Person> people = population(EXAMPLE);
        double standardError = rootMeanSquare(people, person -> person.asked().standardError());
        assertThat(mean(people, Person::error)).isCloseTo(0, within(0.02));
        assertThat(rootMeanSquare(people, Person::error)).isLessThan(0.36).isCloseTo(standardError, within(0.02));
        assertThat(share(people, person -> person.asked().interval(1.96).contains(person.theta())))
                .isBetween(0.94, 0.96);
    }

    /** Where answers say little, estimates lean towards the mean of the prior: that is what an EAP estimate does. */
    @TestFactory
    Stream<DynamicTest> atEachThetaBiasAndErrorStayBelow() {
        return """
                theta | bias at most | error at most | items at most
                   -2 |         0.36 |          0.51 |          10.0
                   -1 |         0.12 |          0.39 |           9.6
                    0 |         0.04 |          0.33 |           7.3
                    1 |         0.12 |          0.35 |           6.3
                    2 |         0.23 |          0.41 |           6.8
                """.lines().skip(1).map(line -> DynamicTest.dynamicTest(line, () -> assertRecovers(numbers(line))));
    }

    private static void assertRecovers(double[] line) {
        List<Person> people = people(EXAMPLE, random -> line[0]);
        assertThat(Math.abs(mean(people, Person::error))).isLessThan(line[1]);
        assertThat(rootMeanSquare(people, Person::error)).isLessThan(line[2]);
        assertThat(mean(people, Person::items)).isLessThan(line[3]);
    }

    @Test
    void halfOfTheExampleAgreesWithTheWhole() {
        List<Person> people = population(EXAMPLE);
        assertThat(mean(people, Person::items)).isLessThan(8);
        assertThat(correlationWithTheWhole(people)).isGreaterThan(0.98);
        assertThat(share(people, person -> band(person.asked()) == band(person.whole())))
                .isGreaterThan(0.92);
    }

    @Test
    void ofSixtyItemsSevenAreEnough() {
        List<Person> people = population(sixtyItems());
        assertThat(mean(people, Person::items)).isLessThan(7);
        assertThat(correlationWithTheWhole(people)).isGreaterThan(0.96);
        assertThat(people).allMatch(person -> person.session().stop().orElseThrow() == StopReason.PRECISE_ENOUGH);
    }

    @Test
    void theMostInformativeItemsTellMoreThanAsManyOthers() {
        StopRule five = new StopRule(0.3, 5, 5, null);
        List<Person> people = population(AdaptiveScale.of(SampleScales.exampleWithoutDanger(five)));
        double fixed = rootMeanSquare(people, person -> person.first(5).theta() - person.theta());
        assertThat(rootMeanSquare(people, Person::error)).isLessThan(0.9 * fixed);
    }

    @Test
    void aCutOffIsDecidedByFewItemsAndMostlyAsByAll() {
        Cut t60 = new Cut(Metric.T_SCORE, 60.0, 1.645, "invented");
        AdaptiveScale scale = AdaptiveScale.of(SampleScales.exampleWithoutDanger(new StopRule(null, 2, 14, t60)));
        List<Person> people = population(scale);
        List<Person> clear = people.stream()
                .filter(person -> person.session().stop().orElseThrow() == StopReason.CLEAR_OF_CUT)
                .toList();
        assertThat(mean(clear, Person::items)).isLessThan(3.5);
        assertThat((double) clear.size() / people.size()).isGreaterThan(0.8);
        assertThat(share(clear, person -> person.asked().theta() > 1 == person.theta() > 1))
                .isGreaterThan(0.95);
    }

    private static List<Person> population(AdaptiveScale scale) {
        return people(scale, Random::nextGaussian);
    }

    private static List<Person> people(AdaptiveScale scale, ToDoubleFunction<Random> theta) {
        Random random = new Random(20_240_229);
        return IntStream.range(0, PEOPLE)
                .mapToObj(person -> Person.of(scale, theta.applyAsDouble(random), random))
                .toList();
    }

    private static double mean(List<Person> people, ToDoubleFunction<Person> value) {
        return people.stream().mapToDouble(value).average().orElseThrow();
    }

    private static double rootMeanSquare(List<Person> people, ToDoubleFunction<Person> value) {
        return Math.sqrt(mean(people, person -> value.applyAsDouble(person) * value.applyAsDouble(person)));
    }

    private static double share(List<Person> people, Predicate<Person> which) {
        return mean(people, person -> which.test(person) ? 1 : 0);
    }

    private static double correlationWithTheWhole(List<Person> people) {
        double asked = mean(people, person -> person.asked().theta());
        double whole = mean(people, person -> person.whole().theta());
        return mean(
                        people,
                        person -> (person.asked().theta() - asked)
                                * (person.whole().theta() - whole))
                / rootMeanSquare(people, person -> person.asked().theta() - asked)
                / rootMeanSquare(people, person -> person.whole().theta() - whole);
    }

    private static long band(AdaptiveEstimate estimate) {
        return Stream.of(55, 65).filter(from -> estimate.tScore() >= from).count();
    }

    /** From the very easy to the very hard. */
    private static AdaptiveScale sixtyItems() {
        List<GradedItem> items = IntStream.range(0, 60)
                .mapToObj(index -> {
                    double middle = -2.5 + 5.0 * index / 59;
                    List<Double> thresholds = List.of(middle - 1.2, middle - 0.4, middle + 0.4, middle + 1.2);
                    return new GradedItem(
                            "item-" + index, null, "topic", "days", 1.6 + index % 3 * 0.4, thresholds, null);
                })
                .toList();
        return AdaptiveScale.of(SampleScales.of(
                EXAMPLE.definition().optionSets().subList(0, 1),
                items,
                new ThetaGrid(-4.0, 4.0, 0.05),
                new StopRule(0.3, 4, 20, null)));
    }

    private static double[] numbers(String line) {
        return Stream.of(line.split("\\|")).mapToDouble(Double::parseDouble).toArray();
    }
}
