package org.onedoor.navigator.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleItem;
import org.onedoor.scales.definition.ResponseOption;

/** Small measurement scales and answers to them. */
public final class ScaleArbitraries {
    private static final int LARGEST = 59;
    private static final int MOST_ITEMS = 7;

    private ScaleArbitraries() {}

    /**
     * Scales that are valid by construction: reversed items, subscales, multiplied and prorated sums, bands that part the whole range,
     * flags, critical items. Their wording is made up and free.
     */
    public static Arbitrary<Scale> scales() {
        Arbitrary<Integer> numbers =
                Arbitraries.integers().between(0, LARGEST).withDistribution(RandomDistribution.uniform());
        Arbitrary<List<List<Integer>>> items =
                numbers.list().ofSize(1).list().ofMinSize(1).ofMaxSize(MOST_ITEMS);
        Arbitrary<List<Integer>> points =
                Arbitraries.integers().between(1, 3).list().ofMinSize(1).ofMaxSize(4);
        return Combinators.combine(items, points, numbers.list().ofSize(30))
                .as(SketchedScale::new)
                .map(SketchedScale::scale);
    }

    /** Answers to every item of a scale, by item id. */
    public static Arbitrary<Map<String, Integer>> complete(Scale scale) {
        return responses(scale, 0);
    }

    /** Answers to a scale with some items left open, by item id. */
    public static Arbitrary<Map<String, Integer>> responses(Scale scale) {
        return responses(scale, 0.3);
    }

    private static Arbitrary<Map<String, Integer>> responses(Scale scale, double open) {
        List<Arbitrary<@Nullable Integer>> values = new ArrayList<>();
        for (ScaleItem item : scale.items()) {
            Arbitrary<@Nullable Integer> value = Arbitraries.of(
                    item.options().stream().map(ResponseOption::value).toList());
            values.add(open > 0 ? value.injectNull(open) : value);
        }
        return Combinators.combine(values).as(chosen -> byItem(scale, chosen));
    }

    private static Map<String, Integer> byItem(Scale scale, List<@Nullable Integer> chosen) {
        Map<String, Integer> answers = new LinkedHashMap<>();
        for (int i = 0; i < chosen.size(); i++) {
            Integer value = chosen.get(i);
            if (value != null) {
                answers.put(scale.items().get(i).id(), value);
            }
        }
        return answers;
    }
}
