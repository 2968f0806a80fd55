package org.onedoor.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.onedoor.directory.hours.HoursArbitraries;
import org.onedoor.directory.model.Channel;
import org.onedoor.directory.model.Eligibility;
import org.onedoor.directory.model.Organization;
import org.onedoor.directory.model.Referral;
import org.onedoor.directory.model.Service;
import org.onedoor.directory.model.ServiceFile;
import org.onedoor.vocabulary.AgeRange;
import org.onedoor.vocabulary.Audience;
import org.onedoor.vocabulary.GeoPoint;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.vocabulary.Region;
import org.onedoor.vocabulary.StepOfNeed;

/** Random catalogues over the test regions, each with one service that is always there, and random needs. */
final class DirectoryArbitraries {
    private static final List<String> AREAS =
            TestDirectory.REGIONS.regions().stream().map(Region::code).toList();
    /** Few and often containing each other, so that many services are in reach of many needs. */
    private static final List<String> PLACES = List.of("fi", "fi", "yta-4", "05", "05", "06", "853", "734", "588");

    private static final List<String> TOPICS = List.of("sleep", "gambling", "low-mood");
    private static final LocalizedText TEXT = LocalizedText.of("teksti", "text", "text");
    private static final List<String> ORGANIZATIONS = List.of("a", "b", "c");

    private DirectoryArbitraries() {}

    static Arbitrary<List<Service>> catalogues() {
        return services().list().ofMaxSize(14).map(DirectoryArbitraries::numbered);
    }

    static ServiceDirectory directory(List<Service> services) {
        List<Service> all = new ArrayList<>(services);
        all.add(inFinnishOnly(TestDirectory.DIRECTORY.service("erc.112")));
        List<Organization> organizations = new ArrayList<>(ORGANIZATIONS.stream()
                .map(id -> new Organization(id, TEXT, Organization.Sector.PUBLIC, null))
                .toList());
        organizations.add(TestDirectory.DIRECTORY.organization("erc"));
        return ServiceDirectory.of(List.of(new ServiceFile(organizations, all)), TestDirectory.REGIONS);
    }

    /** The emergency number as it fits the fewest needs, so that what is promised to everyone is tried. */
    private static Service inFinnishOnly(Service s) {
        Eligibility own = new Eligibility(AgeRange.ALL, List.of(Audience.SELF), null);
        return new Service(
                s.id(),
                s.organization(),
                s.name(),
                s.description(),
                s.areas(),
                s.steps(),
                s.topics(),
                own,
                List.of("fi"),
                s.referral(),
                s.emergency(),
                s.crisis(),
                s.cost(),
                s.expect(),
                s.channels(),
                s.demo(),
                s.verified(),
                s.source(),
                s.checkedOn(),
                s.published());
    }

    /** Every service twice, under two ids: equals that only their ids tell apart. */
    static List<Service> withTwins(List<Service> services) {
        return numbered(Stream.concat(services.stream(), services.stream()).toList());
    }

