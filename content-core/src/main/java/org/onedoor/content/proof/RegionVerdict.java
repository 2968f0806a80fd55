package org.onedoor.content.proof;

import java.util.List;
import org.onedoor.vocabulary.Region;

/**
 * What was found of one region's edition.
 *
 * @param region the region
 * @param overlaid whether overlays change the services that it shows
 * @param contacts ids of the emergency and crisis contacts that the pack has for it, in alphabetical order
 * @param alwaysThere ids of those in its edition that answer everyone at every hour, in alphabetical order
 * @param refutations the laws that do not hold; empty when all are proved
 */
public record RegionVerdict(
        Region region,
        boolean overlaid,
        List<String> contacts,
        List<String> alwaysThere,
        List<RegionRefutation> refutations) {
    /** Copies the lists. */
    public RegionVerdict {
        contacts = List.copyOf(contacts);
        alwaysThere = List.copyOf(alwaysThere);
        refutations = List.copyOf(refutations);
    }

    /** Whether every law holds. */
    public boolean proved() {
        return refutations.isEmpty();
    }
}
