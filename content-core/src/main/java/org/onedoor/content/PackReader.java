package org.onedoor.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onedoor.directory.ServiceDirectory;
import org.onedoor.directory.model.Organization;
import org.onedoor.navigator.definition.NavigatorDefinition;
import org.onedoor.vocabulary.Language;
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

    /** Reads a folder for a host that demands something of it. */
    static ContentPack read(FolderReading files, PackDemands demands) {
        ContentPack pack = read(files);
        refuseIfAny(pack.outdated(demands.clock().instant()));
        if (!demands.signers().isEmpty()) {
            refuseIfAny(PackSignature.problems(files, demands.signers()));
        }
        return pack;
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
        List<PlacedService> services = services();
        ContentPack pack = new ContentPack(reading.files().lasting(), reading.manifest(), contents, byRegion, services);
        // What an overlay breaks shows only beside the rest: better now than when the first visitor of the region
        // comes. What matters most is told first.
        emergencyNumber(pack.edition());
        pack.overlaid().forEach(region -> collect(() -> emergencyNumber(pack.edition(region))));
        numbersOfTheCountry();
        problems.addAll(safety().problems(services));
        problems.addAll(new OverlayContacts(reading.manifest()).problems(services));
        problems.addAll(contacts(contents.of(PackParts.SERVICES).directory()));
        refuseIfAny(problems);
        return pack;
    }

    private List<PlacedService> services() {
        List<PlacedService> services =
                new ArrayList<>(PlacedService.inFiles(Objects.requireNonNull(reading.of(PackParts.SERVICES))));
        overlays.forEach(overlay -> services.addAll(PlacedService.inOverlay(overlay)));
        return List.copyOf(services);
    }

    /** Which numbers cost extra is known of Finland alone, and nothing that is not known may pass for cheap. */
    private void numbersOfTheCountry() {
        CrisisContacts declared = reading.manifest().crisisContacts();
        if (!declared.finnish() && declared.premiumPrefixes().isEmpty()) {
            problems.add(new Problem(
                    reading.files().nameOf("pack.json"),
                    0,
                    0,
                    "/crisis/premiumPrefixes",
                    "say how numbers begin that cost extra in the country with the calling code "
                            + declared.callingCode()));
        }
    }

    private SafetyCheck safety() {
        NavigatorDefinition navigator = contents.of(PackParts.NAVIGATOR).definition();
        Stream<Organization> added = overlays.stream()
                .map(overlay -> overlay.value().add())
                .filter(Objects::nonNull)
                .flatMap(add -> add.organizations().stream());
        return new SafetyCheck(
                reading.manifest().crisisContacts(),
                Stream.concat(contents.of(PackParts.SERVICES).directory().organizations().stream(), added),
                Stream.concat(
                                navigator.actions().stream().flatMap(action -> action.contacts().stream()),
                                navigator.situations().stream().flatMap(situation -> situation.contacts().stream()))
                        .collect(Collectors.toSet()));
    }

    private void emergencyNumber(Edition edition) {
        problems.addAll(new EmergencyNumber(
                        edition.directory(), edition.regions().country().code())
                .problems(
                        reading.files().nameOf("pack.json"),
                        edition.region().name().in(Language.EN)));
    }

    private <R, T> void check(PackPart<R, T> part) {
        contents.put(part, part.check(Objects.requireNonNull(reading.of(part)), contents, problems));
    }

    private List<Problem> contacts(ServiceDirectory directory) {
        String file = reading.files().nameOf(reading.manifest().navigator());
        return new ContactCheck(
                        contents.of(PackParts.NAVIGATOR).definition(),
                        file,
                        directory,
                        contents.of(PackParts.REGIONS),
                        new CrisisNumbers(reading.manifest().crisisContacts()))
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
