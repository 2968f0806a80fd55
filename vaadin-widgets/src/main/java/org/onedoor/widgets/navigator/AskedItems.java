package org.onedoor.widgets.navigator;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onedoor.navigator.definition.Item;

/** What the items of a navigator are about, as far as it matters for what is said of their answers. */
record AskedItems(Map<String, Item> byId) {

    static AskedItems of(ToldResult told) {
        return new AskedItems(told.session().navigator().definition().items().stream()
                .collect(Collectors.toMap(Item::id, Function.identity())));
    }

    /** Whether it asks who somebody is: an age or a relation decides nothing by itself. */
    boolean tellsWho(String item) {
        Item asked = byId.get(item);
        return asked != null
                && asked.options().stream().anyMatch(option -> option.ages() != null || option.audience() != null);
    }

    /** Whether another answer to it may be spoken of: neither danger, nor who somebody is, nor another matter altogether. */
    boolean mayBeOtherwise(String item) {
        Item asked = byId.get(item);
        return asked != null
                && !asked.danger()
                && !tellsWho(item)
                && asked.options().stream().allMatch(option -> option.topic() == null);
    }
}
