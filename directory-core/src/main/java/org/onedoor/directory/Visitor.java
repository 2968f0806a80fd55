package org.onedoor.directory;

import org.onedoor.vocabulary.Regions;

/** A need and the regions it is felt in. */
record Visitor(Need need, Catchment catchment, Regions regions) {
    static Visitor of(Need need, Regions regions) {
        return new Visitor(need, Catchment.of(need, regions), regions);
    }
}
