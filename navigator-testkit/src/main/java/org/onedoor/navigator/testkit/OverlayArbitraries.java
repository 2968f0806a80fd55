package org.onedoor.navigator.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.onedoor.content.ContentPack;
import org.onedoor.content.RegionOverlay;
import org.onedoor.directory.hours.OpeningHours;
import org.onedoor.directory.model.Channel;
import org.onedoor.directory.model.Eligibility;
import org.onedoor.directory.model.Organization;
import org.onedoor.directory.model.Referral;
import org.onedoor.directory.model.Service;
import org.onedoor.directory.model.ServiceFile;
import org.onedoor.vocabulary.AgeRange;
import org.onedoor.vocabulary.Audience;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.vocabulary.Region;
import org.onedoor.vocabulary.Topic;

/** What regions may change in a content pack. */
public final class OverlayArbitraries {
    private static final LocalDate CHECKED = LocalDate.of(2026, 11, 1);
    private static final LocalizedText WORDS = LocalizedText.of("arvottu", "lottad", "drawn");
    private static final int MOST_CHANGES = 5;
    private static final Set<Region.Kind> OF = Set.of(Region.Kind.WELFARE_AREA, Region.Kind.MUNICIPALITY);

    private OverlayArbitraries() {}

    /**
     * Overlays that the pack takes: each is of one of its welfare areas or municipalities, hides and replaces some of its services and
     * adds some of its own. None touches an emergency or crisis contact. A pack has at most one overlay of a region, so one that it
     * already has gives way.
     */
    public static Arbitrary<RegionOverlay> overlays(ContentPack pack) {
        List<String> regions = pack.regions().regions().stream()
                .filter(region -> OF.contains(region.kind()) && region.validTo() == null)
                .map(Region::code)
                .toList();
        Arbitrary<List<Service>> changed =
                some(changeable(pack.edition().directory().services()));
        Arbitrary<Integer> hidden = Arbitraries.integers().between(0, MOST_CHANGES);
        return Arbitraries.of(regions)
                .flatMap(region -> Combinators.combine(changed, hidden, added(pack, region))
                        .as((services, cut, add) -> overlay(region, services, cut, add)))
                .withoutEdgeCases();
    }

    private static Arbitrary<List<Service>> some(List<Service> services) {
        return services.isEmpty()
                ? Arbitraries.just(List.of())
                : Arbitraries.of(services)
                        .list()
                        .uniqueElements(Service::id)
                        .ofMaxSize(Math.min(MOST_CHANGES, services.size()));
    }

    private static RegionOverlay overlay(String region, List<Service> changed, int hidden, List<Service> add) {
        int cut = Math.min(hidden, changed.size());
        List<String> hide = changed.subList(0, cut).stream().map(Service::id).toList();
        List<Service> replace = changed.subList(cut, changed.size()).stream()
                .map(OverlayArbitraries::renamed)
                .toList();
        ServiceFile more = add.isEmpty() ? null : new ServiceFile(List.of(organization(region)), add);
        return new RegionOverlay(region, more, hide, replace, null, null);
    }

    /** Neither contacts in a crisis, nor those whose checked numbers examples give. */
    private static List<Service> changeable(List<Service> services) {
        Set<String> examples = services.stream()
                .filter(Service::demo)
                .flatMap(OverlayArbitraries::numbers)
                .collect(Collectors.toSet());
        return services.stream()
                .filter(service -> !service.emergency() && !service.crisis())
                .filter(service -> service.demo() || numbers(service).noneMatch(examples::contains))
                .toList();
    }

    private static Stream<String> numbers(Service service) {
        return service.channels().stream()
                .filter(channel -> channel.kind() == Channel.Kind.PHONE)
                .map(Channel::value);
    }

    private static Arbitrary<List<Service>> added(ContentPack pack, String region) {
        List<String> topics =
                pack.navigator().definition().topics().stream().map(Topic::id).toList();
        Arbitrary<List<Integer>> steps = Arbitraries.integers()
                .between(1, 5)
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(3);
        Arbitrary<List<String>> about = topics.isEmpty()
                ? Arbitraries.just(List.of())
                : Arbitraries.of(topics).list().uniqueElements().ofMaxSize(Math.min(2, topics.size()));
        return Combinators.combine(Arbitraries.integers().between(1, 9), steps, about)
                .as((number, on, of) -> service(region, number, on, of))
                .list()
                .uniqueElements(Service::id)
                .ofMaxSize(3);
    }

    private static String organizationId(String region) {
        return "drawn-" + region;
    }

    private static Organization organization(String region) {
        return new Organization(organizationId(region), WORDS, Organization.Sector.THIRD, null);
    }

    private static Service service(String region, int number, List<Integer> steps, List<String> topics) {
        return new Service(
                organizationId(region) + "." + number,
                organizationId(region),
                WORDS,
                WORDS,
                List.of(region),
                steps,
                topics,
                new Eligibility(AgeRange.ALL, List.of(Audience.SELF), null),
                List.of("fi", "sv"),
                Referral.NONE,
                false,
                false,
                null,
                null,
                List.of(new Channel(
                        Channel.Kind.SERVICE_LOCATION, "Somewhere", null, List.of(), OpeningHours.UNKNOWN, null, null)),
                true,
                false,
                "made up by the test kit",
                CHECKED,
                true);
    }

    private static Service renamed(Service service) {
        return new Service(
                service.id(),
                service.organization(),
                WORDS,
                service.description(),
                service.areas(),
                service.steps(),
                service.topics(),
                service.eligibility(),
                service.languages(),
                service.referral(),
                service.emergency(),
                service.crisis(),
                service.cost(),
                service.expect(),
                service.channels(),
                service.demo(),
                service.verified(),
                service.source(),
                service.checkedOn(),
                service.published());
    }
}
