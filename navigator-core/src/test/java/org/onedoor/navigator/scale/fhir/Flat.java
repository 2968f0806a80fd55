package org.onedoor.navigator.scale.fhir;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;

/** A resource as one value a line, {@code item[0].linkId = q1}, so that a test can say what it looks for. */
final class Flat {
    private final Map<String, String> values = new LinkedHashMap<>();

    static Map<String, String> of(String json) {
        Flat flat = new Flat();
        flat.add("", Json.createReader(new StringReader(json)).readObject());
        return flat.values;
    }

    private void add(String path, JsonValue value) {
        switch (value) {
            case JsonObject object ->
                object.forEach((name, one) -> add(path.isEmpty() ? name : path + "." + name, one));
            case JsonArray array -> {
                for (int place = 0; place < array.size(); place++) {
                    add(path + "[" + place + "]", array.get(place));
                }
            }
            case JsonString text -> values.put(path, text.getString());
            default -> values.put(path, value.toString());
        }
    }
}
