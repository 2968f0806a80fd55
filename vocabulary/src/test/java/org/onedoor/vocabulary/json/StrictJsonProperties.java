package org.onedoor.vocabulary.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.AgeRange;
import org.onedoor.vocabulary.GeoPoint;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.vocabulary.json.Booklet.Chapter;
import org.onedoor.vocabulary.json.Booklet.Helpline;
import org.onedoor.vocabulary.json.Booklet.Next;
import org.onedoor.vocabulary.json.Booklet.Purpose;

/** Laws of strict reading that hold for every document. */
class StrictJsonProperties {
    private static final byte[] VALID = Samples.betterSleep().getBytes(StandardCharsets.UTF_8);

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenReadsBackEqual(@ForAll("booklets") Booklet booklet) {
        String json = StrictJson.write(booklet);

        assertThat(StrictJson.read(Booklet.class, "written.json", json)).isEqualTo(booklet);
        assertThat(StrictJson.write(StrictJson.read(Booklet.class, "written.json", json)))
                .isEqualTo(json);
        assertThat(OneDoorJson.jsonb().fromJson(json, Booklet.class)).isEqualTo(booklet);
    }

    @Property
    void aChangedByteGivesABookletOrLocatedProblems(@ForAll @IntRange(max = 5000) int place, @ForAll byte replacement) {
        byte[] changed = VALID.clone();
        changed[place % changed.length] = replacement;

        readsOrTells(changed);
    }

    @Property
    void aDocumentWithAPieceMovedGivesABookletOrLocatedProblems(
            @ForAll @IntRange(max = 5000) int from,
            @ForAll @IntRange(max = 5000) int to,
            @ForAll @IntRange(min = 1, max = 40) int length) {
        String text = Samples.betterSleep();
        int start = from % text.length();
        String piece = text.substring(start, Math.min(text.length(), start + length));
        StringBuilder moved = new StringBuilder(text).delete(start, start + piece.length());
        moved.insert(to % (moved.length() + 1), piece);

        readsOrTells(moved.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Example
    void aDocumentCutOffAtAnyByteIsOneProblemUntilItIsWhole() {
        int whole = new String(VALID, StandardCharsets.UTF_8).stripTrailing().getBytes(StandardCharsets.UTF_8).length;
        for (int length = 0; length < whole; length++) {
            byte[] cutOff = Arrays.copyOf(VALID, length);
            assertThatThrownBy(() -> StrictJson.read(Booklet.class, "cut.json", new ByteArrayInputStream(cutOff)))
                    .as("cut off after %d bytes", length)
                    .isInstanceOfSatisfying(
                            InvalidContentException.class,
                            refused -> assertThat(refused.problems()).hasSize(1));
            readsOrTells(cutOff);
        }
        readsOrTells(Arrays.copyOf(VALID, whole));
    }

    /** Anything but a value or problems inside the document fails the property. */
    static void readsOrTells(byte[] document) {
        try {
            StrictJson.read(Booklet.class, "any.json", new ByteArrayInputStream(document));
        } catch (InvalidContentException e) {
            String[] lines = new String(document, StandardCharsets.ISO_8859_1).split("\n", -1);
            assertThat(e.problems()).doesNotHaveDuplicates().allSatisfy(problem -> {
                assertThat(problem.line()).isBetween(1, lines.length);
                assertThat(problem.column()).isBetween(1, lines[problem.line() - 1].length() + 1);
            });
        }
    }

    @Provide
    Arbitrary<Booklet> booklets() {
        return Combinators.combine(
                        Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1),
                        texts(),
                        dates(),
                        Arbitraries.longs()
                                .between(0, 4_000_000_000L)
                                .map(Instant::ofEpochSecond)
                                .injectNull(0.3),
                        ages().injectNull(0.3),
                        chapters(2).list().ofMinSize(1).ofMaxSize(3),
                        words().list().ofMaxSize(3),
                        Combinators.combine(helplines().injectNull(0.3), nexts(2).injectNull(0.3))
                                .as(Ending::new))
                .as((id, title, checked, published, ages, chapters, authors, ending) -> new Booklet(
                        id,
                        title,
                        checked,
                        published,
                        ages,
                        chapters,
                        authors,
                        glossary(authors),
                        ending.helpline(),
                        ending.next()));
    }

    /** The last components of a booklet, of which jqwik combines eight at most. */
    private record Ending(
            @Nullable Helpline helpline, @Nullable Next next) {}

    private static Arbitrary<Next> nexts(int depth) {
        Arbitrary<@Nullable Integer> numbers =
                Arbitraries.integers().between(1, 52).injectNull(0.3);
        Arbitrary<Next> reads = Combinators.combine(
                        Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1), numbers)
                .as(Next.Read::new);
        Arbitrary<Next> days =
                Combinators.combine(words(), dates(), texts().injectNull(0.3)).as(Next.Visit.On::new);
        Arbitrary<Next> weeks = Combinators.combine(
                        words(), numbers, Arbitraries.integers().between(52, 60))
                .as(Next.Visit.Within::new);
        return depth == 0
                ? Arbitraries.oneOf(reads, days, weeks)
                : Arbitraries.oneOf(
                        reads,
                        days,
                        weeks,
                        nexts(depth - 1).list().ofMinSize(1).ofMaxSize(3).map(Next.InTurn::new));
    }

