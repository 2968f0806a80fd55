package org.onedoor.directory;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.onedoor.directory.model.Organization;
import org.onedoor.directory.model.Service;

/** The services in a visitor's reach as the hard constraints judge them. */
record Judgement(Visitor visitor, List<Candidate> candidates, ServiceDirectory directory) {

    static Judgement of(Visitor visitor, ServiceDirectory directory) {
        return new Judgement(visitor, judge(directory.coverage().reaching(visitor.catchment()), visitor), directory);
    }

    /** The services of neighbouring areas; none of them is eligible. */
    List<Candidate> neighbours() {
        return judge(directory.coverage().around(visitor.catchment()), visitor);
    }

    private static List<Candidate> judge(Collection<Service> services, Visitor visitor) {
        return services.stream()
                .map(service -> Candidate.judge(service, visitor))
                .toList();
    }

    Need need() {
        return visitor.need();
    }

    Stream<Candidate> eligible() {
        return candidates.stream().filter(Candidate::eligible);
    }

    /** How well a candidate fits; its area must not be what it fails. */
    Fit fit(Candidate candidate) {
        return Fit.of(candidate, ring(candidate), visitor);
    }

    /** The ring a candidate is in; its area must not be what it fails. */
    Ring ring(Candidate candidate) {
        return visitor.catchment().ring(candidate.service()).orElseThrow();
    }

    Organization organization(Candidate candidate) {
        return directory.organization(candidate.service().organization());
    }

    Match told(Fit fit) {
        return fit.match(organization(fit.candidate()), need());
    }

    Match told(Fit fit, List<MatchReason> because) {
        return fit.match(organization(fit.candidate()), need(), because);
    }
}
