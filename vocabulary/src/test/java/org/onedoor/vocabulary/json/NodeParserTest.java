package org.onedoor.vocabulary.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NodeParserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "[[], {}, [{}]]",
                "{\"a\": {\"b\": []}, \"c\": null, \"d\": [true, false, \"\", \"x\"]}",
                "[0, -0, -0.0, 1.50, 1e3, 12345678901234567890, -7]"
            })
    void nodesAreToldAsTheirTextIs(String json) {
        assertThat(told(new NodeParser(nodes(json)))).isEqualTo(told(Node.JSON.createParser(new StringReader(json))));
    }

    @Test
    void aWholeDocumentIsToldAsItsTextIs() {
        String json = Samples.betterSleep();

        assertThat(told(new NodeParser(nodes(json))))
                .hasSizeGreaterThan(100)
                .isEqualTo(told(Node.JSON.createParser(new StringReader(json))));
    }

    @Test
    void aValueIsWhereItStartsInTheDocument() {
        NodeParser parser = new NodeParser(nodes("{\"a\":  [7]}"));
        List<Long> places = new ArrayList<>();
        while (parser.hasNext()) {
            parser.next();
            places.add(parser.getLocation().getStreamOffset());
        }

        assertThat(places).containsExactly(0L, 0L, 7L, 8L, 7L, 0L);
        assertThat(parser.getLocation().getLineNumber()).isEqualTo(-1);
        assertThat(parser.getLocation().getColumnNumber()).isEqualTo(-1);
        assertThatThrownBy(parser::next).isInstanceOf(NoSuchElementException.class);
    }

    private static Node nodes(String json) {
        SourceText source = SourceText.of("nodes.json", json);
        return NodeReader.read(source, new Findings(source));
    }

    private static List<String> told(JsonParser parser) {
        List<String> told = new ArrayList<>();
        while (parser.hasNext()) {
            Event event = parser.next();
            told.add(
                    switch (event) {
                        case KEY_NAME, VALUE_STRING -> event + " " + parser.getString();
                        case VALUE_NUMBER ->
                            parser.getString() + " " + parser.getBigDecimal() + " " + parser.isIntegralNumber();
                        default -> event.toString();
                    });
        }
        parser.close();
        return told;
    }
}
