package org.onedoor.directory;

import org.onedoor.vocabulary.Regions;

/** A need and the regions it is felt in. */
record LocalNeed(Need need, Catchment catchment, Regions regions) {
    static LocalNeed of(Need need, Regions regions) {
        return new LocalNeed(need, Catchment.of(need, regions), regions);
    }
}
