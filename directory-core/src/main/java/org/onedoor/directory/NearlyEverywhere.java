package org.onedoor.directory;

import java.util.List;
import java.util.stream.Stream;
import org.onedoor.directory.model.Service;
import org.onedoor.vocabulary.Region;

/**
 * For whoever has told no place, the services that most of the country has. A help line that nearly everybody can call would
 * otherwise be missing for all of them.
 */
record NearlyEverywhere(Judgement judgement) {

    /** Those that are checked; none when the visitor has told a place. */
    Stream<Service> services() {
        LocalNeed visitor = judgement.visitor();
        if (visitor.catchment().home() != Ring.LINE) {
            return Stream.empty();
        }
        return judgement.directory().services().stream()
                .filter(service -> service.published() && service.verified() && !service.demo())
                .filter(this::isOneOf)
                .filter(service -> 2 * lacking(service).size() < welfareAreas().size());
    }

    /** Whether a service is not for the whole of the visitor's place. */
    boolean isOneOf(Service service) {
        return judgement.visitor().catchment().ring(service).isEmpty();
    }

    Fit fit(Service service) {
        return judgement.fit(Candidate.judge(service, judgement.visitor()), Ring.COUNTRY);
    }

    /** Where it is not there. */
    MatchReason reason(Service service) {
        return new MatchReason.NotIn(lacking(service).stream().map(Region::name).toList());
    }

    private List<Region> lacking(Service service) {
        return welfareAreas().stream()
                .filter(area -> !service.areas().contains(area.code()))
                .toList();
    }

    private List<Region> welfareAreas() {
        return judgement.visitor().regions().welfareAreas();
    }
}
