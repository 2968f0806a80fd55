package org.onedoor.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The order in which fitting services are told. */
final class Ranking {
    private static final int FIRST = 5;
    private static final int OF_ONE_ORGANIZATION = 2;

    private Ranking() {}

    /** Best first, with at most two of one organization among the first five while there are others to put there. */
    static List<Fit> of(List<Fit> fits) {
        List<Fit> waiting = new ArrayList<>(fits);
        waiting.sort(Fit.BEST_FIRST);
        List<Fit> ranked = new ArrayList<>();
        Map<String, Integer> ofOrganization = new HashMap<>();
        for (Fit fit : List.copyOf(waiting)) {
            String organization = fit.service().organization();
            int before = ofOrganization.getOrDefault(organization, 0);
            if (ranked.size() < FIRST && before < OF_ONE_ORGANIZATION) {
                ofOrganization.put(organization, before + 1);
                ranked.add(fit);
                waiting.remove(fit);
            }
        }
        ranked.addAll(waiting);
        return ranked;
    }
}
