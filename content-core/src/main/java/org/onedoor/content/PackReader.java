package org.onedoor.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.onedoor.directory.ServiceDirectory;
import org.onedoor.vocabulary.json.InvalidContentException;
import org.onedoor.vocabulary.json.Located;
import org.onedoor.vocabulary.json.Problem;

/** Reads every file of a pack, checks them one by one and together, and reports all problems at once. */
final class PackReader {
    private final PackReading reading;
    private final List<Located<RegionOverlay>> overlays;
    private final PackContents contents = new PackContents();
    private final List<Problem> problems = new ArrayList<>();

    private PackReader(PackReading reading) {
        this.reading = reading;
        this.overlays = reading.finish();
    }

    static ContentPack read(PackFiles files) {
        return new PackReader(PackReading.begin(files)).pack();
    }

    /** Problems stay in the order of the parts, and within one in the order of its files. */
    static void refuseIfAny(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidContentException(problems);
        }
    }

    private ContentPack pack() {
        // A part that cannot be made stops those after it, which would only complain of what it lacks; overlays are
        // told all the same.
        collect(() -> PackParts.ALL.forEach(this::check));
        Map<String, RegionOverlay> byRegion = checkedOverlays();
        refuseIfAny(problems);
        problems.addAll(contacts(contents.of(PackParts.SERVICES).directory()));
        refuseIfAny(problems);
        ContentPack pack = new ContentPack(reading.files(), reading.manifest(), contents, byRegion);
        // What an overlay breaks shows only beside the rest: better now than when the first visitor of the region
        // comes.
        pack.overlaid().forEach(region -> collect(() -> pack.edition(region)));
        refuseIfAny(problems);
        return pack;
    }

    private <R, T> void check(PackPart<R, T> part) {
        contents.put(part, part.check(Objects.requireNonNull(reading.of(part)), contents, problems));
    }

    private List<Problem> contacts(ServiceDirectory directory) {
        String file = reading.files().nameOf(reading.manifest().navigator());
        return new ContactCheck(
                        contents.of(PackParts.NAVIGATOR).definition(), file, directory, contents.of(PackParts.REGIONS))
                .problems();
    }

    private void collect(Runnable work) {
        try {
            work.run();
        } catch (InvalidContentException invalid) {
            problems.addAll(invalid.problems());
        }
    }

    private Map<String, RegionOverlay> checkedOverlays() {
        Map<String, RegionOverlay> byRegion = new LinkedHashMap<>();
        for (Located<RegionOverlay> overlay : overlays) {
            String region = overlay.value().region();
            if (contents.of(PackParts.REGIONS).findRegion(region).isEmpty()) {
                problems.add(overlay.problem("/region", "there is no region with the code \"" + region + "\""));
            } else if (byRegion.put(region, overlay.value()) != null) {
                problems.add(overlay.problem("/region", "the pack has another overlay for " + region));
            }
            PackParts.ALL.forEach(part -> check(part, overlay));
        }
        return byRegion;
    }

    private <R> void check(PackPart<R, ?> part, Located<RegionOverlay> overlay) {
        part.checkOverlay(Objects.requireNonNull(reading.of(part)), overlay, contents, problems);
    }
}
