package org.onedoor.workbench.simulation;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.onedoor.content.Edition;
import org.onedoor.directory.Match;
import org.onedoor.directory.Matches;
import org.onedoor.directory.Preselection;
import org.onedoor.directory.Ring;
import org.onedoor.navigator.Circumstances;
import org.onedoor.navigator.Visit;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.Region;
import org.onedoor.vocabulary.StepOfNeed;
import org.onedoor.vocabulary.Topic;

/** One pack as the visitors of a cohort meet it. Thread-safe. */
final class Door {
    // Many visitors of a municipality differ only in what their need is about.
    private static final int REMEMBERED = 50_000;

    private final Edition edition;
    private final BoundCohort cohort;
    private final List<Edition> editions;
    private final List<String> topics;
    private final Map<Wanted, Preselection> remembered = new ConcurrentHashMap<>();

    Door(Edition edition, Cohort cohort) {
        this.edition = edition;
        this.cohort = CohortBinding.bind(cohort, edition.navigator(), edition.regions());
        this.editions = this.cohort.municipalities().stream()
                .map(Region::code)
                .map(edition::at)
                .toList();
        this.topics = edition.topics().stream().map(Topic::id).toList();
    }

    Edition edition() {
        return edition;
    }

    BoundCohort cohort() {
        return cohort;
    }

    /** What a visitor needs and where, apart from the topics. */
    private record Wanted(int region, StepOfNeed step, Circumstances told, Language language) {}

    /** Lets a visitor through; what is answered may be read until the visitor becomes another. */
    Arrival enter(SyntheticVisitor visitor) {
        Visit visit = edition.navigator().walk(visitor);
        BitSet about = visit.topics();
        Wanted wanted = new Wanted(visitor.region(), visit.step(), visit.circumstances(), visitor.language());
        return new Arrival(
                wanted.step().number(),
                visit.danger(),
                visit.crisis(),
                visit.rules(),
                about,
                visitor.asked(),
                wanted.region(),
                help(wanted, about));
    }

    private Arrival.Help help(Wanted wanted, BitSet about) {
        Preselection selected = remembered.get(wanted);
        if (selected == null) {
            selected = preselect(wanted);
            if (remembered.size() < REMEMBERED) {
                remembered.put(wanted, selected);
            }
        }
        return found(selected.about(about.stream().mapToObj(topics::get).toList()));
    }

    private Preselection preselect(Wanted wanted) {
        Edition near = editions.get(wanted.region());
        return near.directory().preselect(near.need(wanted.step(), wanted.told(), wanted.language(), cohort.at()));
    }

    private static Arrival.Help found(Matches matches) {
        List<Match> listed = Stream.concat(matches.emergency().stream(), matches.services().stream())
                .toList();
        boolean near = listed.stream().anyMatch(match -> match.ring().compareTo(Ring.WELFARE_AREA) <= 0);
        return new Arrival.Help(
                listed.isEmpty() ? "" : listed.getFirst().service().id(), near);
    }
}
