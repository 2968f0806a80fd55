package org.onedoor.navigator.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onedoor.navigator.definition.Condition;
import org.onedoor.navigator.definition.Item;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleCatalogue;
import org.onedoor.scales.ScoreRule;
import org.onedoor.scales.definition.ScoreRange;

/** The scores that the items of a navigator can complete. */
final class Scores {
    private final List<Known> all;

    /**
     * One score.
     *
     * @param subscale null for the total
     * @param items places of the items that ask for it
     */
    record Known(String scale, @Nullable String subscale, List<Integer> items, ScoreRange range) {
        Condition.Subject subject() {
            return subscale == null ? Condition.score(scale) : Condition.score(scale, subscale);
        }
    }

    Scores(List<Item> items) {
        Map<String, Integer> askedBy = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) {
            for (String of : items.get(i).of()) {
                askedBy.put(of, i);
            }
        }
        this.all = askedBy.keySet().stream()
                .map(of -> of.substring(0, of.indexOf('/')))
                .distinct()
                .map(ScaleCatalogue.bundled()::scale)
                .flatMap(scale -> scale.scores().stream().flatMap(score -> known(scale, score, askedBy)))
                .toList();
    }

    private static Stream<Known> known(Scale scale, ScoreRule score, Map<String, Integer> askedBy) {
        List<Integer> items = new ArrayList<>();
        for (int item : score.items()) {
            items.add(askedBy.get(scale.id() + "/" + scale.items().get(item).id()));
        }
        String subscale = score.id().equals(Scale.TOTAL) ? null : score.id();
        return items.contains(null) ? Stream.empty() : Stream.of(new Known(scale.id(), subscale, items, score.range()));
    }

    List<Known> all() {
        return all;
    }

    Known of(Condition.OfScore comparison) {
        return all.stream()
                .filter(score -> score.scale().equals(comparison.score())
                        && Objects.equals(score.subscale(), comparison.subscale()))
                .findFirst()
                .orElseThrow();
    }
}
