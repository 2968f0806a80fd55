package org.onedoor.vocabulary.json;

import jakarta.json.bind.JsonbException;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;
import java.util.List;

/** Reads the constants of every enum by their words. */
@SuppressWarnings("rawtypes") // Yasson finds what is bound to the plain class only.
final class EnumDeserializer implements JsonbDeserializer<Enum> {
    @Override
    public Enum deserialize(JsonParser parser, DeserializationContext context, Type type) {
        Class<?> constants = (Class<?>) type;
        List<String> words = EnumWords.of(constants);
        String word = parser.getString();
        if (!words.contains(word)) {
            throw new JsonbException("\"" + word + "\" is none of " + String.join(", ", words));
        }
        return (Enum) EnumWords.constant(constants, word);
    }
}
