package org.onedoor.scales.adaptive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.onedoor.scales.adaptive.definition.Cut;
import org.onedoor.scales.adaptive.definition.GradedItem;
import org.onedoor.scales.adaptive.definition.GradedOption;
import org.onedoor.scales.adaptive.definition.Metric;
import org.onedoor.scales.adaptive.definition.OptionSet;
import org.onedoor.scales.adaptive.definition.StopRule;
import org.onedoor.scales.adaptive.definition.ThetaGrid;

/** Laws every adaptive scale keeps, whatever its parameters and whatever is answered. */
class AdaptiveProperties {
    private static final double EQUAL = 1e-12;

    /** The plain formulas lose digits where two cumulative curves nearly meet. */
    private static final double PLAIN = 1e-5;

    private static final ThetaGrid NARROW = new ThetaGrid(-4.0, 4.0, 0.05);
    private static final ThetaGrid WIDE = new ThetaGrid(-10.0, 10.0, 0.05);

    /** Answers to one scale in some order, and one of its items to look at. */
    record Answers(AdaptiveScale scale, Map<String, Integer> values, AdaptiveItem item) {

        AdaptiveSession session() {
            return scale.replay(values);
        }

        AdaptiveSession with(int value) {
            Map<String, Integer> changed = new LinkedHashMap<>(values);
            changed.put(item.id(), value);
            return scale.replay(changed);
        }

        PlainFormulas plain() {
            return new PlainFormulas(scale.definition());
        }

        @Override
        public String toString() {
            return values + ", looking at " + item.id() + ", of "
                    + scale.definition().items();
        }
    }

    @Property
    void theEstimateIsThatOfThePlainFormulas(@ForAll("anything") Answers a) {
        double theta = a.plain().theta(a.values());
        double standardError = a.plain().standardError(a.values());
        a.session().estimate().ifPresent(estimate -> {
            assertThat(estimate.theta()).isCloseTo(theta, within(PLAIN));
            assertThat(estimate.standardError()).isCloseTo(standardError, within(PLAIN));
            assertThat(estimate.answered()).isEqualTo(a.values().size());
        });
        assertThat(a.session().estimate().isPresent()).isEqualTo(!a.values().isEmpty());
    }

    /** What the check of the stop rule relies on. An end of the grid that cuts a posterior off makes it narrower. */
    @Property
    void noAnswersBringTheStandardErrorBelowItsBoundFarFromTheEndsOfTheGrid(@ForAll("onAWideGrid") Answers a) {
        double bend = a.scale().definition().items().stream()
                .filter(item -> a.values().containsKey(item.id()))
                .mapToDouble(item -> item.discrimination()
                        * item.discrimination()
                        / (item.thresholds().size() > 1 ? 2 : 4))
                .sum();
        a.session()
                .estimate()
                .ifPresent(estimate -> assertThat(estimate.standardError()).isGreaterThan(0.99 / Math.sqrt(1 + bend)));
    }

    @Property
    void noOtherItemIsMoreInformativeThanTheNext(@ForAll("anything") Answers a) {
        a.session().next().ifPresent(next -> {
            double most = a.plain().expectedInformation(a.values(), next.id());
            for (AdaptiveItem other : a.scale().items()) {
                if (!a.values().containsKey(other.id())) {
                    double information = a.plain().expectedInformation(a.values(), other.id());
                    assertThat(information).as(other.id()).isLessThanOrEqualTo(most + PLAIN);
                }
            }
        });
    }

    @Property
    void theOptionsOfAnItemShareOutCertainty(
            @ForAll("anything") Answers a, @ForAll @DoubleRange(min = -50, max = 50) double theta) {
        double[] probabilities = a.scale().probabilities(a.item().id(), theta);
        assertThat(Arrays.stream(probabilities).sum()).isCloseTo(1, within(EQUAL));
        assertThat(probabilities)
                .containsExactly(a.plain().probabilities(a.item().id(), theta), within(PLAIN));
        assertThat(Arrays.stream(probabilities)).allMatch(probability -> probability >= 0);
    }

    @Property
    void informationIsNeverNegativeAndBounded(
            @ForAll("anything") Answers a, @ForAll @DoubleRange(min = -50, max = 50) double theta) {
        double information = a.scale().information(a.item().id(), theta);
        double discrimination = a.scale().definition().items().stream()
                .filter(item -> item.id().equals(a.item().id()))
                .findFirst()
                .orElseThrow()
                .discrimination();
        assertThat(information).isBetween(0.0, discrimination * discrimination / 3 + EQUAL);
    }

    @Property
    void aHigherOptionNeverLowersTheEstimate(@ForAll("anything") Answers a) {
        List<Double> thetas = a.item().options().stream()
                .map(option -> a.with(option.value()).estimate().orElseThrow().theta())
                .toList();
        for (int option = 1; option < thetas.size(); option++) {
            assertThat(thetas.get(option)).isGreaterThanOrEqualTo(thetas.get(option - 1) - EQUAL);
        }
    }

