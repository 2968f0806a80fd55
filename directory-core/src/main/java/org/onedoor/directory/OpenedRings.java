package org.onedoor.directory;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The eligible services of the rings that had to be opened, nearest ring first. */
final class OpenedRings {
    private static final int ENOUGH = 3;

    private final Judgement judgement;
    private final Ring home;
    private final boolean someShareTopics;
    private final List<Fit> fits = new ArrayList<>();
    private final List<Widening> widened = new ArrayList<>();
    private Ring widest = Ring.MUNICIPALITY;

    OpenedRings(Judgement judgement) {
        this.judgement = judgement;
        home = judgement.visitor().catchment().home();
        Map<Ring, List<Candidate>> byRing = judgement.eligible().collect(Collectors.groupingBy(judgement::ring));
        someShareTopics =
                judgement.eligible().anyMatch(candidate -> !candidate.shared().isEmpty());
        for (Ring ring : EnumSet.range(Ring.MUNICIPALITY, Ring.LINE)) {
            if (relevant() < ENOUGH || lacksTopics()) {
                open(ring, byRing.getOrDefault(ring, List.of()));
            }
        }
    }

    private void open(Ring ring, List<Candidate> found) {
        if (!found.isEmpty() && ring.compareTo(home) > 0) {
            widened.add(new Widening(ring, why()));
        }
        found.forEach(candidate -> fits.add(judgement.fit(candidate)));
        widest = ring;
    }

    private Widening.Why why() {
        int nearer = relevant();
        if (nearer >= ENOUGH) {
            return Widening.Why.NONE_ABOUT_THIS;
        }
        return nearer == 0 ? Widening.Why.NONE : Widening.Why.FEW;
    }

    /** Services about something else are listed, but never keep a farther ring closed. */
    private int relevant() {
        return (int) fits.stream().filter(fit -> !fit.aboutSomethingElse()).count();
    }

    /** Whether a farther ring has a service about the need's topics and the opened ones have none. */
    private boolean lacksTopics() {
        return someShareTopics
                && fits.stream().allMatch(fit -> fit.candidate().shared().isEmpty());
    }

    List<Fit> fits() {
        return fits;
    }

    List<Widening> widened() {
        return widened;
    }

    Ring widest() {
        return widest;
    }
}
