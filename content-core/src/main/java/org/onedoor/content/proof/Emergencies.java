package org.onedoor.content.proof;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onedoor.directory.Match;
import org.onedoor.directory.Need;
import org.onedoor.directory.ServiceDirectory;
import org.onedoor.directory.hours.OpeningHours;
import org.onedoor.directory.model.Service;
import org.onedoor.vocabulary.AgeRange;
import org.onedoor.vocabulary.Audience;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.Region;
import org.onedoor.vocabulary.StepOfNeed;

/**
 * Every emergency that differs from another for the directory: each language, audience and age that a contact tells apart, and
 * each moment at which one opens or closes in the year from a day.
 */
record Emergencies(LocalDate from, ZoneId zone) {
    private static final int DAYS = 366;

    /** The first emergency that nobody answers, in words. */
    Optional<String> unanswered(Region region, ServiceDirectory services, List<Service> contacts) {
        List<Instant> moments = moments(contacts);
        List<Need> needs = needs(region, contacts);
        return moments.stream()
                .flatMap(at -> needs.stream().map(need -> need.withAt(at)))
                .flatMap(need -> Stream.concat(step(need, services).stream(), bar(need, services).stream()))
                .findFirst();
    }

    private Optional<String> step(Need need, ServiceDirectory services) {
        boolean open = services.match(need).emergency().stream().anyMatch(Emergencies::open);
        return open ? Optional.empty() : Optional.of("at step 6 nobody who is open is shown" + circumstances(need));
    }

    private Optional<String> bar(Need need, ServiceDirectory services) {
        List<Match> crisis = services.crisis(need.region(), need.language(), need.at());
        boolean first = !crisis.isEmpty() && crisis.getFirst().channel().emergencyNumber() && open(crisis.getFirst());
        return first
                ? Optional.empty()
                : Optional.of("the crisis bar does not begin with an open emergency number" + circumstances(need));
    }

    private static boolean open(Match match) {
        return match.open().openToAll()
                && match.channel().kind().answered()
                && match.service().verified()
                && !match.service().demo();
    }

    private String circumstances(Need need) {
        AgeRange ages = need.ages();
        return " on " + need.at().atZone(zone).toLocalDateTime() + " in "
                + need.language().tag() + (ages == null ? "" : " at the age of " + ages.from());
    }

    private static List<Need> needs(Region region, List<Service> contacts) {
        List<@Nullable AgeRange> ages = ages(contacts);
        List<Need> needs = new ArrayList<>();
        for (Language language : Language.values()) {
            for (Audience audience : Audience.values()) {
                Need need = Need.of(StepOfNeed.EMERGENCY, region.code(), language, Instant.EPOCH)
                        .withAudience(audience);
                ages.forEach(age -> needs.add(need.withAges(age)));
            }
        }
        return needs;
    }

    /** Not told, and one age from each stretch that no contact's limit parts. */
    private static List<@Nullable AgeRange> ages(List<Service> contacts) {
        TreeSet<Integer> edges = new TreeSet<>(List.of(0));
        for (Service contact : contacts) {
            AgeRange ages = contact.eligibility().ages();
            if (ages.from() != null) {
                edges.add(ages.from());
            }
            if (ages.to() != null) {
                edges.add(ages.to() + 1);
            }
        }
        List<@Nullable AgeRange> ages = new ArrayList<>(Arrays.asList((AgeRange) null));
        edges.forEach(age -> ages.add(AgeRange.of(age)));
        return ages;
    }

    /** The first moment, and each at which a channel of a contact opens or closes. */
    private List<Instant> moments(List<Service> contacts) {
        Instant end = from.plusDays(DAYS).atStartOfDay(zone).toInstant();
        List<OpeningHours> hours = contacts.stream()
                .flatMap(contact -> contact.channels().stream())
                .map(channel -> channel.hours())
                .distinct()
                .toList();
        List<Instant> moments = new ArrayList<>();
        Instant at = from.atStartOfDay(zone).toInstant();
        while (at.isBefore(end)) {
            moments.add(at);
            ZonedDateTime now = at.atZone(zone);
            at = hours.stream()
                    .map(one -> one.at(now).validUntil())
                    .filter(Objects::nonNull)
                    .min(Instant::compareTo)
                    .orElse(end);
        }
        return moments;
    }
}
