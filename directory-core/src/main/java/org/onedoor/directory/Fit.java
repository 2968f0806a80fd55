package org.onedoor.directory;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.onedoor.directory.hours.HolidayCalendar;
import org.onedoor.directory.model.Channel;
import org.onedoor.directory.model.Organization;
import org.onedoor.directory.model.Service;
import org.onedoor.vocabulary.Urgency;

/**
 * How well an eligible service fits: what it is ranked by, and so what is told about it.
 *
 * @param aboutSomethingElse whether it names topics and none of them is the need's
 * @param appended whether it waits behind the others: a line for everyone must not crowd out what is near
 * @param tooLate whether the need is urgent and nobody can be reached now
 * @param stepsOff steps between the need's step and the service's nearest one
 * @param mainLanguage whether the need's language is the first that the service serves in
 * @param kilometres to the channel's place, when both places are known
 */
record Fit(
        Candidate candidate,
        Ring ring,
        Contact contact,
        boolean aboutSomethingElse,
        boolean appended,
        boolean tooLate,
        int stepsOff,
        boolean mainLanguage,
        OptionalInt kilometres) {

    /** Best first; equal services by their id, so that the order never depends on chance. */
    static final Comparator<Fit> BEST_FIRST = Comparator.comparing(Fit::appended)
            .thenComparing(Fit::aboutSomethingElse)
            .thenComparing(Fit::tooLate)
            .thenComparing(Fit::stepsOff)
            .thenComparing(fit -> fit.contact.soonness())
            .thenComparing(fit -> -fit.candidate.shared().size())
            .thenComparing(fit -> !fit.service().topics().isEmpty())
            .thenComparing(fit -> !fit.mainLanguage)
            .thenComparing(Fit::ring)
            .thenComparing(Fit::travel)
            .thenComparing(fit -> !fit.service().verified())
            .thenComparing(fit -> fit.service().id());

    static Fit of(Candidate candidate, Ring ring, LocalNeed visitor, HolidayCalendar holidays) {
        Need need = visitor.need();
        Service service = candidate.service();
        Urgency urgency = need.step().urgency();
        Contact contact = Contact.best(service, need.language(), urgency, visitor.at(), holidays);
        return new Fit(
                candidate,
                ring,
                contact,
                candidate.aboutSomethingElse(need),
                ring == Ring.LINE && urgency == Urgency.NON_URGENT,
                urgency != Urgency.NON_URGENT && contact.soonness() != Contact.Soonness.NOW,
                service.stepsFrom(need.step()),
                service.languages().getFirst().equals(need.language().tag()),
                visitor.catchment().kilometresTo(contact.channel()));
    }

    /** How well the same service fits a need that differs in its topics only. */
    Fit of(Candidate other, Need need) {
        return new Fit(
                other,
                ring,
                contact,
                other.aboutSomethingElse(need),
                appended,
                tooLate,
                stepsOff,
                mainLanguage,
                kilometres);
    }

    Service service() {
        return candidate.service();
    }

    /** Kilometres to travel: none to what is reached from home, and unknown ones count as the farthest. */
    private int travel() {
        boolean place = contact.channel().kind() == Channel.Kind.SERVICE_LOCATION;
        return place ? kilometres.orElse(Integer.MAX_VALUE) : 0;
    }

    /** The fit as it is told, its reasons after those that the hard constraints gave. */
    Match match(Organization organization, ZonedDateTime at) {
        List<MatchReason> reasons = new ArrayList<>(candidate.reasons());
        if (!candidate.shared().isEmpty()) {
            reasons.add(new MatchReason.SharesTopics(candidate.shared()));
        }
        return match(organization, at, reasons);
    }

    /** The fit as it is told, with what led to it instead of the hard constraints' reasons. */
    Match match(Organization organization, ZonedDateTime at, List<MatchReason> because) {
        List<MatchReason> reasons = new ArrayList<>(because);
        if (contact.soonness() != Contact.Soonness.NOT_KNOWN) {
            reasons.add(new MatchReason.Hours(contact.open(), at));
        }
        if (contact.channel().kind() == Channel.Kind.SERVICE_LOCATION) {
            kilometres.ifPresent(distance -> reasons.add(new MatchReason.Near(distance)));
        }
        if (!service().verified()) {
            reasons.add(new MatchReason.NotVerified());
        }
        return new Match(service(), organization, contact.channel(), contact.open(), ring, reasons);
    }
}
