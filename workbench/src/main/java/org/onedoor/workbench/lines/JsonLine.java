package org.onedoor.workbench.lines;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.json.Spelling;

/**
 * Walks the tokens of one line of input, which is one JSON object.
 *
 * <p>It goes from token to token itself: the parser's own way to skip an object waits for ever where the text ends within it, its
 * numbers are no longer than 1,100 digits, and its nesting ends in an error that is none of JSON.
 */
public final class JsonLine {
    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());
    private static final int MOST_DIGITS = 18;
    private static final int MOST_LEVELS = 64;

    private final JsonParser parser;
    private int level;

    private JsonLine(JsonParser parser) {
        this.parser = parser;
    }

    /** What to do with one property, whose value comes next. */
    @FunctionalInterface
    public interface Property {
        /** Takes the value from the line. */
        void read(String name, JsonLine line);
    }

    /**
     * Reads a line.
     *
     * @throws LineProblem if the line is not one JSON object
     */
    public static void read(String line, Property property) {
        if (line.length() > LineReader.LONGEST) {
            throw new LineProblem("the line is longer than " + LineReader.LONGEST + " characters");
        }
        if (line.isBlank()) {
            throw new LineProblem("the line is empty");
        }
        try (JsonParser parser = PARSERS.createParser(new StringReader(line))) {
            JsonLine reading = new JsonLine(parser);
            if (!parser.hasNext() || reading.next() != Event.START_OBJECT) {
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
        } catch (JsonException | NoSuchElementException malformed) {
            throw new LineProblem("not valid JSON");
        }
    }

    /** Reads the next value, which must be an object; null stands for an empty one. */
    public void object(String where, Property property) {
        Event event = next();
        if (event == Event.START_OBJECT) {
            properties(property);
        } else if (event != Event.VALUE_NULL) {
            throw new LineProblem(where + ": expected an object");
        }
    }

    /** Reads the next value, which must be an object. */
    public void wholeObject(String otherwise, Property property) {
        if (next() != Event.START_OBJECT) {
            throw new LineProblem(otherwise);
        }
        properties(property);
    }

    private void properties(Property property) {
        while (next() == Event.KEY_NAME) {
            property.read(parser.getString(), this);
        }
    }

    /**
     * The next value as Java has it: null, Boolean, String, Long for a whole number, Double for another, a List, or an empty Map for
     * an object. What is nested in a list is empty as well.
     */
    public @Nullable Object value() {
        Event event = next();
        return event == Event.START_ARRAY ? array() : value(event);
    }

    private @Nullable Object value(Event event) {
        return switch (event) {
            case VALUE_NULL -> null;
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER -> number(parser.getString());
            case START_ARRAY -> {
                leave();
                yield List.of();
            }
            default -> {
                leave();
                yield Map.of();
            }
        };
    }

    private static Number number(String digits) {
        boolean whole =
                digits.length() <= MOST_DIGITS && digits.chars().allMatch(c -> c == '-' || Character.isDigit(c));
        return whole ? (Number) Long.valueOf(digits) : (Number) Double.valueOf(digits);
    }

    private List<@Nullable Object> array() {
        List<@Nullable Object> values = new ArrayList<>();
        for (Event event = next(); event != Event.END_ARRAY; event = next()) {
            values.add(value(event));
        }
        return values;
    }

    /** Goes on to the end of the object or array that has begun. */
    private void leave() {
        int within = level;
        while (level >= within) {
            next();
        }
    }

    private Event next() {
        Event event = parser.next();
        level += switch (event) {
            case START_OBJECT, START_ARRAY -> 1;
            case END_OBJECT, END_ARRAY -> -1;
            default -> 0;
        };
        if (level > MOST_LEVELS) {
            throw new LineProblem("nested deeper than " + MOST_LEVELS + " levels");
        }
        return event;
    }

    /**
     * Leaves a property alone that a command does not know, unless it looks like one that it knows.
     *
     * @throws LineProblem with what was probably meant
     */
    public void skip(String name, List<String> known) {
        String meant = Spelling.didYouMean(name, known);
        if (!meant.isEmpty()) {
            throw new LineProblem("unknown property" + meant);
        }
        value();
    }
}
