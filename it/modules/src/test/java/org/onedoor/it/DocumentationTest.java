package org.onedoor.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Snippets in the documents are regions of files that run, and links lead somewhere. */
class DocumentationTest {
    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
    private static final Pattern SNIPPET = Pattern.compile(
            "<!-- snippet: (\\S+)#(\\S+) -->\\R```\\w+\\R(.*?)^```", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern SNIPPET_COMMENT = Pattern.compile("<!-- snippet:.*");
    private static final Pattern FENCE = Pattern.compile("^ *```", Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|mailto:|#)([^)#]+)");

    @TestFactory
    Stream<DynamicTest> everySnippetIsARegionOfAFileThatRuns() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path document : documents()) {
            Matcher found = SNIPPET.matcher(Files.readString(document));
            while (found.find()) {
                Path file = ROOT.resolve(found.group(1));
                String region = found.group(2);
                String shown = found.group(3);
                tests.add(DynamicTest.dynamicTest(
                        document.getFileName() + " shows " + region,
                        () -> assertThat(shown.strip()).isEqualTo(region(file, region))));
            }
        }
        assertThat(tests).hasSizeGreaterThanOrEqualTo(3);
        return tests.stream();
    }

    @Test
    void everyCodeBlockInTheDocumentsIsClosed() throws IOException {
        List<Path> open = new ArrayList<>();
        for (Path document : documents()) {
            if (FENCE.matcher(Files.readString(document)).results().count() % 2 != 0) {
                open.add(ROOT.relativize(document));
            }
        }
        assertThat(open).isEmpty();
    }

    @Test
    void everySnippetCommentIsFollowedByACodeBlock() throws IOException {
        List<String> passedOver = new ArrayList<>();
        for (Path document : documents()) {
            String text = Files.readString(document);
            Set<Integer> snippets =
                    SNIPPET.matcher(text).results().map(MatchResult::start).collect(Collectors.toSet());
            SNIPPET_COMMENT
                    .matcher(text)
                    .results()
                    .filter(comment -> !snippets.contains(comment.start()))
                    .forEach(comment -> passedOver.add(document.getFileName() + ": " + comment.group()));
        }
        assertThat(passedOver).isEmpty();
    }

    @Test
    void everyTestThatTheHazardLogNamesIsThere() throws IOException {
        Set<String> tests = tests();
        Matcher named = Pattern.compile("`(\\w+(?:Test|Properties))`")
                .matcher(Files.readString(ROOT.resolve("docs/safety/hazards.md")));
        assertThat(named.results().map(found -> found.group(1)))
                .isNotEmpty()
                .allSatisfy(test -> assertThat(tests).contains(test + ".java"));
    }

    private static Set<String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().contains("src/test/java"))
                    .map(file -> file.getFileName().toString())
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void everyLinkInTheDocumentsLeadsToAFile() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path document : documents()) {
            Matcher found = LINK.matcher(Files.readString(document));
            while (found.find()) {
                if (!Files.exists(document.resolveSibling(found.group(1).strip()))) {
                    broken.add(document.getFileName() + " → " + found.group(1));
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"));
                Stream<Path> top = Files.list(ROOT)) {
            return Stream.concat(docs, top)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    /** The lines between the region's markers, without their common indentation; all lines for the region {@code whole}. */
    private static String region(Path file, String region) throws IOException {
        if (region.equals("whole")) {
            return Files.readString(file).strip();
        }
        List<String> inside = new ArrayList<>();
        boolean open = false;
        for (String line : Files.readAllLines(file)) {
            if (line.contains("@start region=\"" + region + "\"")) {
                open = true;
            } else if (open && (line.strip().endsWith("@end") || line.contains("@end region=\"" + region + "\""))) {
                return String.join("\n", inside).stripIndent().strip();
            } else if (open) {
                inside.add(line);
            }
        }
        throw new AssertionError(file + " has no region " + region);
    }
}
