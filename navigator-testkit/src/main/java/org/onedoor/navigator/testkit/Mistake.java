package org.onedoor.navigator.testkit;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.function.UnaryOperator;

/**
 * A mistake that can be made in the document of a navigator.
 *
 * @param words what it is
 * @param pointer JSON pointer of the place where it has to be reported
 * @param make makes it in the document
 */
record Mistake(String words, String pointer, UnaryOperator<String> make) {
    private static final JsonProvider JSON = JsonProvider.provider();

    /** A mistake in the text itself. */
    static Mistake inText(String words, String pointer, UnaryOperator<String> make) {
        return new Mistake(words, pointer, make);
    }

    /** Another value stands in a place that has one, and is reported there. */
    static Mistake instead(String words, String at, Object value) {
        return new Mistake(words, at, json(document -> JSON.createPointer(at).replace(document, value(value))));
    }

    /** A value stands where none was, or instead of the one that was, and is reported there. */
    static Mistake added(String words, String at, Object value) {
        return new Mistake(words, at, json(document -> JSON.createPointer(at).add(document, value(value))));
    }

    /** A value is left out. */
    static Mistake without(String words, String at) {
        return new Mistake(words, at, json(document -> JSON.createPointer(at).remove(document)));
    }

    /** The same mistake, to be reported in another place than the one that was changed. */
    Mistake reportedAt(String place) {
        return new Mistake(words, place, make);
    }

    /** This mistake and then another one, which it takes for one to be made. */
    Mistake with(Mistake other) {
        return new Mistake(words, pointer, document -> other.make.apply(make.apply(document)));
    }

    private static UnaryOperator<String> json(UnaryOperator<JsonObject> change) {
        return text -> {
            try (JsonReader reader = JSON.createReader(new StringReader(text))) {
                return change.apply(reader.readObject()).toString();
            }
        };
    }

    private static JsonValue value(Object value) {
        return switch (value) {
            case JsonValue json -> json;
            case Integer number -> JSON.createValue(number);
            case Long number -> JSON.createValue(number);
            case Double number -> JSON.createValue(number);
            case Boolean truth -> truth ? JsonValue.TRUE : JsonValue.FALSE;
            default -> JSON.createValue(value.toString());
        };
    }

    /** An object of names and values, by turns. */
    static JsonObject object(Object... namesAndValues) {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.add(namesAndValues[i].toString(), value(namesAndValues[i + 1]));
        }
        return object.build();
    }

    /** A list of one value. */
    static JsonArray list(Object value) {
        return JSON.createArrayBuilder().add(value(value)).build();
    }
}
