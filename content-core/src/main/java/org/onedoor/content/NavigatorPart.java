package org.onedoor.content;

import java.util.List;
import org.onedoor.content.PackFiles.Opened;
import org.onedoor.navigator.Navigator;
import org.onedoor.scales.ScaleCatalogue;
import org.onedoor.vocabulary.json.Problem;

/** The symptom navigator, which no region changes. */
final class NavigatorPart implements PackPart<Navigator, Navigator> {

    @Override
    public Opened<Navigator> read(PackReading reading) {
        ScaleCatalogue scales = reading.of(PackParts.SCALES);
        if (scales == null) {
            return new Opened<>(
                    null, List.of()); // the scales tell why; without them every question of one would seem wrong
        }
        String path = reading.manifest().navigator();
        return reading.files().open(path, in -> Navigator.read(reading.files().nameOf(path), in, scales));
    }

    @Override
    public Navigator check(Navigator read, PackContents before, List<Problem> problems) {
        return read;
    }
}
