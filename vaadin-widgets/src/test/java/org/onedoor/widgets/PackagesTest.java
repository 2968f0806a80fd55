package org.onedoor.widgets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which package of the widgets may know which: one way only, the kit knows none. */
class PackagesTest {
    private static final Path SOURCES = Path.of("src/main/java/org/onedoor/widgets");
    private static final Pattern KNOWN = Pattern.compile("org\\.onedoor\\.widgets\\.([a-z]+)\\.");
    private static final Map<String, Set<String>> MAY_KNOW = Map.of(
            "kit", Set.of(),
            "contact", Set.of("kit"),
            "navigator", Set.of("kit", "contact"),
            "finder", Set.of("kit", "contact"),
            "scale", Set.of("kit", "contact"),
            "proof", Set.of("kit", "contact"),
            "bank", Set.of("kit", "contact", "finder", "scale"),
            "door", Set.of("kit", "contact", "navigator", "finder"));

    @Test
    void aPackageKnowsOnlyThoseItIsMadeOf() throws IOException {
        Map<String, Set<String>> known = known();
        assertThat(known.keySet()).isEqualTo(MAY_KNOW.keySet());
        known.forEach((name, others) -> assertThat(others).as(name).isSubsetOf(MAY_KNOW.get(name)));
    }

    private static Map<String, Set<String>> known() throws IOException {
        Map<String, Set<String>> known = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.getParent().equals(SOURCES))
                    .toList();
            for (Path source : sources) {
                String name = source.getParent().getFileName().toString();
                Set<String> others = known.computeIfAbsent(name, one -> new TreeSet<>());
                KNOWN.matcher(Files.readString(source))
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .filter(other -> !other.equals(name))
                        .forEach(others::add);
            }
        }
        return known;
    }
}
