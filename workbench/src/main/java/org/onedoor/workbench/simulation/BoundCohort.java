package org.onedoor.workbench.simulation;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.onedoor.vocabulary.Region;

/**
 * A cohort that has been checked against a pack.
 *
 * @param items by position
 * @param byId the same by id
 * @param municipalities where visitors live
 * @param upTo the sum of the municipalities' shares up to each
 * @param languages shares by the order of the languages
 * @param at when visitors come
 */
record BoundCohort(
        List<ItemDraw> items,
        Map<String, ItemDraw> byId,
        List<Region> municipalities,
        double[] upTo,
        Mix languages,
        int size,
        long seed,
        Instant at) {

    static Map<String, ItemDraw> byId(List<ItemDraw> items) {
        Map<String, ItemDraw> byId = new HashMap<>();
        items.forEach(item -> byId.put(item.question().item(), item));
        return byId;
    }

    ItemDraw draw(String item) {
        return Objects.requireNonNull(byId.get(item), item);
    }

    /** The position of the municipality that a number from 0 to 1 falls in. */
    int place(double drawn) {
        int found = Arrays.binarySearch(upTo, drawn);
        int place = found >= 0 ? found + 1 : -found - 1;
        return Math.min(place, upTo.length - 1);
    }

    boolean sameMunicipalities(BoundCohort other) {
        return municipalities.stream()
                .map(Region::code)
                .toList()
                .equals(other.municipalities.stream().map(Region::code).toList());
    }
}
