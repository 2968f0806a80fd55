package org.onedoor.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.onedoor.it.House.Source;

/** The house is as {@code docs/architecture.md} draws it: who may know whom, and how large a room may grow. */
class FloorPlanTest {
    private static final int MOST_TYPES = 40;
    private static final int MEDIAN_LINES = 70;
    private static final int LARGEST_PERCENT = 25;

    private static final Set<String> CORES =
            Set.of("vocabulary", "scales-core", "navigator-core", "directory-core", "content-core");

    /** What each core may know of the house. */
    private static final Map<String, Set<String>> MAY_KNOW = Map.of(
            "vocabulary", Set.of(),
            "scales-core", Set.of("vocabulary"),
            "navigator-core", Set.of("vocabulary", "scales-core"),
            "directory-core", Set.of("vocabulary"),
            "content-core", Set.of("vocabulary", "scales-core", "navigator-core", "directory-core"),
            "vaadin-widgets", CORES);

    private static final List<String> NOT_IN_CORES = List.of(
            "com.vaadin.",
            "jakarta.servlet.",
            "java.sql.",
            "javax.sql.",
            "java.util.logging.",
            "java.lang.System.Logger",
            "org.slf4j.");

    /** The one name that stands for two things: every program starts in its {@code Main}. */
    private static final String PROGRAM = "Main";

    private final House house = House.read();

    FloorPlanTest() throws IOException {}

    @Test
    void noPackageKnowsOneThatKnowsIt() {
        assertThat(circles(house.knownPackages())).isEmpty();
    }

    @Test
    void noModuleKnowsOneThatKnowsIt() {
        assertThat(circles(house.knownModules())).isEmpty();
    }

    @Test
    void aModuleKnowsWhatThePlanAllows() {
        Map<String, TreeSet<String>> known = house.knownModules();
        MAY_KNOW.forEach((module, allowed) -> assertThat(known.getOrDefault(module, new TreeSet<>()))
                .as(module)
                .isSubsetOf(allowed));
    }

    @Test
    void coresKnowNoUserInterfaceServerDatabaseOrLogger() {
        assertThat(house.files().stream()
                        .filter(file -> CORES.contains(file.module()))
                        .filter(file -> file.imports().stream()
                                        .anyMatch(imported ->
                                                NOT_IN_CORES.stream().anyMatch(imported::startsWith))
                                || file.text().contains("System.Logger"))
                        .map(Source::name))
                .isEmpty();
    }

    @Test
    void widgetsForceNoHostIntoABundleBuild() {
        assertThat(house.files().stream()
                        .filter(file -> file.module().equals("vaadin-widgets"))
                        .filter(file -> file.text().contains("WebComponentExporter"))
                        .map(Source::name))
                .isEmpty();
    }

    @Test
    void noPackageIsALongList() {
        assertThat(sizes(house.by(Source::packageName)))
                .isNotEmpty()
                .allSatisfy((name, types) -> assertThat(types).as(name).isLessThanOrEqualTo(MOST_TYPES));
    }

    @Test
    void noModuleIsMoreThanAQuarterOfTheHouse() {
        int all = house.files().stream().mapToInt(Source::lines).sum();
        Map<String, Integer> lines = house.files().stream()
                .collect(Collectors.groupingBy(Source::module, Collectors.summingInt(Source::lines)));
        assertThat(lines)
                .hasSizeGreaterThan(9)
                .allSatisfy(
                        (module, own) -> assertThat(100 * own).as(module).isLessThanOrEqualTo(LARGEST_PERCENT * all));
    }

    @Test
    void halfOfTheFilesFitOnAScreen() {
        List<Integer> lines = house.files().stream().map(Source::lines).sorted().toList();
        assertThat(lines.get(lines.size() / 2)).isLessThanOrEqualTo(MEDIAN_LINES);
    }

    @Test
    void noNameStandsForTwoThings() {
        Map<String, Integer> names = sizes(house.by(Source::name));
        names.remove(PROGRAM);
        names.values().removeIf(count -> count == 1);
        assertThat(names).isEmpty();
    }

    private static Map<String, Integer> sizes(Map<String, List<Source>> groups) {
        Map<String, Integer> sizes = new TreeMap<>();
        groups.forEach((name, group) -> sizes.put(name, group.size()));
        return sizes;
    }

    /** Those from which a way leads back to them, each with what it knows on that way. */
    private static List<String> circles(Map<String, TreeSet<String>> known) {
        List<String> circles = new ArrayList<>();
        known.forEach((start, others) -> others.stream()
                .filter(other -> reaches(other, start, known))
                .forEach(other -> circles.add(start + " → " + other + " → … → " + start)));
        return circles;
    }

    private static boolean reaches(String from, String to, Map<String, TreeSet<String>> known) {
        Deque<String> next = new ArrayDeque<>(List.of(from));
        Set<String> seen = new TreeSet<>(next);
        while (!next.isEmpty()) {
            String each = next.pop();
            if (each.equals(to)) {
                return true;
            }
            known.getOrDefault(each, new TreeSet<>()).stream().filter(seen::add).forEach(next::push);
        }
        return false;
    }
}
