package org.onedoor.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.onedoor.directory.hours.OpenState.Status;
import org.onedoor.directory.model.Service;
import org.onedoor.vocabulary.AgeRange;
import org.onedoor.vocabulary.Audience;
import org.onedoor.vocabulary.StepOfNeed;
import org.onedoor.vocabulary.Urgency;

/** Laws that every match keeps, over random catalogues and needs. */
class MatchingProperties {

    @Provide
    Arbitrary<List<Service>> catalogues() {
        return DirectoryArbitraries.catalogues();
    }

    @Provide
    Arbitrary<Need> needs() {
        return DirectoryArbitraries.needs();
    }

    @Property(tries = 200)
    void nothingIneligibleAppears(@ForAll("catalogues") List<Service> services, @ForAll("needs") Need need) {
        ServiceDirectory directory = DirectoryArbitraries.directory(services);
        List<Service> eligible = NaiveMatching.eligible(directory, need);
        for (Match match : directory.match(need).services()) {
            boolean lastResort = eligible.isEmpty() && lastResort(match.service(), need, directory);
            assertTrue(eligible.contains(match.service()) || lastResort, () -> "ineligible: " + match.service());
        }
    }

    /** When nothing is eligible: a line that would be at another step, or a contact for everyone. */
    private static boolean lastResort(Service service, Need need, ServiceDirectory directory) {
        boolean atSomeStep = Arrays.stream(StepOfNeed.values())
                .anyMatch(step -> NaiveMatching.eligible(service, need.withStep(step), directory.regions()));
        return service.alwaysAnswered() && (atSomeStep || service.alwaysThereIn("fi"));
    }

    @Property(tries = 200)
    void whatIsEligibleAndNearerThanTheWidestRingIsListed(
            @ForAll("catalogues") List<Service> services, @ForAll("needs") Need need) {
        ServiceDirectory directory = DirectoryArbitraries.directory(services);
        Matches matches = directory.match(need);
        Set<String> listed = ids(matches.services());
        Catchment catchment = Catchment.of(need, directory.regions());
        for (Service service : NaiveMatching.eligible(directory, need)) {
            boolean opened = catchment.ring(service).orElseThrow().compareTo(matches.widest()) <= 0;
            boolean asEmergency = service.emergency() && !matches.emergency().isEmpty();
            assertEquals(opened && !asEmergency, listed.contains(service.id()), service::toString);
        }
    }

    @Property(tries = 200)
    void aFartherRingIsOpenedOnlyWhenTheNearerOnesLackSomething(
            @ForAll("catalogues") List<Service> services, @ForAll("needs") Need need) {
        ServiceDirectory directory = DirectoryArbitraries.directory(services);
        Matches matches = directory.match(need);
        Catchment catchment = Catchment.of(need, directory.regions());
        List<Service> nearer = NaiveMatching.eligible(directory, need).stream()
                .filter(service -> catchment.ring(service).orElseThrow().compareTo(matches.widest()) < 0)
                .toList();
        long relevant = nearer.stream()
                .filter(service -> need.topics().isEmpty()
                        || service.topics().isEmpty()
                        || need.topics().stream().anyMatch(service.topics()::contains))
                .count();
        boolean shares =
                nearer.stream().anyMatch(service -> need.topics().stream().anyMatch(service.topics()::contains));
        assertTrue(
                relevant < 3 || !shares,
                () -> relevant + " nearer services fitted and " + matches.widest() + " opened");
    }

    @Property(tries = 200)
    void noAnswerIsEmptyAndAnEmergencyStartsWithWhatIsSurelyOpen(
            @ForAll("catalogues") List<Service> services, @ForAll("needs") Need need) {
        Matches matches = DirectoryArbitraries.directory(services).match(need);
        assertFalse(matches.emergency().isEmpty() && matches.services().isEmpty());
        if (need.step() == StepOfNeed.EMERGENCY) {
            assertEquals("erc.112", matches.emergency().getFirst().service().id());
        }
        if (need.step().urgency() != Urgency.NON_URGENT) {
            assertTrue(all(matches).anyMatch(Match::surelyOpen), () -> "nobody can be reached: " + matches);
        }
        matches.emergency().forEach(match -> assertTrue(match.open().status() != Status.CLOSED, match::toString));
    }

    @Property(tries = 150)
    void theCrisisBarStartsWithTheEmergencyNumberAndOpenContactsComeFirst(
            @ForAll("catalogues") List<Service> services, @ForAll("needs") Need need) {
        List<Match> crisis = DirectoryArbitraries.directory(services).crisis(need.region(), need.language(), need.at());
        assertEquals("erc.112", crisis.getFirst().service().id());
        List<Boolean> surelyOpen =
                crisis.stream().skip(1).map(Match::surelyOpen).distinct().toList();
        assertTrue(surelyOpen.size() < 2 || surelyOpen.getFirst(), () -> "closed before open: " + crisis);
    }

    @Property(tries = 150)
    void theOrderOfTheInputNeverShows(
            @ForAll("catalogues") List<Service> services, @ForAll("needs") Need need, @ForAll long seed) {
        List<Service> twins = DirectoryArbitraries.withTwins(services);
        ServiceDirectory directory = DirectoryArbitraries.directory(twins);
        ServiceDirectory other = DirectoryArbitraries.directory(DirectoryArbitraries.shuffled(twins, seed));
        assertEquals(directory.match(need), other.match(need));
    }

