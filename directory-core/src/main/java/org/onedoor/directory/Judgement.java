package org.onedoor.directory;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.onedoor.directory.model.Organization;
import org.onedoor.directory.model.Service;

/**
 * The services in a visitor's reach as the hard constraints judge them.
 *
 * @param fits by the service's id, those that have been found before for other topics
 */
record Judgement(LocalNeed visitor, List<Candidate> candidates, ServiceDirectory directory, Map<String, Fit> fits) {

    static Judgement of(LocalNeed visitor, ServiceDirectory directory) {
        return new Judgement(
                visitor, judge(directory.coverage().reaching(visitor.catchment()), visitor), directory, Map.of());
    }

    /** The same services in the same order for a need with other topics, which no hard constraint looks at. */
    Judgement about(Collection<String> topics) {
        Need need = need().withTopics(topics);
        List<Candidate> judged =
                candidates.stream().map(candidate -> candidate.about(need)).toList();
        return new Judgement(new LocalNeed(need, visitor.catchment(), visitor.regions()), judged, directory, fits);
    }

    /** Only some of the services, each with how well it fits apart from topics. */
    Judgement keeping(Predicate<Candidate> wanted) {
        List<Candidate> kept = candidates.stream().filter(wanted).toList();
        Map<String, Fit> known = new HashMap<>();
        kept.forEach(candidate -> known.put(candidate.service().id(), fit(candidate)));
        return new Judgement(visitor, kept, directory, known);
    }

    /** The services of neighbouring areas; none of them is eligible. */
    List<Candidate> neighbours() {
        return judge(directory.coverage().around(visitor.catchment()), visitor);
    }

    private static List<Candidate> judge(Collection<Service> services, LocalNeed visitor) {
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
        Fit known = fits.get(candidate.service().id());
        return known == null ? fit(candidate, ring(candidate)) : known.of(candidate, need());
    }

    /** How well a candidate fits as one of a ring. */
    Fit fit(Candidate candidate, Ring ring) {
        return Fit.of(candidate, ring, visitor, directory.holidays(candidate.service()));
    }

    /** The ring a candidate is in; its area must not be what it fails. */
    Ring ring(Candidate candidate) {
        Fit known = fits.get(candidate.service().id());
        return known == null ? visitor.catchment().ring(candidate.service()).orElseThrow() : known.ring();
    }

    Organization organization(Candidate candidate) {
        return directory.organization(candidate.service().organization());
    }

    Match told(Fit fit) {
        return fit.match(organization(fit.candidate()), visitor.at());
    }

    Match told(Fit fit, List<MatchReason> because) {
        return fit.match(organization(fit.candidate()), visitor.at(), because);
    }
}
