package org.onedoor.directory;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onedoor.directory.hours.HolidayCalendar;
import org.onedoor.directory.model.Organization;
import org.onedoor.directory.model.Service;
import org.onedoor.directory.model.ServiceFile;
import org.onedoor.directory.words.Understanding;
import org.onedoor.directory.words.Vocabulary;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.Regions;
import org.onedoor.vocabulary.StepOfNeed;
import org.onedoor.vocabulary.Topic;
import org.onedoor.vocabulary.json.InvalidContentException;
import org.onedoor.vocabulary.json.Located;
import org.onedoor.vocabulary.json.StrictJson;

/**
 * Services of a country or a part of it, as an immutable snapshot that answers which of them fit a need.
 *
 * <p>The same services and the same need always give the same answer, in whatever order the services were given; the instant
 * is part of the need, and nothing reads a clock. No answer is ever empty: a directory is refused unless somebody in it can be
 * reached by everyone at every hour.
 *
 * {@snippet class = "org.onedoor.directory.DirectorySnippetsTest" region = "match"}
 */
public final class ServiceDirectory implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<Service> services;
    private final LinkedHashMap<String, Service> byId = new LinkedHashMap<>();
    private final LinkedHashMap<String, Organization> organizations = new LinkedHashMap<>();
    // Filled by the first search: folding all texts takes as long as checking all services.
    private final ConcurrentHashMap<String, SearchText> texts = new ConcurrentHashMap<>();
    private @Nullable Vocabulary vocabulary;
    // Of the services whose areas all keep a day of their own; looked at for every service of every match.
    private final HashMap<String, HolidayCalendar> ownHolidays = new HashMap<>();
    private final Coverage coverage;
    private final Regions regions;

    private ServiceDirectory(List<Located<ServiceFile>> files, Regions regions) {
        this.regions = regions;
        files.stream()
                .flatMap(file -> file.value().organizations().stream())
                .sorted(Comparator.comparing(Organization::id))
                .forEach(organization -> organizations.put(organization.id(), organization));
        services = files.stream()
                .flatMap(file -> file.value().services().stream())
                .sorted(Comparator.comparing(Service::id))
                .toList();
        coverage = new Coverage(services, regions);
        for (Service service : services) {
            byId.put(service.id(), service);
            Set<MonthDay> own = ownHolidays(service, regions);
            if (!own.isEmpty()) {
                ownHolidays.put(service.id(), new HolidayCalendar(own));
            }
        }
    }

    /** A service of several areas keeps the days that all of them have. */
    private static Set<MonthDay> ownHolidays(Service service, Regions regions) {
        return service.areas().stream()
                .map(regions::holidays)
                .reduce((one, other) -> one.stream().filter(other::contains).collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    /** The days on which a service keeps holiday hours. */
    HolidayCalendar holidays(Service service) {
        return ownHolidays.getOrDefault(service.id(), HolidayCalendar.COUNTRY);
    }

    /**
     * A directory of services made by a program.
     *
     * @throws InvalidContentException with every mistake in them
     */
    public static ServiceDirectory of(List<ServiceFile> files, Regions regions) {
        return ofLocated(files.stream().map(StrictJson::check).toList(), regions, null);
    }

    /**
     * A directory of services that were read from documents; every problem tells its place in them.
     *
     * @param files each read with {@link StrictJson#locate}; an organization may stand in another file than its services
     * @param today the day after which no service can have been checked yet; null to leave that unchecked
     * @throws InvalidContentException with every mistake in all of the files
     */
    public static ServiceDirectory ofLocated(
            List<Located<ServiceFile>> files, Regions regions, @Nullable LocalDate today) {
        InvalidContentException.throwIfAny(DirectoryCheck.check(files, regions, today));
        return new ServiceDirectory(files, regions);
    }

    /** All services, unpublished ones too, by id. */
    public List<Service> services() {
        return services;
    }

    /**
     * The service with an id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Service service(String id) {
        return findService(id).orElseThrow(() -> new IllegalArgumentException("No service has the id " + id));
    }

    /** The service with an id, if there is one. */
    public Optional<Service> findService(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Whether there is a service with such an id, of which {@code *} stands for any letters. */
    public boolean hasAny(String ids) {
        return services.stream().anyMatch(ServicePattern.of(ids)::fits);
    }

    /** All organizations, by id. */
    public List<Organization> organizations() {
        return List.copyOf(organizations.values());
    }

    /**
     * The organization with an id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Organization organization(String id) {
        Organization organization = organizations.get(id);
        if (organization == null) {
            throw new IllegalArgumentException("No organization has the id " + id);
        }
        return organization;
    }

    /** The regions that the services' areas are codes of. */
    public Regions regions() {
        return regions;
    }

    /** The services that fit a need, best first and each with its reasons, and before them emergency contacts when needed. */
    public Matches match(Need need) {
        return new Matching(judge(need)).matches();
    }

    /** A need whose topics are still open, for programs that ask about many topics. */
    public Preselection preselect(Need need) {
        return Preselection.of(judge(need));
    }

    /**
     * Services by their ids, as far as they are there for the visitor: published, for their place and age, whatever step, language or
     * audience they are meant for. Those in the visitor's language come first, and of these the open ones, otherwise as named.
     *
     * @param ids those that are not there are left out
     */
    public List<Match> named(List<String> ids, Need need) {
        return new NamedServices(judge(need)).of(ids);
    }

    /**
     * Emergency and crisis contacts of a region, for the crisis bar: the emergency number first, and those that are open before
     * those that are not. At least one of them is open.
     *
     * @param region code of the visitor's region; null or unknown for those of the whole country
     */
    public List<Match> crisis(@Nullable String region, Language language, Instant at) {
        return new EmergencyContacts(judge(Need.of(StepOfNeed.EMERGENCY, region, language, at))).crisis();
    }

    /**
     * Published services that a search is about. Where its words were understood, they are services of its topics, those that are
     * most about them first; otherwise services whose name, topics, organization or description have every word of it, in any of
     * the languages, inflected, in compounds or slightly misspelt. What is found in a name comes first, then what is open, then
     * what is near.
     *
     * @param topics the names of the topics that services have ids of
     * @param understood what the search's words mean
     */
    public List<Match> search(Search search, Collection<Topic> topics, Understanding understood) {
        return new Finder(search, this, topics, understood).find();
    }

    /** The same, with words that mean no more than is written. */
    public List<Match> search(Search search, Collection<Topic> topics) {
        return search(search, topics, Understanding.literally(search.text()));
    }

    /**
     * The same, and never nothing: the search is made wider until it gives something, first without the filters, then in every
     * region, and last it gives the emergency and crisis contacts. Words of danger bring the contacts before everything else.
     */
    public Found find(Search search, Collection<Topic> topics, Understanding understood) {
        List<Match> first = understood.ofDanger() ? new FirstHelp(this, understood).contacts(search) : List.of();
        Search words = search.withoutFilters();
        Map<Found.Reach, Search> wider = new EnumMap<>(Map.of(
                Found.Reach.AS_ASKED, search,
                Found.Reach.WITHOUT_FILTERS, words,
                Found.Reach.EVERYWHERE, words.inEveryRegion()));
        for (Map.Entry<Found.Reach, Search> next : wider.entrySet()) {
            List<Match> services = without(first, search(next.getValue(), topics, understood));
            if (!services.isEmpty()) {
                return new Found(services, next.getKey(), first, understood);
            }
        }
        List<Match> contacts = crisis(search.region(), search.language(), search.at());
        return new Found(contacts, Found.Reach.CONTACTS, first, understood);
    }

    private static List<Match> without(List<Match> first, List<Match> services) {
        Set<String> shown = first.stream().map(match -> match.service().id()).collect(Collectors.toSet());
        return services.stream()
                .filter(match -> !shown.contains(match.service().id()))
                .toList();
    }

    /** The same, with words that mean no more than is written. */
    public Found find(Search search, Collection<Topic> topics) {
        return find(search, topics, Understanding.literally(search.text()));
    }

    Judgement judge(Need need) {
        return Judgement.of(LocalNeed.of(need, regions), this);
    }

    Coverage coverage() {
        return coverage;
    }

    /** Every word that services are described with. */
    synchronized Vocabulary vocabulary() {
        if (vocabulary == null) {
            Set<String> words = new HashSet<>();
            services.stream().map(this::text).forEach(text -> {
                words.addAll(text.name());
                words.addAll(text.organization());
                words.addAll(text.description());
            });
            vocabulary = Vocabulary.of(words);
        }
        return vocabulary;
    }

    SearchText text(Service service) {
        return texts.computeIfAbsent(service.id(), id -> SearchText.of(service, organization(service.organization())));
    }
}
