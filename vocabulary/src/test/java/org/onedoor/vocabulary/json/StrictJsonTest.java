package org.onedoor.vocabulary.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onedoor.vocabulary.AgeRange;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.vocabulary.json.Booklet.Next;
import org.onedoor.vocabulary.json.Booklet.Next.InTurn;
import org.onedoor.vocabulary.json.Booklet.Next.Read;
import org.onedoor.vocabulary.json.Booklet.Next.Visit.Within;

class StrictJsonTest {
    @Test
    void aFileIsReadAsItIsWritten() {
        assertThat(StrictJson.read(Booklet.class, Samples.BETTER_SLEEP))
                .hasToString("Booklet[id=better-sleep,"
                        + " title=LocalizedText[fi=Parempaa unta, sv=Bättre sömn, en=null,"
                        + " fiSimple=Nuku hyvin, svSimple=null, enSimple=null],"
                        + " checkedOn=2026-11-01, published=2026-11-01T08:00:00Z, ages=AgeRange[from=13, to=null],"
                        + " chapters=["
                        + chapter("READ", "Miksi nukumme", "Varför vi sover", "5, readingEase=null, optional=null", "")
                        + ", "
                        + chapter(
                                "TRY_OUT",
                                "Kokeile",
                                "Pröva",
                                "10, readingEase=0.5, optional=true",
                                chapter("TALK_ABOUT", "Juttele", "Prata", "3, readingEase=null, optional=null", ""))
                        + "], authors=[Demo Author],"
                        + " glossary={rem=" + text("vilkeuni", "drömsömn") + ", nap=" + text("päiväuni", "tupplur")
                        + "},"
                        + " helpline=Helpline[number=116117, from=08:00, to=16:00,"
                        + " point=GeoPoint[lat=60.17, lon=24.94], callsAnswered=5000000000],"
                        + " next=InTurn[steps=[Read[booklet=dreams, page=null],"
                        + " InTurn[steps=[On[visit=nurse, on=2026-12-01, bring=null],"
                        + " Within[visit=nurse, fromWeek=null, toWeek=6]]]]]]");
    }

    private static String chapter(String purpose, String fi, String sv, String rest, String parts) {
        return "Chapter[purpose=" + purpose + ", heading=" + text(fi, sv) + ", minutes=" + rest + ", parts=[" + parts
                + "]]";
    }

    private static String text(String fi, String sv) {
        return "LocalizedText[fi=" + fi + ", sv=" + sv + ", en=null, fiSimple=null, svSimple=null, enSimple=null]";
    }

    @Test
    void aBookletIsWrittenInTheOrderOfItsComponentsWithoutWhatIsAbsent() {
        assertThat(StrictJson.write(Samples.booklet(List.of(Samples.chapter(List.of())))))
                .isEqualTo("{\"id\":\"sleep\",\"title\":{\"fi\":\"Uni\",\"sv\":\"Sömn\",\"en\":\"Sleep\"},"
                        + "\"checkedOn\":\"2026-11-01\",\"chapters\":[{\"purpose\":\"read\","
                        + "\"heading\":{\"fi\":\"Lue\",\"sv\":\"Läs\",\"en\":\"Read\"},\"minutes\":5,\"parts\":[]}],"
                        + "\"authors\":[]}");
    }

    @Test
    void aMapKeepsTheOrderOfTheDocument() {
        List<String> names = List.of("zebra", "yak", "x", "walrus", "a", "b", "c", "m", "10", "9");
        String entries = names.stream()
                .map(name -> "\"" + name + "\": {\"fi\": \"f\", \"sv\": \"s\"}")
                .collect(Collectors.joining(","));
        String json = Samples.betterSleep().replaceFirst("\"glossary\": .*", "\"glossary\": {" + entries + "},");

        assertThat(StrictJson.read(Booklet.class, "map.json", json).glossary())
                .extractingFromEntries(Map.Entry::getKey)
                .containsExactlyElementsOf(names);
    }

