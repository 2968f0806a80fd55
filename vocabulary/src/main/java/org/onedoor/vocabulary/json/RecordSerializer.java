package org.onedoor.vocabulary.json;

import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.json.RecordShape.Property;

/**
 * Writes records as the JSON that {@link StrictJson} reads: components in their order and nothing but components.
 *
 * <p>Seals are made over this text. Yasson alone would order properties by the alphabet, take {@code isShort()} for one, and
 * write 08:30 as 08:30:00.
 */
final class RecordSerializer implements JsonbSerializer<Record> {
    @Override
    public void serialize(Record record, JsonGenerator json, SerializationContext context) {
        json.writeStartObject();
        for (Property property : RecordShape.of(record.getClass()).properties().values()) {
            Object held = property.of(record);
            if (held != null && !Optional.empty().equals(held)) {
                json.writeKey(property.name());
                write(held, json, context);
            }
        }
        json.writeEnd();
    }

    private void write(@Nullable Object value, JsonGenerator json, SerializationContext context) {
        switch (value) {
            case null -> json.writeNull();
            case Record record -> serialize(record, json, context);
            case Collection<?> list -> {
                json.writeStartArray();
                list.forEach(element -> write(element, json, context));
                json.writeEnd();
            }
            case Map<?, ?> map -> {
                json.writeStartObject();
                map.forEach((key, held) -> {
                    json.writeKey(key instanceof Enum<?> constant ? EnumWords.of(constant) : String.valueOf(key));
                    write(held, json, context);
                });
                json.writeEnd();
            }
            case Optional<?> optional -> write(optional.orElse(null), json, context);
            case Enum<?> constant -> json.write(EnumWords.of(constant));
            case Boolean bool -> json.write(bool.booleanValue());
            case Number number -> number(number, json);
            case String text -> json.write(text);
            case LocalDate date -> json.write(date.toString());
            case LocalTime time -> json.write(time.toString());
            case Instant moment -> json.write(moment.toString());
            default -> context.serialize(value, json);
        }
    }

    private static void number(Number number, JsonGenerator json) {
        if (Double.valueOf(-0.0).equals(number)) {
            json.write(-0.0);
        } else {
            json.write(new BigDecimal(number.toString()));
        }
    }
}
