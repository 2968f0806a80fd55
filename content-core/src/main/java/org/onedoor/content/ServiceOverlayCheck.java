package org.onedoor.content;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onedoor.directory.model.Service;
import org.onedoor.vocabulary.json.Located;
import org.onedoor.vocabulary.json.Problem;

/** What an overlay may not do to services: touch one that is not there or that people in danger need, or touch one twice. */
record ServiceOverlayCheck(Located<RegionOverlay> overlay, Map<String, Service> known, List<Problem> problems) {

    void check() {
        List<String> hide = overlay.value().hide();
        for (int i = 0; i < hide.size(); i++) {
            checkTarget(hide.get(i), "/hide/" + i, "hide");
        }
        List<Service> replace = overlay.value().replace();
        for (int i = 0; i < replace.size(); i++) {
            checkTarget(replace.get(i).id(), "/replace/" + i + "/id", "replace");
        }
        checkTwice(hide, replace.stream().map(Service::id).toList());
    }

    private void checkTarget(String id, String pointer, String verb) {
        Service service = known.get(id);
        if (service == null) {
            problems.add(overlay.problem(pointer, "the pack has no service \"" + id + "\" to " + verb));
        } else if (Boolean.TRUE.equals(service.emergency()) || Boolean.TRUE.equals(service.crisis())) {
            problems.add(overlay.problem(
                    pointer, "\"" + id + "\" is an emergency or crisis contact, which an overlay cannot " + verb));
        }
    }

    private void checkTwice(List<String> hide, List<String> replace) {
        Set<String> seen = new HashSet<>();
        Set<String> twice = new LinkedHashSet<>();
        for (String id : hide) {
            if (!seen.add(id)) twice.add(id);
        }
        for (String id : replace) {
            if (!seen.add(id)) twice.add(id);
        }
        twice.forEach(id -> problems.add(overlay.problem("", "changes the service \"" + id + "\" twice")));
    }
}
