package org.onedoor.directory;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.onedoor.directory.model.Organization;
import org.onedoor.directory.model.Service;

/** Every service of a directory as the hard constraints judge it for one visitor. */
record Judgement(Visitor visitor, List<Candidate> candidates, Map<String, Organization> organizations) {

    static Judgement of(Visitor visitor, List<Service> services, Map<String, Organization> organizations) {
        List<Candidate> candidates = services.stream()
                .map(service -> Candidate.judge(service, visitor))
                .toList();
        return new Judgement(visitor, candidates, organizations);
    }

    Need need() {
        return visitor.need();
    }

    Stream<Candidate> eligible() {
        return candidates.stream().filter(Candidate::eligible);
    }

    /** How well a candidate fits; its area must not be what it fails. */
    Fit fit(Candidate candidate) {
        return Fit.of(candidate, visitor.catchment().ring(candidate.service()).orElseThrow(), visitor);
    }

    Organization organization(Candidate candidate) {
        return organizations.get(candidate.service().organization());
    }

    Match told(Fit fit) {
        return fit.match(organization(fit.candidate()), need());
    }

    Match told(Fit fit, List<MatchReason> because) {
        return fit.match(organization(fit.candidate()), need(), because);
    }
}