    @Test
    void aFileThatIsNotThereIsNotContentWithMistakes() {
        assertThatThrownBy(() -> StrictJson.read(Booklet.class, Path.of("nowhere.json")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("nowhere.json cannot be read");
    }

    @Test
    void problemsAreInEnglishWhateverTheMachineSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("fi"));
            assertThatThrownBy(() -> StrictJson.read(AgeRange.class, "age.json", "{\"from\": 1000}"))
                    .hasMessage("age.json:1:10 /from: must be at most 130");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aListIsCopiedAndAnAbsentOneIsEmpty() {
        List<String> given = new ArrayList<>(List.of("a"));
        List<String> kept = StrictJson.listOf(given);
        given.add("b");

        assertThat(kept).containsExactly("a");
        assertThat(StrictJson.listOf(null)).isEmpty();
        assertThatThrownBy(() -> kept.add("c")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aValueMadeByAProgramIsCheckedByItsJsonNames() {
        LocalizedText wrong = new LocalizedText("f", "", null, " ", null, null);
        LinkedHashMap<String, LocalizedText> glossary = new LinkedHashMap<>(Map.of("a/b", wrong));
        Booklet valid = Samples.booklet(List.of(Samples.chapter(List.of())));
        Booklet booklet = new Booklet(
                "Sleep",
                valid.title(),
                valid.checkedOn(),
                null,
                null,
                valid.chapters(),
                List.of("A", ""),
                glossary,
                null,
                new InTurn(List.of(new Read("sleep", 1), new InTurn(List.of(new Read("sleep", 0))))));

        assertThatThrownBy(() -> StrictJson.check(booklet)).hasMessage("""
                <memory> /authors/1: must not be blank
                <memory> /glossary/a~1b/fi-simple: must not be blank when it is given
                <memory> /glossary/a~1b/sv: must not be blank
                <memory> /id: must be lower-case words joined by hyphens
                <memory> /next/in-turn/1/in-turn/0/page: must be at least 1""");
        assertThat(StrictJson.check(valid).value()).isSameAs(valid);
    }

    /** A record whose constructor is less careful than it should be. */
    public record Careless(@NotNull String name, List<@Valid Inner> inners) {
        public Careless {
            name = name.strip();
        }

        /** Refuses without saying why. */
        public record Inner(Integer number) {
            public Inner {
                if (number == 13) {
                    throw new IllegalStateException();
                }
            }
        }
    }

    @Test
    void whateverAConstructorThrowsIsAProblemOfItsObject() {
        assertThatThrownBy(() -> StrictJson.read(
                        Careless.class,
                        "c.json",
                        "{\"name\": \"n\", \"inners\": [{\"number\": 1}, {\"number\": 13}, {}]}"))
                .hasMessage("c.json:1:41 /inners/1: cannot be used: IllegalStateException\n"
                        + "c.json:1:57 /inners/2: cannot be used: NullPointerException");
    }

    @Test
    void aConstructorThatFailsOnWhatIsMissingDoesNotHideTheProblem() {
        assertThatThrownBy(() -> StrictJson.read(Careless.class, "c.json", "{\"inners\": [7]}"))
                .hasMessage(
                        "c.json:1:1: \"name\" is missing\nc.json:1:13 /inners/0: expected an object but found a number");
    }

    /** A record that counts how often it was to be made. */
    public record Counted(Integer number, List<Counted> parts) {
        private static final AtomicInteger MADE = new AtomicInteger();

        public Counted {
            MADE.incrementAndGet();
            parts = StrictJson.listOf(parts);
            if (number == 13) {
                throw new IllegalArgumentException("must not be 13");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 100, 1000})
    void manyRefusalsCostNoMoreThanTheirNumber(int refusals) {
        String json = "{\"number\": 1, \"parts\": [" + "{\"number\": 13}, ".repeat(refusals) + "{\"number\": 2}]}";
        Counted.MADE.set(0);

        InvalidContentException refused = catchThrowableOfType(
                InvalidContentException.class, () -> StrictJson.read(Counted.class, "c.json", json));

        assertThat(refused.problems())
                .hasSize(refusals)
                .allSatisfy(problem -> assertThat(problem.message()).isEqualTo("must not be 13"));
        assertThat(Counted.MADE).hasValueBetween(refusals + 2, refusals + 10);
    }

    /** Two ways to be made, and neither marked. */
    public record Ambiguous(String name, Integer number) {
        /** Without a number. */
        public Ambiguous(String name) {
            this(name, 0);
        }
    }

    /** Two ways to be made, and the wrong one marked. */
    public record Astray(String name, Integer number) {
        /** Without a number. */
        @JsonbCreator
        public Astray(String name) {
            this(name, 0);
        }
    }

    /** A name that the constructor does not know. */
    public record Renamed(@JsonbProperty("family-name") String name) {
        public Renamed(String name) {
            this.name = name;
        }
    }

    /** Made by something else than its constructor. */
    public record Factored(String name) {
        /** Another one. */
        @JsonbCreator
        public static Factored of(String name) {
            return new Factored(name);
        }
    }

    @Test
    void aRecordThatBindingWouldMakeAnotherWayIsAMistakeInTheProgram() {
        assertThatThrownBy(() -> StrictJson.read(Ambiguous.class, "x.json", "{}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(Ambiguous.class.getName()
                        + " has 2 constructors; tell by @JsonbCreator on the canonical one that content is made by it");
        assertThatThrownBy(() -> StrictJson.read(Astray.class, "x.json", "{}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(Astray.class.getName() + " is made of [name] but holds [name, number]");
        assertThatThrownBy(() -> StrictJson.read(Renamed.class, "x.json", "{}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(Renamed.class.getName() + " is made of [name] but holds [family-name]");
        assertThatThrownBy(() -> StrictJson.read(Factored.class, "x.json", "{}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        Factored.class.getName() + " has a method with @JsonbCreator; content is made by constructors");
    }

    /** Two ways to be made, and the right one marked. */
    public record Marked(String name, Integer number) {
        @JsonbCreator
        public Marked {}

        /** Without a number. */
        public Marked(String name) {
            this(name, 0);
        }
    }

    @Test
    void aMarkedConstructorIsTheOneThatContentIsMadeBy() {
        assertThat(StrictJson.read(Marked.class, "x.json", "{\"name\": \"n\"}")).isEqualTo(new Marked("n", null));
    }

    /** A primitive, which would quietly be 0. */
    public record Primitive(int number) {}

    /** A map that loses its order. */
    public record Unordered(Map<String, Integer> numbers) {}

    /** A set, which loses its order too. */
    public record Unique(List<Set<String>> words) {}

    /** Keys that are not text. */
    public record Numbered(LinkedHashMap<Integer, String> names) {}

    /** A value of no type. */
    public record Anything(Object value) {}

    /** Kinds of which one has nothing of its own. */
    public sealed interface Alike {
        record More(@NotNull String name, @NotNull Integer number) implements Alike {}

        record Less(@NotNull String name) implements Alike {}
    }

    /** A kind that is no record. */
    public sealed interface Mixed {
        record Plain(@NotNull String name) implements Mixed {}

        enum Word implements Mixed {
            YES
        }
    }

    /** A sealed interface that JSON Binding cannot read. */
    public sealed interface Unmarked {
        /** Its only kind. */
        record Only(String name) implements Unmarked {}
    }

    @Test
    void aSealedInterfaceMustTellJsonBindingHowItIsRead() {
        assertThatThrownBy(() -> StrictJson.read(Unmarked.class, "x.json", "{}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        Unmarked.class.getName()
                                + " must have @JsonbTypeDeserializer(KindDeserializer.class), by which JSON Binding tells its kinds apart");
    }

    /** A sealed interface that others cannot see. */
    sealed interface Unseen {
        record Plain(@NotNull String name) implements Unseen {}
    }

    /** A kind that cannot be read. */
    public sealed interface Odd {
        record Plain(@NotNull String name) implements Odd {}

        record Loose(@NotNull Object anything) implements Odd {}
    }

    /** Kinds of such sorts, deep inside. */
    public record Holder(List<Odd> odds) {}

    /** Another record that cannot be read, deep inside. */
    public record Deep(SortedMap<String, List<Anything>> all) {}

    record Hidden(String value) {}

    @ParameterizedTest
    @ValueSource(
            classes = {
                Primitive.class,
                Unordered.class,
                Unique.class,
                Numbered.class,
                Anything.class,
                Deep.class,
                Hidden.class,
                Alike.class,
                Mixed.class,
                Unseen.class,
                Odd.class,
                Holder.class,
                String.class
            })
    void aTypeThatContentCannotHaveIsAMistakeInTheProgram(Class<?> type) {
        assertThatThrownBy(() -> StrictJson.read(type, "x.json", "{}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(StrictJsonTest.class.getPackageName().substring(0, type == String.class ? 0 : 4));
    }

    @Test
    void aMistakeInTheProgramNamesTheComponent() {
        assertThatThrownBy(() -> StrictJson.read(Primitive.class, "x.json", "{}"))
                .hasMessageStartingWith(Primitive.class.getName() + ".number is int; content has records");
    }

    @Test
    void kindsThatCannotBeToldApartAreNamed() {
        assertThatThrownBy(() -> StrictJson.read(Alike.class, "x.json", "{}"))
                .hasMessage("JSON cannot tell " + Alike.Less.class.getName() + " from the other kinds of "
                        + Alike.class.getName() + ": it has no property of its own");
        assertThatThrownBy(() -> StrictJson.read(Mixed.class, "x.json", "{}"))
                .hasMessage(Mixed.Word.class.getName() + " is neither a record nor a sealed interface of records");
    }

    @Test
    void aDocumentMayBeOneOfSeveralKinds() {
        Next next = new Within("nurse", 2, null);

        assertThat(StrictJson.write(next)).isEqualTo("{\"visit\":\"nurse\",\"fromWeek\":2}");
        assertThat(StrictJson.read(Next.class, "next.json", StrictJson.write(next)))
                .isEqualTo(next);
        assertThatThrownBy(() -> StrictJson.read(Next.class, "next.json", "[]"))
                .hasMessage("next.json:1:1: expected an object but found a list");
    }

    @Test
    void whatIsNullDoesNotTellTheKind() {
        assertThat(StrictJson.read(Next.class, "n.json", "{\"booklet\": \"b\", \"visit\": null, \"bring\": null}"))
                .isEqualTo(new Read("b", null));
    }
}
