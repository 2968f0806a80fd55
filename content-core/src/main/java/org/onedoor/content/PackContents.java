package org.onedoor.content;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a pack, or an edition of it, holds of each part. */
final class PackContents {
    private final Map<PackPart<?, ?>, Object> held = new IdentityHashMap<>();

    <T> void put(PackPart<?, T> part, T content) {
        held.put(part, content);
    }

    /** Only {@link #put} fills the map, so that each part has what is its own. */
    @SuppressWarnings("unchecked")
    <T> T of(PackPart<?, T> part) {
        return (T) Objects.requireNonNull(held.get(part));
    }

    /** The same as a region has it. */
    PackContents in(List<RegionOverlay> overlays) {
        PackContents changed = new PackContents();
        PackParts.ALL.forEach(part -> change(part, overlays, changed));
        return changed;
    }

    private <T> void change(PackPart<?, T> part, List<RegionOverlay> overlays, PackContents changed) {
        changed.put(part, part.in(of(part), overlays, this));
    }
}
