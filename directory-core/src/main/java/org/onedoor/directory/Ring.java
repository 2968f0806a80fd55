package org.onedoor.directory;

import org.onedoor.vocabulary.Region;

/** How near a service is arranged, from the nearest. A farther ring is opened only when the nearer ones give too few. */
public enum Ring {
    /** The visitor's own municipality. */
    MUNICIPALITY,
    /** The welfare area that arranges the municipality's services. */
    WELFARE_AREA,
    /** The collaborative area that the welfare area belongs to. */
    COLLABORATIVE_AREA,
    /** The whole country. */
    COUNTRY,
    /** A phone or chat for the whole country that is answered at every hour. */
    LINE,
    /** Another region; only a search in every region goes there. */
    ELSEWHERE;

    static Ring of(Region.Kind kind) {
        return switch (kind) {
            case MUNICIPALITY -> MUNICIPALITY;
            case WELFARE_AREA -> WELFARE_AREA;
            case COLLABORATIVE_AREA -> COLLABORATIVE_AREA;
            case COUNTRY -> COUNTRY;
        };
    }
}
