package org.onedoor.scales;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.authored.Declarations;
import org.onedoor.scales.definition.ItemDefinition;
import org.onedoor.scales.definition.ResponseOption;
import org.onedoor.scales.definition.ResponseSet;
import org.onedoor.scales.definition.ScaleDefinition;
import org.onedoor.scales.definition.ScoreDefinition;
import org.onedoor.scales.definition.ScoreRange;
import org.onedoor.vocabulary.json.Located;

/** What a definition that may be wrong names, and the problems found in it so far. */
final class ScaleDeclarations extends Declarations<ScaleDefinition> {
    private final Map<String, ResponseSet> responseSets;
    private final Map<String, ItemDefinition> items;
    private final Map<String, ScoreDefinition> scores;
    private final List<String> itemOrder;

    ScaleDeclarations(Located<ScaleDefinition> located) {
        super(located, located.value().sources());
        responseSets = unique("/responseSets", scale().responseSets(), ResponseSet::id, "/id");
        items = unique("/items", scale().items(), ItemDefinition::id, "/id");
        scores = unique("/scores", scale().scores(), ScoreDefinition::id, "/id");
        itemOrder = List.copyOf(items.keySet());
    }

    @Nullable
    ItemDefinition item(String pointer, String id) {
        return known(pointer, id, items, "item");
    }

    @Nullable
    ScoreDefinition score(String pointer, String id) {
        return known(pointer, id, scores, "score");
    }

    @Nullable
    ResponseSet responses(String pointer, String id) {
        return known(pointer, id, responseSets, "response set");
    }

    int place(String item) {
        return itemOrder.indexOf(item);
    }

    /** The options of an item; none when its response set is unknown. */
    List<ResponseOption> options(ItemDefinition item) {
        ResponseSet set = responseSets.get(item.responses());
        return set == null ? List.of() : set.options();
    }

    /** The lowest and highest value of an item, or null when it has no options. */
    @Nullable
    ScoreRange values(String item) {
        return spread(item, ResponseOption::value);
    }

    /** The fewest and most points of an item, or null when it has no options. */
    @Nullable
    ScoreRange points(String item) {
        return spread(item, ResponseOption::points);
    }

    private @Nullable ScoreRange spread(String id, Function<ResponseOption, Integer> number) {
        ItemDefinition item = items.get(id);
        List<Integer> numbers = item == null
                ? List.of()
                : options(item).stream().map(number).sorted().toList();
        return numbers.isEmpty() ? null : new ScoreRange(numbers.get(0), numbers.get(numbers.size() - 1));
    }

    boolean mayBeAbsent(String id) {
        ItemDefinition item = items.get(id);
        return item != null
                && (item.enableWhen() != null
                        || item.omitWhen() != null
                        || item.optionalWhen() != null
                        || Boolean.TRUE.equals(item.optional()));
    }

    /** The items that some score counts. */
    Set<String> scored() {
        Set<String> scored = new HashSet<>();
        for (ScoreDefinition score : scale().scores()) {
            scored.addAll(items(score));
        }
        return scored;
    }

    static List<String> items(ScoreDefinition score) {
        List<String> ids = new ArrayList<>(score.items());
        score.branches().forEach(branch -> ids.addAll(branch.items()));
        return ids;
    }
}
