package org.onedoor.content;

import java.util.List;
import org.onedoor.directory.model.Channel;
import org.onedoor.vocabulary.json.Problem;

/** Whether the crisis contacts that overlays bring are those that the national pack names, or ones that it trusts somebody to countersign. */
record OverlayContacts(PackManifest manifest) {

    List<Problem> problems(List<PlacedService> services) {
        return services.stream()
                .filter(placed -> placed.overlay() != null && placed.crisis())
                .filter(placed -> !named(placed) && !countersigned(placed))
                .map(placed -> placed.problem(
                        "/id",
                        "an overlay may add the emergency or crisis contact \""
                                + placed.service().id()
                                + "\" only as pack.json names it at /crisis/inOverlays, with every number and address, or with"
                                + " a countersignature (./onedoor sign --contact)"))
                .toList();
    }

    private boolean named(PlacedService placed) {
        return manifest.crisisContacts().inOverlays().stream()
                .filter(allowed -> allowed.service().equals(placed.service().id()))
                .anyMatch(allowed -> allowed.values()
                        .containsAll(placed.service().channels().stream()
                                .map(Channel::value)
                                .toList()));
    }

    private boolean countersigned(PlacedService placed) {
        RegionOverlay overlay = placed.overlay();
        return overlay != null
                && overlay.countersigned().stream()
                        .filter(signed ->
                                signed.service().equals(placed.service().id()))
                        .anyMatch(signed -> signed.by(
                                manifest.crisisContacts().countersigners(),
                                manifest.id(),
                                overlay.region(),
                                placed.service()));
    }
}
