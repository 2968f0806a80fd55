package org.onedoor.content;

import java.util.List;
import org.onedoor.content.PackFiles.Opened;
import org.onedoor.vocabulary.Regions;
import org.onedoor.vocabulary.json.Problem;

/** The country's regions. */
final class RegionsPart implements PackPart<Regions, Regions> {

    @Override
    public Opened<Regions> read(PackReading reading) {
        String path = reading.manifest().regions();
        return reading.files().open(path, in -> Regions.read(reading.files().nameOf(path), in));
    }

    @Override
    public Regions check(Regions read, PackContents before, List<Problem> problems) {
        return read;
    }
}
