package org.onedoor.workbench.command;

import jakarta.json.Json;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.json.Spelling;

/** Walks the tokens of one line of input, which is one JSON object. */
final class JsonLine {
    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());
    private static final int MOST_DIGITS = 18;

    private final JsonParser parser;

    private JsonLine(JsonParser parser) {
        this.parser = parser;
    }

    /** What to do with one property, whose value comes next. */
    @FunctionalInterface
    interface Property {
        void read(String name, JsonLine line);
    }

    /**
     * Reads a line.
     *
     * @throws LineProblem if the line is not one JSON object
     */
    static void read(String line, Property property) {
        if (line.isBlank()) {
            throw new LineProblem("the line is empty");
        }
        try (JsonParser parser = PARSERS.createParser(new StringReader(line))) {
            JsonLine reading = new JsonLine(parser);
            if (!parser.hasNext() || parser.next() != Event.START_OBJECT) {
                throw new LineProblem("expected one JSON object");
            }
            reading.properties(property);
            if (parser.hasNext()) {
                throw new LineProblem("text after the end of the object");
            }
        } catch (JsonParsingException malformed) {
            long column = malformed.getLocation().getColumnNumber();
            // Beyond the end the parser counts what its buffer would have held.
            throw new LineProblem(
                    column > line.length() + 1
                            ? "not valid JSON: it ends too early"
                            : "not valid JSON near column " + column);
        }
    }

    /** Reads the next value, which must be an object; null stands for an empty one. */
    void object(String where, Property property) {
        Event event = parser.next();
        if (event == Event.START_OBJECT) {
            properties(property);
        } else if (event != Event.VALUE_NULL) {
            throw new LineProblem(where + ": expected an object");
        }
    }

    private void properties(Property property) {
        while (parser.next() == Event.KEY_NAME) {
            property.read(parser.getString(), this);
        }
    }

    /** The next value as Java has it: null, Boolean, String, Long for a whole number, Double for another, or a List. */
    @Nullable
    Object value() {
        Event event = parser.next();
        return switch (event) {
            case VALUE_NULL -> null;
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER -> number(parser.getString());
            case START_ARRAY -> array();
            default -> {
                parser.skipObject();
                yield Map.of();
            }
        };
    }

    private static Number number(String digits) {
        boolean whole =
                digits.length() <= MOST_DIGITS && digits.chars().allMatch(c -> c == '-' || Character.isDigit(c));
        return whole ? (Number) Long.valueOf(digits) : (Number) Double.valueOf(digits);
    }

    private List<Object> array() {
        List<Object> values = new ArrayList<>();
        while (true) {
            Event event = parser.next();
            switch (event) {
                case END_ARRAY -> {
                    return values;
                }
                case VALUE_NUMBER -> values.add(number(parser.getString()));
                case START_ARRAY -> {
                    parser.skipArray();
                    values.add(List.of());
                }
                case START_OBJECT -> {
                    parser.skipObject();
                    values.add(Map.of());
                }
                default -> values.add(event);
            }
        }
    }

    /**
     * Leaves a property alone that a command does not know, unless it looks like one that it knows.
     *
     * @throws LineProblem with what was probably meant
     */
    void skip(String name, List<String> known) {
        String meant = Spelling.didYouMean(name, known);
        if (!meant.isEmpty()) {
            throw new LineProblem("unknown property" + meant);
        }
        value();
    }
}
