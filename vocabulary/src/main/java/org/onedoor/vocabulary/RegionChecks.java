package org.onedoor.vocabulary;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.Region.Kind;
import org.onedoor.vocabulary.json.InvalidContentException;
import org.onedoor.vocabulary.json.Located;
import org.onedoor.vocabulary.json.Problem;

/** What must hold between regions, beyond what each says of itself. */
final class RegionChecks {
    private final Located<RegionFile> file;
    private final Map<String, Region> byCode = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private RegionChecks(Located<RegionFile> file) {
        this.file = file;
    }

    /**
     * Checks a whole file.
     *
     * @throws InvalidContentException with every mistake
     */
    static void check(Located<RegionFile> file) {
        RegionChecks checks = new RegionChecks(file);
        checks.zone(file.value().zone());
        checks.all(file.value().regions());
        checks.parts(file.value().parts());
        InvalidContentException.throwIfAny(checks.problems);
    }

    private void zone(String zone) {
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            problems.add(file.problem("/zone", "there is no time zone \"" + zone + "\""));
        }
    }

    private void all(List<Region> regions) {
        for (int i = 0; i < regions.size(); i++) {
            Region region = regions.get(i);
            if (byCode.putIfAbsent(region.code(), region) != null) {
                problem(i, "code", "another region has the code " + region.code());
            }
        }
        for (int i = 0; i < regions.size(); i++) {
            code(i, regions.get(i));
            parent(i, regions.get(i));
            dates(i, regions.get(i));
            merger(i, regions.get(i));
        }
        if (regions.stream().filter(region -> region.kind() == Kind.COUNTRY).count() != 1) {
            problems.add(file.problem("/regions", "must have exactly one country"));
        }
    }

    private void parts(List<MunicipalityParts> parts) {
        for (int i = 0; i < parts.size(); i++) {
            String code = parts.get(i).municipality();
            Region region = byCode.get(code);
            if (region == null || region.kind() != Kind.MUNICIPALITY) {
                problems.add(file.problem("/parts/" + i + "/municipality", "no municipality has the code " + code));
            }
        }
    }

    private void code(int i, Region region) {
        boolean fits = region.code().matches(codeOf(region.kind()));
        problemIf(!fits, i, "kind", region.code() + " is not the code of " + said(region.kind()));
    }

    private void parent(int i, Region region) {
        if (region.kind() == Kind.COUNTRY) {
            problemIf(region.parent() != null, i, "parent", "the country has no parent");
            return;
        }
        if (region.parent() == null) {
            problem(i, "", "\"parent\" is missing; only the country has none");
            return;
        }
        Region parent = byCode.get(region.parent());
        if (parent == null) {
            problem(i, "parent", "no region has the code " + region.parent());
        } else if (circular(region, Region::parent)) {
            problem(i, "parent", "the region would contain itself");
        } else if (!mayContain(parent.kind(), region.kind())) {
            problem(i, "parent", said(region.kind()) + " cannot lie directly in " + said(parent.kind()));
        }
    }

    /** Whether following the links from a region leads back to it. */
    private boolean circular(Region start, Function<Region, @Nullable String> link) {
        Set<Region> seen = new HashSet<>();
        Region at = start;
        while (at != null && seen.add(at)) {
            String next = link.apply(at);
            at = next == null ? null : byCode.get(next);
        }
        return start.equals(at);
    }

    private void dates(int i, Region region) {
        boolean inverted = region.validFrom() != null
                && region.validTo() != null
                && region.validTo().isBefore(region.validFrom());
        problemIf(inverted, i, "validTo", "the last day is before the first");
    }

    private void merger(int i, Region region) {
        if (region.mergedInto() == null) {
            return;
        }
        problemIf(region.validTo() == null, i, "mergedInto", "a merged region needs \"validTo\", its last day");
        Region into = byCode.get(region.mergedInto());
        if (into == null) {
            problem(i, "mergedInto", "no region has the code " + region.mergedInto());
        } else if (circular(region, Region::mergedInto)) {
            problem(i, "mergedInto", "the region would continue itself");
        } else if (into.kind() != region.kind()) {
            problem(i, "mergedInto", said(region.kind()) + " cannot be continued by " + said(into.kind()));
        } else if (region.validTo() != null && !into.validOn(region.validTo().plusDays(1))) {
            problem(i, "mergedInto", into.code() + " does not exist on the day after \"validTo\"");
        }
    }

    /** Åland lies in no collaborative area, so a welfare area may also lie directly in the country. */
    private static boolean mayContain(Kind outer, Kind inner) {
        return switch (inner) {
            case MUNICIPALITY -> outer == Kind.WELFARE_AREA;
            case WELFARE_AREA -> outer == Kind.COLLABORATIVE_AREA || outer == Kind.COUNTRY;
            case COLLABORATIVE_AREA -> outer == Kind.COUNTRY;
            case COUNTRY -> false;
        };
    }

    private static String codeOf(Kind kind) {
        return switch (kind) {
            case MUNICIPALITY -> "[0-9]{3}";
            case WELFARE_AREA -> "[0-9]{2}";
            case COLLABORATIVE_AREA -> "yta-[0-9]+";
            case COUNTRY -> "[a-z]{2}";
        };
    }

    private static String said(Kind kind) {
        return switch (kind) {
            case MUNICIPALITY -> "a municipality";
            case WELFARE_AREA -> "a welfare area";
            case COLLABORATIVE_AREA -> "a collaborative area";
            case COUNTRY -> "the country";
        };
    }

    private void problemIf(boolean wrong, int i, String property, String message) {
        if (wrong) {
            problem(i, property, message);
        }
    }

    private void problem(int i, String property, String message) {
        problems.add(file.problem("/regions/" + i + (property.isEmpty() ? "" : "/" + property), message));
    }
}
