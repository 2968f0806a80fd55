package org.onedoor.directory;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.onedoor.directory.model.Organization;
import org.onedoor.directory.model.Service;
import org.onedoor.directory.model.ServiceFile;
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
    // Filled by the first search that looks at a service: folding all texts takes as long as checking all services.
    private final ConcurrentHashMap<String, SearchText> texts = new ConcurrentHashMap<>();
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
        }
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
     * Published services whose name, topics, organization or description contain every word of a search, in any of the
     * languages; case and the marks of å, ä and ö do not count. What is found in a name comes first, then what is open, then
     * what is near.
     *
     * @param topics the names of the topics that services have ids of
     */
    public List<Match> search(Search search, Collection<Topic> topics) {
        return new Finder(search, this, topics).find();
    }

    /**
     * The same, and never nothing: the search is made wider until it gives something, first without the filters, then in every
     * region, and last it gives the emergency and crisis contacts.
     */
    public Found find(Search search, Collection<Topic> topics) {
        Search words = search.withoutFilters();
        Map<Found.Reach, Search> wider = new EnumMap<>(Map.of(
                Found.Reach.AS_ASKED, search,
                Found.Reach.WITHOUT_FILTERS, words,
                Found.Reach.EVERYWHERE, words.inEveryRegion()));
        for (Map.Entry<Found.Reach, Search> next : wider.entrySet()) {
            List<Match> services = search(next.getValue(), topics);
            if (!services.isEmpty()) {
                return new Found(services, next.getKey());
            }
        }
        return new Found(crisis(search.region(), search.language(), search.at()), Found.Reach.CONTACTS);
    }

    Judgement judge(Need need) {
        return Judgement.of(LocalNeed.of(need, regions), this);
    }

    Coverage coverage() {
        return coverage;
    }

    SearchText text(Service service) {
        return texts.computeIfAbsent(service.id(), id -> SearchText.of(service, organization(service.organization())));
    }
}
