package org.onedoor.scales.fhir;

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

    /** The code and the value of each component of an observation, such as {@code flag.caseness = true}. */
    static Map<String, String> components(String observation) {
        Map<String, String> flat = of(observation);
        Map<String, String> components = new LinkedHashMap<>();
        flat.forEach((path, value) -> {
            if (path.matches(
                    "component\\[\\d+]\\.(value(Integer|Boolean|Quantity.value)|.*(Concept|Reason)\\.coding.*code)")) {
                String component = path.substring(0, path.indexOf(']') + 1);
                String own = flat.getOrDefault(
                        component + ".code.coding[1].code", flat.get(component + ".code.coding[0].code"));
                components.put(own, value);
            }
        });
        return components;
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
