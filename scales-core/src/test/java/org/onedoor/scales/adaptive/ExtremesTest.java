package org.onedoor.scales.adaptive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onedoor.scales.adaptive.definition.AdaptiveDefinition;
import org.onedoor.scales.adaptive.definition.GradedItem;
import org.onedoor.scales.adaptive.definition.StopRule;
import org.onedoor.scales.adaptive.definition.ThetaGrid;

/** Where plain formulas divide zero by zero, the engine still has an answer. */
class ExtremesTest {

    @Test
    void farFromEveryThresholdAllLogarithmsAreFinite() {
        GradedCurve steep = new GradedCurve(item("steep", 10, List.of(-20.0, -19.999999999, 20.0)));
        for (double theta : new double[] {-50, -20, 0, 20, 50}) {
            assertThat(Arrays.stream(steep.logProbabilities(theta))).allMatch(Double::isFinite);
            assertThat(Arrays.stream(steep.probabilities(theta)).sum()).isCloseTo(1, within(1e-12));
            assertThat(steep.information(theta)).isBetween(0.0, 100.0 / 3);
        }
    }

    @Test
    void anOptionThatIsHardlyEverChosenKeepsItsDigits() {
        GradedCurve narrow = new GradedCurve(item("narrow", 1, List.of(0.0, 1e-9)));
        assertThat(narrow.probabilities(0)[1]).isCloseTo(0.25e-9, within(1e-24));
        assertThat(narrow.logProbabilities(0)[1]).isCloseTo(Math.log(0.25e-9), within(1e-8));
        assertThat(narrow.probabilities(30)[1]).isCloseTo(1e-9 * Math.exp(-30), within(1e-31));
    }

    @Test
    void twoHundredAnswersAtTheEndsOfTheScaleHaveAnEstimate() {
        AdaptiveScale scale = AdaptiveScale.of(twoHundredItems());
        assertThat(estimate(scale, 0).theta()).isBetween(-4.0, -3.0);
        assertThat(estimate(scale, 4).theta()).isBetween(3.0, 4.0);
        assertThat(estimate(scale, 2).standardError()).isBetween(0.03, 0.1);
    }

    private static AdaptiveEstimate estimate(AdaptiveScale scale, int value) {
        Map<String, Integer> answers = new LinkedHashMap<>();
        scale.items().forEach(item -> answers.put(item.id(), value));
        return scale.replay(answers).estimate().orElseThrow();
    }

    static AdaptiveDefinition twoHundredItems() {
        List<GradedItem> items = IntStream.range(0, AdaptiveDefinition.MAX_ITEMS)
                .mapToObj(index -> item("item-" + index, 1.5 + index % 7 * 0.1, thresholds(-2 + index / 50.0)))
                .toList();
        return SampleScales.of(
                AdaptiveScale.example().definition().optionSets().subList(0, 1),
                items,
                new ThetaGrid(-4.0, 4.0, 0.02),
                new StopRule(0.2, 10, 60, null));
    }

    private static List<Double> thresholds(double middle) {
        return List.of(middle - 1.5, middle - 0.5, middle + 0.5, middle + 1.5);
    }

    private static GradedItem item(String id, double discrimination, List<Double> thresholds) {
        return new GradedItem(id, null, "topic", "days", discrimination, thresholds, null);
    }
}