    static List<Service> shuffled(List<Service> services, long seed) {
        List<Service> shuffled = new ArrayList<>(services);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    static Arbitrary<Need> needs() {
        Arbitrary<Need> plain = Combinators.combine(
                        Arbitraries.of(StepOfNeed.class),
                        Arbitraries.oneOf(Arbitraries.of(PLACES), Arbitraries.of(AREAS))
                                .injectNull(0.1),
                        Arbitraries.of(Language.class),
                        HoursArbitraries.trickyDays(),
                        Arbitraries.integers().between(0, 1439))
                .as((step, region, language, day, minute) -> Need.of(
                        step,
                        region,
                        language,
                        day.atStartOfDay(TestDirectory.REGIONS.zone())
                                .plusMinutes(minute)
                                .toInstant()));
        return Combinators.combine(plain, topics(), ages().injectNull(0.3), Arbitraries.of(Audience.class))
                .as((need, topics, ages, audience) ->
                        need.withTopics(topics).withAges(ages).withAudience(audience));
    }

    private static Arbitrary<Service> services() {
        Arbitrary<Service> open = Combinators.combine(
                        Arbitraries.of(ORGANIZATIONS),
                        Arbitraries.oneOf(Arbitraries.of(PLACES), Arbitraries.of(AREAS))
                                .set()
                                .ofMinSize(1)
                                .ofMaxSize(2),
                        Arbitraries.integers().between(1, 6).set().ofMinSize(1).ofMaxSize(3),
                        topics(),
                        eligibility(),
                        languages(),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(Referral.OWN_CONTACT)),
                                Tuple.of(1, Arbitraries.of(Referral.class))),
                        channels().list().ofMinSize(1).ofMaxSize(3))
                .as((organization, areas, steps, topics, eligibility, languages, referral, channels) -> new Service(
                        "x",
                        organization,
                        TEXT,
                        TEXT,
                        List.copyOf(areas),
                        List.copyOf(steps),
                        List.copyOf(topics),
                        eligibility,
                        List.copyOf(languages),
                        referral,
                        false,
                        false,
                        null,
                        null,
                        channels,
                        false,
                        true,
                        "test",
                        LocalDate.of(2026, 11, 1),
                        true));
        Arbitrary<Boolean> rarely = Arbitraries.of(true, false, false, false);
        return Combinators.combine(open, rarely, rarely, rarely, rarely)
                .as((service, emergency, crisis, unverified, hidden) ->
                        marked(service, emergency && !unverified, crisis, !unverified, !hidden));
    }

    private static Service marked(Service s, boolean emergency, boolean crisis, boolean verified, boolean published) {
        return new Service(
                s.id(),
                s.organization(),
                s.name(),
                s.description(),
                s.areas(),
                s.steps(),
                s.topics(),
                s.eligibility(),
                s.languages(),
                s.referral(),
                emergency,
                crisis,
                s.cost(),
                s.expect(),
                s.channels(),
                s.demo(),
                verified,
                s.source(),
                s.checkedOn(),
                published);
    }

    private static List<Service> numbered(List<Service> services) {
        List<Service> numbered = new ArrayList<>();
        for (Service s : services) {
            numbered.add(new Service(
                    "s" + numbered.size(),
                    s.organization(),
                    s.name(),
                    s.description(),
                    s.areas(),
                    s.steps(),
                    s.topics(),
                    s.eligibility(),
                    s.languages(),
                    s.referral(),
                    s.emergency(),
                    s.crisis(),
                    s.cost(),
                    s.expect(),
                    s.channels(),
                    s.demo(),
                    s.verified(),
                    s.source(),
                    s.checkedOn(),
                    s.published()));
        }
        return numbered;
    }

    private static Arbitrary<Set<String>> topics() {
        return Arbitraries.of(TOPICS).set().ofMaxSize(2);
    }

    private static Arbitrary<Set<String>> languages() {
        return Arbitraries.of("fi", "fi", "sv", "en").set().ofMinSize(1).ofMaxSize(3);
    }

    private static Arbitrary<Eligibility> eligibility() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just(AgeRange.ALL)), Tuple.of(1, ages())),
                        Arbitraries.of(Audience.class).set().ofMinSize(1))
                .as((ages, audience) -> new Eligibility(ages, List.copyOf(audience), null));
    }

    private static Arbitrary<AgeRange> ages() {
        Arbitrary<Integer> age = Arbitraries.of(0, 12, 13, 17, 18, 29, 64, 65).injectNull(0.2);
        return Combinators.combine(age, age)
                .as((a, b) -> a != null && b != null && a > b ? new AgeRange(b, a) : new AgeRange(a, b));
    }

    private static Arbitrary<Channel> channels() {
        Arbitrary<List<String>> languages = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(List.of())),
                Tuple.of(1, languages().map(List::copyOf)));
        Arbitrary<GeoPoint> points = Arbitraries.of(
                        new GeoPoint(60.45, 22.27), new GeoPoint(60.38, 23.13), new GeoPoint(69.9, 27.0))
                .injectNull(0.5);
        return Combinators.combine(Arbitraries.of(Channel.Kind.class), languages, HoursArbitraries.any(), points)
                .as((kind, tags, hours, point) -> new Channel(kind, value(kind), null, tags, hours, null, point));
    }

    private static String value(Channel.Kind kind) {
        return switch (kind) {
            case PHONE -> "09 123 4567";
            case SERVICE_LOCATION -> "Talo";
            case CHAT, E_SERVICE, WEB_PAGE, PRINTABLE_FORM -> "https://example.org/";
        };
    }
}
