package org.onedoor.directory;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** The eligible services of the rings that had to be opened, nearest ring first. */
final class OpenedRings {
    private static final int ENOUGH = 3;

    private final Ring home;
    private final List<Fit> fits = new ArrayList<>();
    private final List<Widening> widened = new ArrayList<>();
    private Ring widest = Ring.MUNICIPALITY;

    OpenedRings(Judgement judgement) {
        home = judgement.visitor().catchment().home();
        Map<Ring, List<Fit>> byRing = new EnumMap<>(Ring.class);
        judgement
                .eligible()
                .map(judgement::fit)
                .forEach(fit -> byRing.computeIfAbsent(fit.ring(), ring -> new ArrayList<>())
                        .add(fit));
        for (Ring ring : EnumSet.range(Ring.MUNICIPALITY, Ring.LINE)) {
            if (relevant() < ENOUGH) {
                open(ring, byRing.getOrDefault(ring, List.of()));
            }
        }
    }

    private void open(Ring ring, List<Fit> found) {
        int nearer = relevant();
        if (!found.isEmpty() && ring.compareTo(home) > 0) {
            widened.add(new Widening(ring, nearer));
        }
        fits.addAll(found);
        widest = ring;
    }

    /** Services about something else are listed, but never keep a farther ring closed. */
    private int relevant() {
        return (int) fits.stream().filter(fit -> !fit.aboutSomethingElse()).count();
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
