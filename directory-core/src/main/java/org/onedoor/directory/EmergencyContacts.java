package org.onedoor.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.onedoor.directory.hours.OpenState.Status;
import org.onedoor.directory.model.Service;

/** The emergency and crisis contacts of a visitor's region, first the one to call. */
final class EmergencyContacts {
    private static final Comparator<Fit> FIRST_TO_CALL = Comparator.comparing(
                    (Fit fit) -> !fit.contact().channel().emergencyNumber())
            .thenComparing(fit -> !surelyOpen(fit))
            .thenComparing(fit -> fit.contact().open().status() != Status.OPEN)
            .thenComparing(fit -> !fit.service().emergency())
            .thenComparing(fit -> fit.contact().soonness())
            .thenComparing(fit -> !fit.mainLanguage())
            .thenComparing(Fit::ring)
            .thenComparing(fit -> fit.service().id());

    /** An emergency contact is for everyone who is in danger, whatever language they speak or whoever they are to the person. */
    private static final int EMERGENCY_MAY_FAIL =
            HardConstraint.STEP.bit() | HardConstraint.LANGUAGE.bit() | HardConstraint.AUDIENCE.bit();

    private static final int CRISIS_MAY_FAIL = HardConstraint.STEP.bit();

    private final Judgement judgement;
    private final NearlyEverywhere nearly;

    EmergencyContacts(Judgement judgement) {
        this.judgement = judgement;
        this.nearly = new NearlyEverywhere(judgement);
    }

    /** Emergency contacts that are not closed. */
    List<Match> emergency() {
        return told(emergencyFits().filter(fit -> !closed(fit)));
    }

    /** Emergency contacts that would be there at another hour. */
    List<NearestMiss> closed() {
        return emergencyFits().filter(EmergencyContacts::closed).map(this::miss).toList();
    }

    /** Emergency and crisis contacts, those open now before the others, and none that is only an example. */
    List<Match> crisis() {
        Stream<Fit> crisis = fits(CRISIS_MAY_FAIL)
                .filter(fit -> fit.service().crisis() && !fit.service().emergency());
        Stream<Fit> most = nearly.services().filter(Service::emergency).map(nearly::fit);
        return Stream.of(emergencyFits(), most, crisis)
                .flatMap(fits -> fits)
                .filter(fit -> !fit.service().demo())
                .sorted(FIRST_TO_CALL)
                .map(fit -> judgement.told(fit, reasons(fit)))
                .toList();
    }

    /** The contacts that are there for everyone at every hour. */
    List<Match> forEveryone() {
        String country = judgement.visitor().regions().country().code();
        return emergencyFits()
                .filter(fit -> fit.service().alwaysThereIn(country))
                .map(fit -> judgement.told(fit, List.of(new MatchReason.ForEveryone())))
                .toList();
    }

    /** Whether a service can be one of them. */
    static boolean mayBe(Candidate candidate) {
        return candidate.service().emergency() && candidate.failsAtMost(EMERGENCY_MAY_FAIL);
    }

    private Stream<Fit> emergencyFits() {
        return fits(EMERGENCY_MAY_FAIL).filter(fit -> fit.service().emergency()).sorted(FIRST_TO_CALL);
    }

    private Stream<Fit> fits(int mayFail) {
        return judgement.candidates().stream()
                .filter(candidate -> candidate.failsAtMost(mayFail))
                .filter(candidate ->
                        candidate.service().emergency() || candidate.service().crisis())
                .map(judgement::fit);
    }

    private List<Match> told(Stream<Fit> fits) {
        return fits.map(fit -> judgement.told(fit, reasons(fit))).toList();
    }

    private List<MatchReason> reasons(Fit fit) {
        List<MatchReason> reasons = new ArrayList<>();
        if (nearly.isOneOf(fit.service())) {
            reasons.add(nearly.reason(fit.service()));
        }
        if (fit.service().emergency()) {
            reasons.add(new MatchReason.ForEmergencies());
        }
        reasons.add(new MatchReason.InArea(fit.ring()));
        return reasons;
    }

    private NearestMiss miss(Fit fit) {
        MissReason reason = new MissReason.ClosedNow(
                fit.contact().open(), judgement.visitor().at());
        return new NearestMiss(fit.service(), judgement.organization(fit.candidate()), reason);
    }

    private static boolean closed(Fit fit) {
        return fit.contact().open().status() == Status.CLOSED;
    }

    private static boolean surelyOpen(Fit fit) {
        Service service = fit.service();
        return fit.contact().soonness() == Contact.Soonness.NOW && service.verified();
    }
}
