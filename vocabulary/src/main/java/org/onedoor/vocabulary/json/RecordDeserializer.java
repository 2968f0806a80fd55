package org.onedoor.vocabulary.json;

import jakarta.json.bind.JsonbException;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.json.RecordShape.Property;

/**
 * Reads records by their components, as {@link RecordSerializer} writes them.
 *
 * <p>What a component holds beside records, words, text and lists or maps of them is left to JSON Binding. Yasson would read records
 * too, but first it would search each field, accessor and parameter of every record for its annotations, and those for theirs, about
 * ten times: a sixth of the time to start.
 */
final class RecordDeserializer implements JsonbDeserializer<Record> {
    private static final EnumDeserializer WORDS = new EnumDeserializer();

    private static final Map<Class<?>, Object> EMPTY = Map.of(
            Optional.class, Optional.empty(),
            OptionalInt.class, OptionalInt.empty(),
            OptionalLong.class, OptionalLong.empty(),
            OptionalDouble.class, OptionalDouble.empty());

    private static final ClassValue<Constructor<?>> MAKERS = new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> type) {
            return RecordShape.maker(type);
        }
    };

    @Override
    public Record deserialize(JsonParser parser, DeserializationContext context, Type type) {
        return record((Class<?>) type, parser, context);
    }

    /** Reads a record whose object has begun. */
    static Record record(Class<?> type, JsonParser parser, DeserializationContext context) {
        Map<String, Property> properties = RecordShape.of(type).properties();
        @Nullable Object[] components = new Object[properties.size()];
        while (parser.next() == Event.KEY_NAME) {
            String name = parser.getString();
            Property property = properties.get(name);
            if (property == null) {
                throw new JsonbException(type.getName() + " has no property \"" + name + "\"");
            }
            components[property.index()] = value(parser.next(), property.type(), parser, context);
        }
        for (Property property : properties.values()) {
            if (components[property.index()] == null) {
                components[property.index()] = absent(property.type());
            }
        }
        return made(type, components);
    }

    private static Record made(Class<?> type, @Nullable Object[] components) {
        try {
            return (Record) MAKERS.get(type).newInstance(components);
        } catch (InvocationTargetException refusal) {
            throw new JsonbException(type.getName() + " refuses what it would hold", refusal);
        } catch (ReflectiveOperationException unreachable) {
            throw new JsonbException(type.getName() + " cannot be made", unreachable);
        }
    }

    /** What a component holds that no property gives. */
    private static @Nullable Object absent(Type type) {
        if (type instanceof Class<?> primitive && primitive.isPrimitive()) {
            return Array.get(Array.newInstance(primitive, 1), 0);
        }
        return EMPTY.get(type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }

    private static @Nullable Object value(Event event, Type type, JsonParser parser, DeserializationContext context) {
        if (event == Event.START_OBJECT && type instanceof Class<?> plain && plain.isRecord()) {
            return record(plain, parser, context);
        }
        if (event == Event.VALUE_STRING && type == String.class) {
            return parser.getString();
        }
        if (event == Event.VALUE_STRING && type instanceof Class<?> plain && plain.isEnum()) {
            return WORDS.deserialize(parser, context, type);
        }
        if (RecordShape.holds(type)) {
            boolean map = RecordShape.isMap((ParameterizedType) type);
            if (map && event == Event.START_OBJECT) {
                return map((ParameterizedType) type, parser, context);
            }
            if (!map && event == Event.START_ARRAY) {
                return list(RecordShape.held(type), parser, context);
            }
        }
        return context.deserialize(type, parser);
    }

    private static List<@Nullable Object> list(Type held, JsonParser parser, DeserializationContext context) {
        List<@Nullable Object> list = new ArrayList<>();
        for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
            list.add(value(event, held, parser, context));
        }
        return list;
    }

    private static Map<String, @Nullable Object> map(
            ParameterizedType type, JsonParser parser, DeserializationContext context) {
        Type held = RecordShape.held(type);
        Map<String, @Nullable Object> map =
                type.getRawType() == LinkedHashMap.class ? new LinkedHashMap<>() : new TreeMap<>();
        while (parser.next() == Event.KEY_NAME) {
            String name = parser.getString();
            map.put(name, value(parser.next(), held, parser, context));
        }
        return map;
    }
}
