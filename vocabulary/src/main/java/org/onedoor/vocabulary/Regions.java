package org.onedoor.vocabulary;

import java.io.InputStream;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onedoor.vocabulary.Region.Kind;
import org.onedoor.vocabulary.json.InvalidContentException;
import org.onedoor.vocabulary.json.Located;
import org.onedoor.vocabulary.json.StrictJson;

/**
 * The regions of a country and how they contain each other: municipality, welfare area, collaborative area, country.
 *
 * <p>Former regions stay in it, so that an old code can be followed to the region that continues it. Immutable and
 * thread-safe; lists are in the order of the content.
 */
public final class Regions implements Serializable {
    private static final long serialVersionUID = 1L;

    private final LinkedHashMap<String, Region> byCode = new LinkedHashMap<>();

    private final ZoneId zone;
    private final Region country;
    private final List<MunicipalityParts> parts;

    private Regions(RegionFile file) {
        zone = ZoneId.of(file.zone());
        parts = file.parts();
        file.regions().forEach(region -> byCode.put(region.code(), region));
        country = of(Kind.COUNTRY).findFirst().orElseThrow();
    }

    /**
     * Regions made by a program.
     *
     * @throws InvalidContentException with every mistake in them
     */
    public static Regions of(List<Region> regions, ZoneId zone) {
        return of(StrictJson.check(
                new RegionFile("made by a program", LocalDate.EPOCH, zone.getId(), regions, List.of())));
    }

    /**
     * Reads a region file to its end; the stream is not closed.
     *
     * @param name what to call the file in problems
     * @throws InvalidContentException with every mistake in it
     */
    public static Regions read(String name, InputStream in) {
        return of(StrictJson.locate(RegionFile.class, name, in));
    }

    private static Regions of(Located<RegionFile> file) {
        RegionChecks.check(file);
        return new Regions(file.value());
    }

    /** All regions, former ones too. */
    public List<Region> regions() {
        return List.copyOf(byCode.values());
    }

    /**
     * The region with a code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Region region(String code) {
        return findRegion(code).orElseThrow(() -> new IllegalArgumentException("No region has the code " + code));
    }

    /** The region with a code, if there is one. */
    public Optional<Region> findRegion(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The whole country. */
    public Region country() {
        return country;
    }

    /** The time zone of every clock in the country. */
    public ZoneId zone() {
        return zone;
    }

    /** What the country's clocks show at an instant. */
    public ZonedDateTime timeOf(Instant instant) {
        return instant.atZone(zone);
    }

    /** The day of an instant, by the country's clocks. */
    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** The municipalities that exist on a day. */
    public List<Region> municipalities(LocalDate day) {
        return of(Kind.MUNICIPALITY).filter(region -> region.validOn(day)).toList();
    }

    /** The welfare areas, former ones too. */
    public List<Region> welfareAreas() {
        return of(Kind.WELFARE_AREA).toList();
    }

    /** The welfare areas that exist on a day. */
    public List<Region> welfareAreas(LocalDate day) {
        return of(Kind.WELFARE_AREA).filter(region -> region.validOn(day)).toList();
    }

    /**
     * A region and all that contain it, the smallest first and the country last.
     *
     * @throws IllegalArgumentException if no region has the code
     */
    public List<Region> chain(String code) {
        List<Region> chain = new ArrayList<>();
        for (Region at = region(code); at != null; at = at.parent() == null ? null : region(at.parent())) {
            chain.add(at);
        }
        return List.copyOf(chain);
    }

    /**
     * The days on which services for a region keep holiday hours besides those of the country: its own and those of the regions
     * that contain it.
     *
     * @throws IllegalArgumentException if no region has the code
     */
    public Set<MonthDay> holidays(String code) {
        return chain(code).stream()
                .flatMap(region -> region.holidays().stream())
                .map(day -> MonthDay.parse("--" + day))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether one region lies in another; every region lies in itself.
     *
     * @throws IllegalArgumentException if no region has one of the codes
     */
    public boolean contains(String outer, String inner) {
        return chain(inner).contains(region(outer));
    }

    /**
     * The region that a code stands for on a day: the region itself, or after a merger the one that continues it. A region
     * that ended without a merger stands for itself.
     *
     * @throws IllegalArgumentException if no region has the code
     */
    public Region resolve(String code, LocalDate day) {
        Region at = region(code);
        while (at.mergedInto() != null && at.validTo() != null && day.isAfter(at.validTo())) {
            at = region(at.mergedInto());
        }
        return at;
    }

    /**
     * The municipalities of a day whose Finnish or Swedish name begins with a text, and after them those of which a part is called
     * so; a former name finds the municipality that continues it. Case and the marks of å, ä and ö do not count. A whole name comes
     * before the beginning of a longer one.
     */
    public List<Region> searchMunicipalities(String text, LocalDate day) {
        String wanted = folded(text);
        if (wanted.isEmpty()) {
            return List.of();
        }
        Stream<Region> named = of(Kind.MUNICIPALITY)
                .filter(region -> isCalled(region.name(), name -> name.startsWith(wanted)))
                .sorted(Comparator.comparing(region -> !isCalled(region.name(), wanted::equals)));
        return Stream.concat(named, partsNamed(wanted))
                .map(region -> resolve(region.code(), day))
                .filter(region -> region.validOn(day))
                .distinct()
                .toList();
    }

    private Stream<Region> partsNamed(String wanted) {
        return parts.stream()
                .filter(part -> part.names().stream().anyMatch(name -> isCalled(name, at -> at.startsWith(wanted))))
                .map(part -> region(part.municipality()));
    }

    private Stream<Region> of(Kind kind) {
        return byCode.values().stream().filter(region -> region.kind() == kind);
    }

    private static boolean isCalled(LocalizedText name, Predicate<String> wanted) {
        return wanted.test(folded(name.fi())) || wanted.test(folded(name.sv()));
    }

    private static String folded(String name) {
        return FoldedText.of(name.strip()).letters();
    }
}