    private static LinkedHashMap<String, LocalizedText> glossary(List<String> words) {
        LinkedHashMap<String, LocalizedText> glossary = new LinkedHashMap<>();
        words.forEach(word -> glossary.put(word, LocalizedText.of(word, word, word)));
        return glossary;
    }

    private static Arbitrary<Chapter> chapters(int depth) {
        Arbitrary<List<Chapter>> parts = depth == 0
                ? Arbitraries.just(List.of())
                : chapters(depth - 1).list().ofMaxSize(2);
        return Combinators.combine(
                        Arbitraries.of(Purpose.class),
                        texts(),
                        Arbitraries.integers().between(1, 120),
                        numbers(-1e300, 1e300).injectNull(0.3),
                        Arbitraries.of(true, false).injectNull(0.3),
                        parts)
                .as(Chapter::new);
    }

    private static Arbitrary<Helpline> helplines() {
        Arbitrary<LocalTime> mornings = Arbitraries.integers().between(0, 719).map(m -> LocalTime.of(m / 60, m % 60));
        Arbitrary<GeoPoint> points =
                Combinators.combine(numbers(-90, 90), numbers(-180, 180)).as(GeoPoint::new);
        return Combinators.combine(
                        words(7),
                        mornings,
                        mornings.map(time -> time.plusHours(12)),
                        points.injectNull(0.3),
                        Arbitraries.longs().injectNull(0.3))
                .as(Helpline::new);
    }

    private static Arbitrary<LocalizedText> texts() {
        return Combinators.combine(words(), words(), words().injectNull(0.3), words().injectNull(0.3))
                .as((fi, sv, en, simple) -> new LocalizedText(fi, sv, en, simple, null, en));
    }

    private static Arbitrary<String> words() {
        return words(20);
    }

    /** Any text with something to read in it, whole characters only: to be drawn short, never to be cut, which could halve one. */
    private static Arbitrary<String> words(int length) {
        return Arbitraries.strings()
                .all()
                .ofMinLength(1)
                .ofMaxLength(length)
                .map(text -> "a" + text.replaceAll("\\p{Cs}", ""));
    }

    private static Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(0, 40_000).map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<AgeRange> ages() {
        Arbitrary<@Nullable Integer> age =
                Arbitraries.integers().between(0, 130).injectNull(0.3);
        return Combinators.combine(age, age)
                .filter((one, other) -> one == null || other == null || one <= other)
                .as(AgeRange::new);
    }

    private static Arbitrary<Double> numbers(double least, double most) {
        return Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.doubles().between(least, most).ofScale(12)),
                Tuple.of(1, Arbitraries.just(-0.0)));
    }
}
