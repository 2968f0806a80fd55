package org.onedoor.pack.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onedoor.content.ContentPack;
import org.onedoor.content.Edition;
import org.onedoor.directory.Found;
import org.onedoor.directory.Search;
import org.onedoor.directory.words.Understanding;
import org.onedoor.vocabulary.Language;

/** What people write in their own words finds what they mean, and words of danger bring crisis help first. */
class SearchesTest {
    private static final String PORVOO = "638";
    private static final Instant TUESDAY_MORNING = Instant.parse("2026-11-24T09:00:00Z");
    private static final Edition EDITION = ContentPack.bundled("national").edition(PORVOO);

    /**
     * A line of {@code searches.txt}.
     *
     * @param about id of a topic, {@code service} for services alone, or {@code -} for nothing
     * @param first id of the first service, or empty for any
     */
    record Line(Language language, String text, boolean danger, String about, String first) {

        static Line of(Language language, String line) {
            String[] parts = line.split("\\|", 2);
            String[] expected = parts[1].split(">", 2);
            String about = expected[0].strip();
            return new Line(
                    language,
                    parts[0].strip(),
                    about.startsWith("!"),
                    about.replace("!", "").strip(),
                    expected.length > 1 ? expected[1].strip() : "");
        }

        @Override
        public String toString() {
            return language.tag() + ": " + text;
        }
    }

    static Stream<Line> lines() throws IOException {
        List<Line> lines = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SearchesTest.class.getResourceAsStream("searches.txt")),
                StandardCharsets.UTF_8))) {
            Language language = Language.FI;
            for (String line : in.lines().toList()) {
                if (line.startsWith("[")) {
                    language = Language.find(line.substring(1, 3)).orElseThrow();
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(Line.of(language, line));
                }
            }
        }
        return lines.stream();
    }

    private static Found find(String text, Language language) {
        Understanding meant = EDITION.understand(text, language);
        return EDITION.find(Search.of(text, language, TUESDAY_MORNING).in(PORVOO), meant);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void isUnderstood(Line line) {
        Understanding meant = EDITION.understand(line.text(), line.language());
        assertThat(meant.ofDanger()).as("danger").isEqualTo(line.danger());
        switch (line.about()) {
            case "-" -> assertThat(meant.leadsSomewhere()).isFalse();
            case "service" -> assertThat(meant.subjects()).anyMatch(term -> term.name() != null);
            default -> assertThat(meant.topics()).contains(line.about());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void findsWhatItIsAboutFirst(Line line) {
        Found found = find(line.text(), line.language());
        if (line.danger()) {
            assertThat(found.firstHelp().getFirst().service().emergency()).isTrue();
            assertThat(found.firstHelp()).anyMatch(match -> match.open().openToAll());
        }
        if (!line.first().isEmpty()) {
            assertThat(found.services().getFirst().service().id()).isEqualTo(line.first());
        }
        if (!line.about().equals("-") && !line.about().equals("service")) {
            List<String> topics = found.understood().topics();
            assertThat(found.services().getFirst().service().topics()).containsAnyElementsOf(topics);
        }
    }

    @Test
    void violenceLeadsWithItsOwnLineAndSuicideWithTheCrisisLine() {
        assertThat(find("mies lyö", Language.FI).firstHelp().get(1).service().id())
                .isEqualTo("nollalinja.helpline");
        assertThat(find("haluan kuolla", Language.FI)
                        .firstHelp()
                        .get(1)
                        .service()
                        .id())
                .startsWith("mieli.");
        assertThat(find("vill dö", Language.SV).firstHelp().get(1).service().id())
                .isEqualTo("mieli.crisis-line-sv");
    }

    @Test
    void dangerStaysDangerWhenTheWordsAreLookedForAsTheyAreWritten() {
        Understanding literally = EDITION.understand("itsemurha", Language.FI).asWritten();
        Search search = Search.of("itsemurha", Language.FI, TUESDAY_MORNING).in(PORVOO);
        assertThat(EDITION.find(search, literally).firstHelp()).isNotEmpty();
    }

    @Test
    void whatSomebodyWroteIsNeverPrinted() {
        Found found = find("masennus salainen", Language.FI);
        assertThat(found.understood().toString()).doesNotContain("salainen").doesNotContain("masennus");
        assertThat(Search.of("salainen", Language.FI, TUESDAY_MORNING).toString())
                .doesNotContain("salainen");
    }
}
