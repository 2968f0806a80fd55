package org.onedoor.directory;

import java.time.ZonedDateTime;
import org.onedoor.vocabulary.Regions;

/** A need and the regions it is felt in. */
record LocalNeed(Need need, Catchment catchment, Regions regions) {
    static LocalNeed of(Need need, Regions regions) {
        return new LocalNeed(need, Catchment.of(need, regions), regions);
    }

    /** The time asked about, by the country's clocks. */
    ZonedDateTime at() {
        return regions.timeOf(need.at());
    }
}
