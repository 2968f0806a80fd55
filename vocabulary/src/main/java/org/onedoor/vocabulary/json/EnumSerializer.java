package org.onedoor.vocabulary.json;

import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;

/** Writes the constants of every enum by their words. */
@SuppressWarnings("rawtypes") // Yasson finds what is bound to the plain class only.
final class EnumSerializer implements JsonbSerializer<Enum> {
    @Override
    public void serialize(Enum constant, JsonGenerator json, SerializationContext context) {
        json.write(EnumWords.of(constant));
    }
}
