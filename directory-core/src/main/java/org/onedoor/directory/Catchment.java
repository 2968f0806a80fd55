package org.onedoor.directory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.onedoor.directory.model.Channel;
import org.onedoor.directory.model.Service;
import org.onedoor.vocabulary.GeoPoint;
import org.onedoor.vocabulary.Region;
import org.onedoor.vocabulary.Regions;

/**
 * The regions that a visitor's place lies in, and so how near a service is.
 *
 * @param chain the place itself and all that contain it, the smallest first and the country last
 */
record Catchment(List<Region> chain) {

    /** The catchment of a need; of the whole country when its region is not told or not known. */
    static Catchment of(Need need, Regions regions) {
        return of(need.region(), need.at(), regions);
    }

    static Catchment of(@Nullable String region, Instant at, Regions regions) {
        if (region == null || regions.findRegion(region).isEmpty()) {
            return new Catchment(List.of(regions.country()));
        }
        return new Catchment(
                regions.chain(regions.resolve(region, regions.dayOf(at)).code()));
    }

    /** The ring up to which services are the visitor's own: a welfare area arranges them for its municipalities. */
    Ring home() {
        return switch (chain.getFirst().kind()) {
            case MUNICIPALITY, WELFARE_AREA -> Ring.WELFARE_AREA;
            case COLLABORATIVE_AREA -> Ring.COLLABORATIVE_AREA;
            case COUNTRY -> Ring.LINE;
        };
    }

    /** The nearest ring in which a service is, or empty if it is responsible for other areas only. */
    Optional<Ring> ring(Service service) {
        for (Region region : chain) {
            if (service.areas().contains(region.code())) {
                Ring ring = Ring.of(region.kind());
                return Optional.of(ring == Ring.COUNTRY && service.alwaysAnswered() ? Ring.LINE : ring);
            }
        }
        return Optional.empty();
    }

    /** Kilometres from the visitor's municipality to a place, rounded; empty when either point is unknown. */
    OptionalInt kilometresTo(Channel channel) {
        GeoPoint here = chain.getFirst().point();
        GeoPoint there = channel.point();
        return here == null || there == null
                ? OptionalInt.empty()
                : OptionalInt.of((int) Math.round(here.kilometresTo(there)));
    }

    /** Whether a region lies in the visitor's welfare area or collaborative area. */
    boolean neighbours(String region, Regions regions) {
        return regions.chain(region).stream()
                .anyMatch(around -> around.kind() != Region.Kind.COUNTRY && chain.contains(around));
    }
}
