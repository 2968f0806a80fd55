package org.onedoor.navigator.scale.adaptive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onedoor.navigator.scale.adaptive.definition.AdaptiveDefinition;
import org.onedoor.navigator.scale.adaptive.definition.GradedItem;
import org.onedoor.navigator.scale.adaptive.definition.OptionSet;
import org.onedoor.navigator.scale.definition.Source;
import org.onedoor.vocabulary.json.Located;
import org.onedoor.vocabulary.json.Problem;
import org.onedoor.vocabulary.json.Spelling;

/** What a definition that may be wrong names, and the problems found in it so far. */
final class AdaptiveFacts {
    private final Located<AdaptiveDefinition> located;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, OptionSet> optionSets;
    private final Map<String, GradedItem> items;
    private final Map<String, Source> sources;

    AdaptiveFacts(Located<AdaptiveDefinition> located) {
        this.located = located;
        optionSets = unique("/optionSets", scale().optionSets(), OptionSet::id, "/id");
        items = unique("/items", scale().items(), GradedItem::id, "/id");
        sources = unique("/sources", scale().sources(), Source::id, "/id");
    }

    AdaptiveDefinition scale() {
        return located.value();
    }

    List<Problem> problems() {
        return problems;
    }

    void problem(String pointer, String message) {
        problems.add(located.problem(pointer, message));
    }

    /** The elements by their keys; a key used again is a problem, and the first stands. */
    <K, T> Map<K, T> unique(String pointer, List<T> elements, Function<T, K> key, String keyPointer) {
        Map<K, T> byKey = new LinkedHashMap<>();
        for (int i = 0; i < elements.size(); i++) {
            K found = key.apply(elements.get(i));
            if (byKey.putIfAbsent(found, elements.get(i)) != null) {
                problem(pointer + "/" + i + keyPointer, quoted(found) + " is used already");
            }
        }
        return byKey;
    }

    void source(String pointer, @Nullable String id) {
        known(pointer, id, sources, "source");
    }

    @Nullable
    GradedItem item(String pointer, String id) {
        return known(pointer, id, items, "item");
    }

    @Nullable
    OptionSet optionSet(String pointer, String id) {
        return known(pointer, id, optionSets, "option set");
    }

    /** The options of an item, or null when there is no such set. */
    @Nullable
    OptionSet options(GradedItem item) {
        return optionSets.get(item.options());
    }

    private <T> @Nullable T known(String pointer, @Nullable String id, Map<String, T> names, String kind) {
        if (id != null && !names.containsKey(id)) {
            problem(pointer, "there is no " + kind + " " + quoted(id) + Spelling.didYouMean(id, names.keySet()));
        }
        return id == null ? null : names.get(id);
    }

    static String quoted(Object id) {
        return "\"" + id + "\"";
    }

    /** A number as an author would write it. */
    static String written(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