    /** Fewer eligible services may open a farther ring; so the law is about what is eligible, not about what is listed. */
    @Property(tries = 150)
    void addingAConstraintNeverMakesMoreServicesEligible(
            @ForAll("catalogues") List<Service> services, @ForAll("needs") Need need) {
        ServiceDirectory directory = DirectoryArbitraries.directory(services);
        Set<String> anyAge = eligible(directory, need.withAges(null));
        assertTrue(anyAge.containsAll(eligible(directory, need.withAges(AgeRange.of(17)))));
        assertTrue(eligible(directory, need.withAges(new AgeRange(17, 30)))
                .containsAll(eligible(directory, need.withAges(AgeRange.of(17)))));
        assertTrue(eligible(directory, need).containsAll(eligible(directory, need.withRegion(null))));
    }

    @Property(tries = 200)
    void everyReasonIsTrueOfItsService(@ForAll("catalogues") List<Service> services, @ForAll("needs") Need need) {
        ServiceDirectory directory = DirectoryArbitraries.directory(services);
        Matches matches = directory.match(need);
        all(matches)
                .forEach(match -> match.reasons()
                        .forEach(reason ->
                                assertTrue(isTrue(reason, match, need, directory), () -> reason + " of " + match)));
        matches.misses().forEach(miss -> assertTrue(isTrue(miss, need, directory), miss::toString));
    }

    @Property(tries = 200)
    void atMostTwoOfOneOrganizationAmongTheFirstFiveWhileThereAreOthers(
            @ForAll("catalogues") List<Service> services, @ForAll("needs") Need need) {
        List<Match> ranked =
                DirectoryArbitraries.directory(services).match(need).services();
        Map<String, Integer> counts = new HashMap<>();
        ranked.stream()
                .limit(5)
                .forEach(match -> counts.merge(match.organization().id(), 1, Integer::sum));
        boolean othersLeft = ranked.stream()
                .skip(5)
                .anyMatch(match -> counts.getOrDefault(match.organization().id(), 0) < 2);
        boolean tooMany = counts.values().stream().anyMatch(count -> count > 2);
        assertFalse(tooMany && othersLeft, counts::toString);
    }

    private static boolean isTrue(MatchReason reason, Match match, Need need, ServiceDirectory directory) {
        Service service = match.service();
        int step = need.step().number();
        return switch (reason) {
            case MatchReason.StepFits fits -> service.steps().contains(step);
            case MatchReason.StepNextTo next ->
                !service.steps().contains(step) && service.steps().contains(next.stronger() ? step + 1 : step - 1);
            case MatchReason.InArea area ->
                area.ring() == match.ring() && NaiveMatching.responsible(service, need, directory.regions());
            case MatchReason.ForAges ages -> service.eligibility().ages().equals(ages.ages());
            case MatchReason.ServesIn serves ->
                service.languages().contains(serves.served().tag());
            case MatchReason.WithoutReferral without -> service.referral() == without.referral();
            case MatchReason.SharesTopics shares ->
                service.topics().containsAll(shares.topics()) && need.topics().containsAll(shares.topics());
            case MatchReason.Hours hours ->
                hours.at().toInstant().equals(need.at())
                        && hours.state().equals(match.channel().hours().at(hours.at()))
                        && hours.state().status() != Status.UNKNOWN;
            case MatchReason.Near near -> near.kilometres() == kilometres(match, need, directory);
            case MatchReason.NotIn not ->
                not.areas().stream()
                        .allMatch(area -> directory.regions().welfareAreas().stream()
                                .filter(region -> region.name().equals(area))
                                .noneMatch(region -> service.areas().contains(region.code())));
            case MatchReason.ForEmergencies emergencies -> service.emergency();
            case MatchReason.ForEveryone everyone ->
                service.id().equals("erc.112")
                        || service.emergency() && service.areas().contains("fi");
            case MatchReason.NotVerified not -> !service.verified();
        };
    }

    private static long kilometres(Match match, Need need, ServiceDirectory directory) {
        String region = NaiveMatching.region(need, directory.regions());
        return Math.round(directory
                .regions()
                .region(region)
                .point()
                .kilometresTo(match.channel().point()));
    }

    private static boolean isTrue(NearestMiss miss, Need need, ServiceDirectory directory) {
        Service service = miss.service();
        return switch (miss.reason()) {
            case MissReason.ClosedNow closed -> closed.state().status() == Status.CLOSED;
            case MissReason.OnlyAges ages -> !ages.ages().overlaps(need.ages());
            case MissReason.OtherArea area -> !NaiveMatching.responsible(service, need, directory.regions());
            case MissReason.OnlyIn languages ->
                !service.servesIn(need.language().tag());
            case MissReason.NeedsReferral needs -> need.audience() != Audience.PROFESSIONAL;
            case MissReason.OnlyFor only -> !service.eligibility().audience().contains(need.audience());
        };
    }

    private static Stream<Match> all(Matches matches) {
        return Stream.concat(matches.emergency().stream(), matches.services().stream());
    }

    private static Set<String> eligible(ServiceDirectory directory, Need need) {
        return directory
                .judge(need)
                .eligible()
                .map(candidate -> candidate.service().id())
                .collect(Collectors.toSet());
    }

    private static Set<String> ids(List<Match> matches) {
        Set<String> ids = new HashSet<>();
        matches.forEach(match -> ids.add(match.service().id()));
        return ids;
    }

    @Property(tries = 500)
    void aPreselectionListsWhatAMatchDoes(
            @ForAll("catalogues") List<Service> services, @ForAll("needs") Need general, @ForAll("needs") Need other) {
        ServiceDirectory directory = DirectoryArbitraries.directory(services);
        Matches matched = directory.match(general.withTopics(other.topics()));
        Matches listed = directory.preselect(general).about(other.topics());
        Matches withoutMisses =
                new Matches(matched.emergency(), matched.services(), List.of(), matched.widest(), matched.widened());
        assertEquals(withoutMisses, listed);
    }
}