    @Property
    void theOrderOfTheAnswersChangesNothing(@ForAll("anything") Answers a, @ForAll Random random) {
        List<String> order = new ArrayList<>(a.values().keySet());
        Collections.shuffle(order, random);
        Map<String, Integer> shuffled = new LinkedHashMap<>();
        order.forEach(id -> shuffled.put(id, a.values().get(id)));
        assertThat(a.scale().replay(shuffled).result()).isEqualTo(a.session().result());
        assertThat(a.scale().replay(shuffled).next()).isEqualTo(a.session().next());
    }

    @Property
    void goingBackAfterAnAnswerChangesNothing(@ForAll("anything") Answers a) {
        AdaptiveSession before = a.session();
        before.next().ifPresent(next -> {
            int value = next.options().getLast().value();
            assertSame(before.answer(next.id(), value).back(), before);
            assertSame(before.passOver(next.id()).back(), before);
        });
    }

    @Property
    void whatIsKeptIsResumedTheSame(@ForAll("anything") Answers a) {
        AdaptiveSession session = a.session();
        AdaptiveSession passed =
                session.next().map(next -> session.passOver(next.id())).orElse(session);
        assertSame(a.scale().resume(passed.snapshot()), passed);
    }

    @Property
    void everyWalkEndsAndAsksNothingTwice(@ForAll("anything") Answers a, @ForAll Random random) {
        AdaptiveSession session = a.scale().start();
        while (session.next().isPresent()) {
            AdaptiveItem next = session.next().get();
            int option = random.nextInt(next.options().size() + 1);
            session = option == next.options().size()
                    ? session.passOver(next.id())
                    : session.answer(next.id(), next.options().get(option).value());
        }
        List<String> asked =
                session.answers().stream().map(AdaptiveAnswer::item).toList();
        assertThat(new HashSet<>(asked)).hasSameSizeAs(asked);
        assertThat(asked).hasSizeLessThanOrEqualTo(a.scale().definition().stop().maxItems());
        assertThat(session.stop()).isPresent();
    }

    private static void assertSame(AdaptiveSession one, AdaptiveSession other) {
        assertThat(one.answers()).isEqualTo(other.answers());
        assertThat(one.result()).isEqualTo(other.result());
        assertThat(one.next()).isEqualTo(other.next());
    }

    @Provide
    Arbitrary<Answers> anything() {
        return answers(NARROW);
    }

    @Provide
    Arbitrary<Answers> onAWideGrid() {
        return answers(WIDE);
    }

    private static Arbitrary<Answers> answers(ThetaGrid grid) {
        return scales(grid)
                .flatMap(scale -> Combinators.combine(
                                Arbitraries.shuffle(scale.items()),
                                Arbitraries.integers().between(0, scale.items().size()),
                                Arbitraries.randoms(),
                                Arbitraries.of(scale.items()))
                        .as((order, count, random, item) -> {
                            Map<String, Integer> values = new LinkedHashMap<>();
                            for (AdaptiveItem one : order.subList(0, count)) {
                                values.put(
                                        one.id(), random.nextInt(one.options().size()));
                            }
                            return new Answers(scale, values, item);
                        }));
    }

    private static Arbitrary<AdaptiveScale> scales(ThetaGrid grid) {
        return items().list().ofMinSize(1).ofMaxSize(12).map(items -> scale(items, grid));
    }

    /** The parameters of an item, without its id. */
    private static Arbitrary<GradedItem> items() {
        Arbitrary<Double> discriminations = Arbitraries.doubles().between(0.2, 4);
        Arbitrary<List<Double>> thresholds = Arbitraries.integers()
                .between(-400, 400)
                .set()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(set -> set.stream().sorted().map(b -> b / 100.0).toList());
        return Combinators.combine(discriminations, thresholds)
                .as((a, b) -> new GradedItem("item", null, "topic", "of-" + (b.size() + 1), a, b, null));
    }

    private static AdaptiveScale scale(List<GradedItem> parameters, ThetaGrid grid) {
        List<GradedItem> items = IntStream.range(0, parameters.size())
                .mapToObj(index -> named("item-" + index, parameters.get(index)))
                .toList();
        List<OptionSet> sets = items.stream()
                .map(item -> item.thresholds().size() + 1)
                .distinct()
                .map(AdaptiveProperties::options)
                .toList();
        StopRule stop = new StopRule(null, 1, items.size(), new Cut(Metric.THETA, 0.5, 1.96, "invented"));
        return AdaptiveScale.of(SampleScales.of(sets, items, grid, stop));
    }

    private static GradedItem named(String id, GradedItem item) {
        return new GradedItem(id, null, item.topic(), item.options(), item.discrimination(), item.thresholds(), null);
    }

    private static OptionSet options(int count) {
        return new OptionSet(
                "of-" + count,
                IntStream.range(0, count)
                        .mapToObj(value -> new GradedOption(value, null))
                        .toList());
    }
}
