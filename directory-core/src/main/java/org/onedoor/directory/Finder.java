package org.onedoor.directory;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onedoor.directory.model.Channel;
import org.onedoor.directory.model.Organization;
import org.onedoor.directory.model.Service;
import org.onedoor.directory.words.Understanding;
import org.onedoor.vocabulary.AgeRange;
import org.onedoor.vocabulary.FoldedText;
import org.onedoor.vocabulary.Topic;
import org.onedoor.vocabulary.Urgency;

/** One search on its way through a directory. */
final class Finder {
    private final Search search;
    private final ServiceDirectory directory;
    private final ZonedDateTime at;
    private final Catchment catchment;
    private final Wanted wanted;

    Finder(Search search, ServiceDirectory directory, Collection<Topic> topics, Understanding understood) {
        this.search = search;
        this.directory = directory;
        this.at = directory.regions().timeOf(search.at());
        this.catchment = Catchment.of(search.region(), search.at(), directory.regions());
        this.wanted = new Wanted(understood, search, directory, topics);
    }

    private record Found(Match match, Relevance relevance, String name) {
        static final Comparator<Found> BEST_FIRST = Comparator.comparing(Found::relevance)
                .thenComparing(found -> !found.match.surelyOpen())
                .thenComparing(found -> found.match.ring())
                .thenComparing(Found::name)
                .thenComparing(found -> found.match.service().id());
    }

    List<Match> find() {
        Collection<Service> among = search.everywhere()
                ? directory.services()
                : directory.coverage().reaching(catchment);
        List<Found> found = new ArrayList<>();
        for (Service service : among) {
            if (fits(service)) {
                wanted.relevance(service, directory.text(service))
                        .ifPresent(relevance -> match(service)
                                .ifPresent(match -> found.add(new Found(match, relevance, name(service)))));
            }
        }
        return found.stream().sorted(Found.BEST_FIRST).map(Found::match).toList();
    }

    private String name(Service service) {
        return FoldedText.of(service.name().in(search.language())).letters();
    }

    private boolean fits(Service service) {
        AgeRange ages = search.ages();
        return service.published()
                && (ages == null || service.eligibility().ages().overlaps(ages))
                && (search.spoken() == null || service.servesIn(search.spoken()))
                && (search.step() == null || service.stepsFrom(search.step()) == 0)
                && (search.topic() == null
                        || service.topics().isEmpty()
                        || service.topics().contains(search.topic()));
    }

    private Optional<Match> match(Service service) {
        Optional<Ring> ring = catchment.ring(service);
        List<Channel> channels = channels(service);
        if (channels.isEmpty()) {
            return Optional.empty();
        }
        Contact contact = Contact.best(channels, Urgency.NON_URGENT, at, directory.holidays(service));
        if (search.openNow() && contact.soonness() != Contact.Soonness.NOW) {
            return Optional.empty();
        }
        List<MatchReason> reasons = reasons(service, contact, ring);
        Organization organization = directory.organization(service.organization());
        return Optional.of(new Match(
                service, organization, contact.channel(), contact.open(), ring.orElse(Ring.ELSEWHERE), reasons));
    }

    private List<Channel> channels(Service service) {
        return service.channels().stream()
                .filter(channel ->
                        search.channels().isEmpty() || search.channels().contains(channel.kind()))
                .filter(channel -> search.spoken() == null || channel.servesIn(search.spoken(), service.languages()))
                .toList();
    }

    private List<MatchReason> reasons(Service service, Contact contact, Optional<Ring> ring) {
        List<MatchReason> reasons = new ArrayList<>();
        ring.ifPresent(near -> reasons.add(new MatchReason.InArea(near)));
        if (contact.soonness() != Contact.Soonness.NOT_KNOWN) {
            reasons.add(new MatchReason.Hours(contact.open(), at));
        }
        if (!service.eligibility().ages().equals(AgeRange.ALL)) {
            reasons.add(new MatchReason.ForAges(service.eligibility().ages()));
        }
        if (!service.verified()) {
            reasons.add(new MatchReason.NotVerified());
        }
        return reasons;
    }
}
