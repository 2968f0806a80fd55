package org.onedoor.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.onedoor.vocabulary.StepOfNeed;
import org.onedoor.vocabulary.Urgency;

/** One need answered: emergency first, then what fits, then what nearly does. */
final class Matching {
    private static final int MISSES = 3;
    private static final int TELLABLE = HardConstraint.AREA.bit()
            | HardConstraint.LANGUAGE.bit()
            | HardConstraint.REFERRAL.bit()
            | HardConstraint.AGES.bit()
            | HardConstraint.AUDIENCE.bit();

    private final Judgement judgement;
    private final Need need;
    private final EmergencyContacts contacts;

    Matching(Judgement judgement) {
        this.judgement = judgement;
        this.need = judgement.need();
        this.contacts = new EmergencyContacts(judgement);
    }

    Matches matches() {
        Matches listed = listed();
        return new Matches(
                listed.emergency(),
                listed.services(),
                misses(listed.emergency(), listed.services()),
                listed.widest(),
                listed.widened());
    }

    /** What fits, without what nearly does. */
    Matches listed() {
        OpenedRings rings = new OpenedRings(judgement);
        List<Match> services =
                Ranking.of(rings.fits()).stream().map(judgement::told).toList();
        if (services.isEmpty() && need.step() != StepOfNeed.EMERGENCY) {
            services = lastResort();
        }
        List<Match> emergency = emergencyFirst(services) ? contacts.emergency() : List.of();
        List<Match> others = emergency.isEmpty() ? services : withoutEmergency(services);
        return new Matches(emergency, others, List.of(), rings.widest(), rings.widened());
    }

    /** At step 6 always; in urgency also when nothing that fits can surely be reached now. */
    private boolean emergencyFirst(List<Match> services) {
        boolean urgent = need.step().urgency() != Urgency.NON_URGENT;
        return need.step() == StepOfNeed.EMERGENCY
                || urgent && services.stream().noneMatch(Match::surelyOpen);
    }

    /** Lines that would fit at another step, and failing those the contacts that are there for everyone. */
    private List<Match> lastResort() {
        List<Fit> lines = judgement.candidates().stream()
                .filter(Matching::isLine)
                .map(judgement::fit)
                .toList();
        return lines.isEmpty()
                ? contacts.forEveryone()
                : Ranking.of(lines).stream().map(judgement::told).toList();
    }

    private static boolean isLine(Candidate candidate) {
        return candidate.failsOnly(HardConstraint.STEP) && candidate.service().alwaysAnswered();
    }

    /** Whether a service can be listed, whatever the topics are. */
    static boolean mayList(Candidate candidate) {
        return candidate.eligible() || isLine(candidate) || EmergencyContacts.mayBe(candidate);
    }

    /** Beside the emergency contacts none is listed again, and none that is closed: that is a miss. */
    private static List<Match> withoutEmergency(List<Match> matches) {
        return matches.stream().filter(match -> !match.service().emergency()).toList();
    }

    private List<NearestMiss> misses(List<Match> emergency, List<Match> services) {
        Set<String> shown = new HashSet<>();
        Stream.concat(emergency.stream(), services.stream())
                .forEach(match -> shown.add(match.service().id()));
        List<NearestMiss> misses = new ArrayList<>();
        if (!emergency.isEmpty()) {
            contacts.closed().stream()
                    .filter(miss -> shown.add(miss.service().id()))
                    .forEach(misses::add);
        }
        addNearly(judgement.candidates(), shown, misses);
        if (misses.size() < MISSES) {
            addNearly(judgement.neighbours(), shown, misses);
        }
        return misses.subList(0, Math.min(MISSES, misses.size()));
    }

    private void addNearly(List<Candidate> candidates, Set<String> shown, List<NearestMiss> misses) {
        for (Candidate candidate : candidates.stream()
                .filter(this::nearlyFits)
                .sorted(nearestFirst())
                .toList()) {
            MissReason reason = candidate.miss();
            if (reason != null && shown.add(candidate.service().id())) {
                misses.add(new NearestMiss(candidate.service(), judgement.organization(candidate), reason));
            }
        }
    }

    private boolean nearlyFits(Candidate candidate) {
        return Integer.bitCount(candidate.failed()) == 1
                && candidate.failsAtMost(TELLABLE)
                && !candidate.aboutSomethingElse(need);
    }

    private Comparator<Candidate> nearestFirst() {
        return Comparator.comparing((Candidate candidate) -> candidate.service().stepsFrom(need.step()))
                .thenComparing(candidate -> -candidate.shared().size())
                .thenComparing(Candidate::failed)
                .thenComparing(candidate -> candidate.service().id());
    }
}
