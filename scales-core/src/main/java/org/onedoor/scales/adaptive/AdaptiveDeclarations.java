package org.onedoor.scales.adaptive;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.adaptive.definition.AdaptiveDefinition;
import org.onedoor.scales.adaptive.definition.GradedItem;
import org.onedoor.scales.adaptive.definition.OptionSet;
import org.onedoor.scales.authored.Declarations;
import org.onedoor.vocabulary.json.Located;

/** What a definition that may be wrong names, and the problems found in it so far. */
final class AdaptiveDeclarations extends Declarations<AdaptiveDefinition> {
    private final Map<String, OptionSet> optionSets;
    private final Map<String, GradedItem> items;

    AdaptiveDeclarations(Located<AdaptiveDefinition> located) {
        super(located, located.value().sources());
        optionSets = unique("/optionSets", scale().optionSets(), OptionSet::id, "/id");
        items = unique("/items", scale().items(), GradedItem::id, "/id");
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

    /** A number as an author would write it. */
    static String written(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
