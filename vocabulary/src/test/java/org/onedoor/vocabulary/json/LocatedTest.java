package org.onedoor.vocabulary.json;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocatedTest {
    private static final String TEXT = Samples.betterSleep();

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", " ", "\t \n\n"})
    void everyValueOfADocumentIsFoundWhereItStarts(String lineEnd) {
        String text = TEXT.replace("\n", lineEnd);
        Located<Booklet> located = StrictJson.locate(Booklet.class, "better-sleep.json", text);
        JsonValue whole = valueAt(text, 0);

        List<String> pointers = pointers("", whole);

        assertThat(pointers).hasSizeGreaterThan(40).allSatisfy(pointer -> {
            Problem problem = located.problem(pointer, "here");
            assertThat(valueAt(text, offset(text, problem))).isEqualTo(at(whole, pointer));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1, 1",
        "/ages/to, 6, 30",
        "/ages/up, 6, 11",
        "/chapters/1/parts/0/minutes, 10, 99",
        "/chapters/1/parts/1/minutes, 10, 16",
        "/chapters/-1, 7, 15",
        "/chapters/01, 7, 15",
        "/chapters/99999999999, 7, 15",
        "/glossary/rem/fi/x, 13, 30",
        "/nothing/at/all, 1, 1"
    })
    void aPlaceThatDoesNotExistIsToldByWhatIsAroundIt(String pointer, int line, int column) {
        Located<Booklet> located = StrictJson.locate(Booklet.class, "better-sleep.json", TEXT);

        assertThat(located.problem(pointer, "message"))
                .isEqualTo(new Problem("better-sleep.json", line, column, pointer, "message"));
    }

    @Test
    void aNameWithASlashIsFoundByItsEscapedPointer() {
        String text = TEXT.replace("\"nap\"", "\"a/b~c\"");
        Located<Booklet> located = StrictJson.locate(Booklet.class, "x.json", text);

        assertThat(located.problem("/glossary/a~1b~0c/sv", "here"))
                .hasToString("x.json:13:95 /glossary/a~1b~0c/sv: here");
    }

    @Test
    void aValueInMemoryHasPointersWithoutLines() {
        Located<String> memory = Located.inMemory("anything");

        assertThat(memory.value()).isEqualTo("anything");
        assertThat(memory.problem("/items/3", "is not asked")).hasToString("<memory> /items/3: is not asked");
    }

    private static int offset(String text, Problem problem) {
        int at = 0;
        for (int line = 1; line < problem.line(); line++) {
            at = text.indexOf('\n', at) + 1;
        }
        return at + problem.column() - 1;
    }

    private static JsonValue valueAt(String text, int offset) {
        try (JsonParser parser = Json.createParser(new StringReader(text.substring(offset)))) {
            parser.next();
            return parser.getValue();
        }
    }

    private static JsonValue at(JsonValue whole, String pointer) {
        return pointer.isEmpty() ? whole : Json.createPointer(pointer).getValue((JsonObject) whole);
    }

    private static List<String> pointers(String pointer, JsonValue value) {
        List<String> pointers = new ArrayList<>(List.of(pointer));
        if (value instanceof JsonObject object) {
            object.forEach((name, member) -> pointers.addAll(pointers(pointer + "/" + name, member)));
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                pointers.addAll(pointers(pointer + "/" + i, array.get(i)));
            }
        }
        return pointers;
    }
}
