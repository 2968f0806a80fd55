package org.onedoor.content.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onedoor.content.Edition;
import org.onedoor.directory.ServiceDirectory;
import org.onedoor.directory.model.Service;
import org.onedoor.navigator.Navigator;
import org.onedoor.vocabulary.Region;
import org.onedoor.vocabulary.Regions;

/** Holds the editions of regions against the laws. */
final class RegionCheck {
    private final Navigator navigator;
    private final ServiceDirectory pack;
    private final Regions regions;
    private final Emergencies emergencies;
    private final Map<Reach, Optional<String>> unanswered = new HashMap<>();

    /**
     * What decides who is shown in an emergency: places alike in both are judged once.
     *
     * @param directory the services; compared by identity, as directories are
     * @param contacts the emergency contacts within reach
     */
    private record Reach(ServiceDirectory directory, List<Service> contacts) {}

    /** A check against the edition of the whole country. */
    RegionCheck(Edition country) {
        this(country.navigator(), country.directory(), country.regions());
    }

    RegionCheck(Navigator navigator, ServiceDirectory pack, Regions regions) {
        this.navigator = navigator;
        this.pack = pack;
        this.regions = regions;
        this.emergencies = new Emergencies(navigator.definition().provenance().date(), regions.zone());
    }

    RegionVerdict of(Edition edition) {
        return of(edition.region(), edition.navigator(), edition.directory());
    }

    RegionVerdict of(Region region, Navigator rules, ServiceDirectory services) {
        List<String> chain = chain(region);
        List<Service> wanted = contacts(pack, chain);
        List<Service> shown = contacts(services, chain);
        List<Service> alwaysThere = shown.stream()
                .filter(service -> !service.demo() && chain.stream().anyMatch(service::alwaysThereIn))
                .toList();
        List<RegionRefutation> refutations = new ArrayList<>();
        sameRules(rules)
                .ifPresent(words -> refutations.add(new RegionRefutation(RegionLaw.STEP_IS_NEVER_LOWERED, words)));
        wanted.stream()
                .flatMap(service -> changed(service, shown).stream())
                .forEach(words -> refutations.add(new RegionRefutation(RegionLaw.CRISIS_EXITS_STAY, words)));
        if (alwaysThere.isEmpty()) {
            refutations.add(new RegionRefutation(
                    RegionLaw.SOMEBODY_ALWAYS_ANSWERS,
                    "no checked emergency contact for everyone has a phone or chat that is always open"));
        }
        unanswered(region, services, shown)
                .ifPresent(words -> refutations.add(new RegionRefutation(RegionLaw.EMERGENCY_IS_ANSWERED, words)));
        return new RegionVerdict(region, services != pack, ids(wanted), ids(alwaysThere), refutations);
    }

    /** The codes of all regions that the place lies in: of one that was merged, those of the region that continues it too. */
    private List<String> chain(Region region) {
        Region now = regions.resolve(region.code(), emergencies.from());
        return regions.chain(now.code()).stream().map(Region::code).toList();
    }

    private static List<Service> contacts(ServiceDirectory directory, List<String> chain) {
        return directory.services().stream()
                .filter(service -> service.emergency() || service.crisis())
                .filter(Service::published)
                .filter(service -> service.areas().stream().anyMatch(chain::contains))
                .toList();
    }

    private Optional<String> sameRules(Navigator rules) {
        return rules.definition().equals(navigator.definition()) && rules.scales() == navigator.scales()
                ? Optional.empty()
                : Optional.of(
                        "this edition decides by other rules than the pack, and what it decides was not compared");
    }

    private static Optional<String> changed(Service service, List<Service> shown) {
        Optional<Service> there =
                shown.stream().filter(other -> other.id().equals(service.id())).findFirst();
        if (there.isEmpty()) {
            return Optional.of("the contact " + service.id() + " of the pack is missing");
        }
        return there.get().equals(service)
                ? Optional.empty()
                : Optional.of("the contact " + service.id() + " is not as the pack wrote it");
    }

    private Optional<String> unanswered(Region region, ServiceDirectory services, List<Service> shown) {
        List<Service> emergency = shown.stream().filter(Service::emergency).toList();
        return unanswered.computeIfAbsent(
                new Reach(services, emergency), reach -> emergencies.unanswered(region, services, emergency));
    }

    private static List<String> ids(List<Service> services) {
        return services.stream().map(Service::id).toList();
    }
}
