package org.onedoor.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onedoor.it.House.Source;

/** What people read stands in property files and content packs, where it can be reviewed and changed, and not in Java. */
class WordsOutOfJavaTest {
    private static final String TEXTS = "src/main/resources/META-INF/onedoor/texts";
    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();

    /** They make up navigators and packs to try things with, which nobody is shown. */
    private static final Set<String> MADE_UP = Set.of("navigator-testkit", "benchmarks");

    private static final String CHARACTER = "(?:[^\"\\\\\\n]|\\\\.)";
    private static final String LITERAL = "\"" + CHARACTER + "*\"";
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*|" + LITERAL);
    private static final List<Pattern> WORDS = List.of(
            // A letter that English does not have.
            Pattern.compile("\"" + CHARACTER + "*[äöåÄÖÅ]" + CHARACTER + "*\""),
            // A text in languages, written out.
            Pattern.compile("LocalizedText(?:\\.of)?\\(\\s*" + LITERAL),
            // A sentence in each of three languages, given to a method or to a constant of an enum.
            Pattern.compile("(?:say|[A-Z_]{3,})\\(\\s*" + LITERAL + ",\\s*" + LITERAL + ",\\s*" + LITERAL + "\\s*\\)"),
            // A sentence for one of the languages.
            Pattern.compile("case (?:FI|SV|EN)\\s*->[^;]*?\"" + CHARACTER + "*\\p{L}{2,}" + CHARACTER + "*\""));

    private static final Map<String, String> ALLOWED =
            Map.of("TextLines: \"mwMWÅÄÖQO@%\"", "letters that are wider than others, and no word");

    @Test
    void noSentenceForPeopleStandsInJava() throws IOException {
        assertThat(House.read().files().stream()
                        .filter(source -> !MADE_UP.contains(source.module()))
                        .flatMap(WordsOutOfJavaTest::words)
                        .filter(found -> !ALLOWED.containsKey(found)))
                .as("words for people belong to META-INF/onedoor/texts, see docs/embedding.md")
                .isEmpty();
    }

    private static Stream<String> words(Source source) {
        String code = withoutComments(source.text());
        return WORDS.stream()
                .flatMap(words -> words.matcher(code).results())
                .map(found -> source.name() + ": " + found.group());
    }

    /** The code with its literals, so that two slashes in a literal begin no comment. */
    private static String withoutComments(String code) {
        return COMMENT.matcher(code)
                .replaceAll(found -> found.group().startsWith("\"") ? Matcher.quoteReplacement(found.group()) : " ");
    }

    @Test
    void everyFileOfWordsIsToldToThoseWhoMayChangeIt() throws IOException {
        String told = Files.readString(ROOT.resolve("docs/embedding.md"));
        assertThat(textFiles())
                .hasSizeGreaterThan(15)
                .allSatisfy(name -> assertThat(told).contains("`" + name + "`"));
    }

    /** So that a host can read them all before it opens. */
    @Test
    void everyFileOfWordsIsInTheIndexOfItsModule() throws IOException {
        List<String> indexed = new ArrayList<>();
        for (Path module : modules()) {
            Path index = module.resolve(TEXTS).resolve("index");
            if (Files.exists(index)) {
                Files.readAllLines(index).forEach(line -> indexed.add(line.replace(" +", "")));
            }
        }
        assertThat(indexed).containsExactlyInAnyOrderElementsOf(textFiles());
    }

    private static List<Path> modules() throws IOException {
        try (Stream<Path> modules = Files.list(ROOT)) {
            return modules.sorted().toList();
        }
    }

    private static List<String> textFiles() throws IOException {
        List<String> names = new ArrayList<>();
        for (Path module : modules()) {
            Path texts = module.resolve(TEXTS);
            if (Files.exists(texts)) {
                try (Stream<Path> files = Files.walk(texts)) {
                    files.map(file -> texts.relativize(file).toString().replace('\\', '/'))
                            .filter(name -> name.endsWith("_fi.properties"))
                            .map(name -> name.replace("_fi.properties", ""))
                            .forEach(names::add);
                }
            }
        }
        return names;
    }
}
