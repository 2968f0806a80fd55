package org.onedoor.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onedoor.directory.model.Service;
import org.onedoor.directory.model.ServiceFile;

/** Applies overlays to the services of a pack, the widest region first, so that the nearest has the last word. */
final class Overlaying {
    private Overlaying() {}

    static List<ServiceFile> apply(List<ServiceFile> files, List<RegionOverlay> overlays) {
        List<ServiceFile> applied = files;
        for (RegionOverlay overlay : overlays) {
            applied = apply(applied, overlay);
        }
        return applied;
    }

    private static List<ServiceFile> apply(List<ServiceFile> files, RegionOverlay overlay) {
        Map<String, Service> replacements = new LinkedHashMap<>();
        overlay.replace().forEach(service -> replacements.put(service.id(), service));
        List<ServiceFile> applied = new ArrayList<>();
        for (ServiceFile file : files) {
            List<Service> services = file.services().stream()
                    .filter(service -> !overlay.hide().contains(service.id()))
                    .map(service -> replacements.getOrDefault(service.id(), service))
                    .toList();
            applied.add(new ServiceFile(file.organizations(), services));
        }
        if (overlay.add() != null) {
            applied.add(overlay.add());
        }
        return applied;
    }
}
