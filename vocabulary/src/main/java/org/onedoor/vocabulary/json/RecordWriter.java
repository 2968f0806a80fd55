package org.onedoor.vocabulary.json;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.onedoor.vocabulary.json.RecordShape.Property;

/** Writes records as the JSON that {@link StrictJson} reads. */
final class RecordWriter {
    private RecordWriter() {}

    static String write(Object value) {
        RecordShape.checked(value.getClass());
        return json(value).toString();
    }

    private static JsonValue json(Object value) {
        return switch (value) {
            case Record record -> object(record);
            case List<?> list -> array(list);
            case Map<?, ?> map -> object(map);
            case Enum<?> constant -> Node.JSON.createValue(EnumWords.of(constant));
            case Boolean bool -> bool ? JsonValue.TRUE : JsonValue.FALSE;
            case Number number -> Node.JSON.createValue(new BigDecimal(number.toString()));
            default -> Node.JSON.createValue(value.toString());
        };
    }

    private static JsonValue object(Record record) {
        JsonObjectBuilder object = Node.JSON.createObjectBuilder();
        for (Property property : RecordShape.of(record.getClass()).properties().values()) {
            Object held = property.of(record);
            if (held != null) {
                object.add(property.name(), json(held));
            }
        }
        return object.build();
    }

    private static JsonValue array(List<?> list) {
        JsonArrayBuilder array = Node.JSON.createArrayBuilder();
        list.forEach(element -> array.add(json(element)));
        return array.build();
    }

    private static JsonValue object(Map<?, ?> map) {
        JsonObjectBuilder object = Node.JSON.createObjectBuilder();
        map.forEach((key, value) -> object.add((String) key, json(value)));
        return object.build();
    }
}
