package org.onedoor.scales.fhir;

import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.json.InvalidContentException;
import org.onedoor.vocabulary.json.NumberText;
import org.onedoor.vocabulary.json.Problem;

/**
 * Reads JSON that others wrote. Only what is no JSON at all, too long or too deep is refused; a property given twice is a remark,
 * and its first value stands.
 */
final class FhirReader {
    private static final int MAX_LENGTH = 16 * 1024 * 1024;
    private static final int MAX_DEPTH = 64;

    private final String name;
    private final JsonParser parser;
    private final List<Remark> remarks;

    private FhirReader(String name, JsonParser parser, List<Remark> remarks) {
        this.name = name;
        this.parser = parser;
        this.remarks = remarks;
    }

    /**
     * Reads a resource.
     *
     * @param name what to call the document in problems
     * @param remarks where properties given twice are told
     * @throws InvalidContentException if it is not one JSON object, or too long or too deep; nothing of it is quoted
     */
    static Element read(String name, String json, List<Remark> remarks) {
        if (json.length() > MAX_LENGTH) {
            throw refused(name, 0, 0, "longer than 16 MB; nothing was read");
        }
        try (JsonParser parser = Codes.JSON.createParser(new StringReader(json))) {
            Element root = new FhirReader(name, parser, remarks).document();
            if (parser.hasNext()) {
                throw refused(name, 0, 0, "something follows the resource");
            }
            return root;
        } catch (JsonParsingException e) {
            int line = (int) e.getLocation().getLineNumber();
            throw refused(name, line, (int) e.getLocation().getColumnNumber(), "not valid JSON");
        } catch (JsonException e) {
            throw refused(name, 0, 0, "not valid JSON");
        }
    }

    private Element document() {
        if (!parser.hasNext() || parser.next() != Event.START_OBJECT) {
            throw refused(name, 0, 0, "not a JSON object");
        }
        Map<String, @Nullable Object> members = members("", 0);
        String type = members.get("resourceType") instanceof String text && text.matches("[A-Za-z]{1,64}")
                ? text
                : "Resource";
        return new Element(type, members);
    }

    private @Nullable Object value(Event event, String path, int depth) {
        if (depth > MAX_DEPTH) {
            throw refused(name, 0, 0, "nested deeper than " + MAX_DEPTH + " levels");
        }
        return switch (event) {
            case START_OBJECT -> members(path, depth);
            case START_ARRAY -> elements(path, depth);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER -> number();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    /** A number that nothing can count with stays text, so that it is told where it stands and hides nothing beside it. */
    private Object number() {
        String digits = parser.getString();
        return NumberText.isTooLarge(digits) ? digits : parser.getBigDecimal();
    }

    private Map<String, @Nullable Object> members(String path, int depth) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        while (parser.next() == Event.KEY_NAME) {
            String key = parser.getString();
            String child = path + "." + Element.shown(key);
            Object value = value(parser.next(), child, depth + 1);
            if (members.containsKey(key)) {
                remarks.add(new Remark(child.substring(1), "given twice; the first stands"));
            } else {
                members.put(key, value);
            }
        }
        return members;
    }

    private List<@Nullable Object> elements(String path, int depth) {
        List<@Nullable Object> elements = new ArrayList<>();
        for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
            elements.add(value(event, path + "[" + elements.size() + "]", depth + 1));
        }
        return elements;
    }

    private static InvalidContentException refused(String name, int line, int column, String message) {
        return new InvalidContentException(
                List.of(new Problem(name, Math.max(line, 0), Math.max(column, 0), "", message)));
    }
}
