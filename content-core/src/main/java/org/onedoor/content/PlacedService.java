package org.onedoor.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onedoor.directory.model.Channel;
import org.onedoor.directory.model.Service;
import org.onedoor.directory.model.ServiceFile;
import org.onedoor.vocabulary.json.Located;
import org.onedoor.vocabulary.json.Problem;

/**
 * A service and where it is written.
 *
 * @param pointer of the service in its document
 * @param overlay the overlay that it is written in, or null when it is the whole country's
 */
record PlacedService(
        Located<?> document,
        String pointer,
        Service service,
        @Nullable RegionOverlay overlay) {

    /** Those of the country's files, in their order. */
    static List<PlacedService> inFiles(List<Located<ServiceFile>> files) {
        List<PlacedService> placed = new ArrayList<>();
        files.forEach(file -> place(file, "/services/", file.value().services(), null, placed::add));
        return placed;
    }

    /** Those that an overlay adds, and those that it puts in the place of others. */
    static List<PlacedService> inOverlay(Located<RegionOverlay> document) {
        RegionOverlay overlay = document.value();
        List<PlacedService> placed = new ArrayList<>();
        ServiceFile added = overlay.add();
        if (added != null) {
            place(document, "/add/services/", added.services(), overlay, placed::add);
        }
        place(document, "/replace/", overlay.replace(), overlay, placed::add);
        return placed;
    }

    private static void place(
            Located<?> document,
            String list,
            List<Service> services,
            @Nullable RegionOverlay overlay,
            Consumer<PlacedService> to) {
        for (int i = 0; i < services.size(); i++) {
            to.accept(new PlacedService(document, list + i, services.get(i), overlay));
        }
    }

    /** Whether it is one of the contacts that people in a crisis are led to. */
    boolean crisis() {
        return service.emergency() || service.crisis();
    }

    /** Whether somebody in danger may be shown it, as a crisis contact or as what step 6 is answered with. */
    boolean urgent() {
        return crisis() || service.steps().contains(6);
    }

    Problem problem(String below, String message) {
        return document.problem(pointer + below, message);
    }

    /** Whether somebody is called or written to by this channel, or reads about it. */
    static boolean address(Channel channel) {
        return channel.kind() != Channel.Kind.PHONE && channel.kind() != Channel.Kind.SERVICE_LOCATION;
    }
}
