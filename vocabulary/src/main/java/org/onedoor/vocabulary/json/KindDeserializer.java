package org.onedoor.vocabulary.json;

import jakarta.json.bind.JsonbException;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.onedoor.vocabulary.json.Node.ArrayNode;
import org.onedoor.vocabulary.json.Node.BooleanNode;
import org.onedoor.vocabulary.json.Node.Member;
import org.onedoor.vocabulary.json.Node.NullNode;
import org.onedoor.vocabulary.json.Node.NumberNode;
import org.onedoor.vocabulary.json.Node.ObjectNode;
import org.onedoor.vocabulary.json.Node.TextNode;

/**
 * Reads an object as the record, of those that a sealed interface permits, that its properties tell.
 *
 * <p>A sealed interface of content has {@code @JsonbTypeDeserializer(KindDeserializer.class)}. How kinds are told apart is described in
 * {@link StrictJson}.
 */
public final class KindDeserializer implements JsonbDeserializer<Record> {
    /** For JSON Binding, which makes one for each type that asks for it. */
    public KindDeserializer() {}

    /**
     * Reads one object.
     *
     * @throws JsonbException if its properties tell no kind, or several
     */
    @Override
    public Record deserialize(JsonParser parser, DeserializationContext context, Type type) {
        // The properties of the whole object must be known before its first one is bound: nodes have them, a text is
        // read first.
        if (parser.getLocation() instanceof NodeParser.Told told) {
            return RecordDeserializer.record(record((Class<?>) type, told.node()), parser, context);
        }
        Node object = node(Event.START_OBJECT, parser);
        return OneDoorJson.yasson().fromJson(new NodeParser(object), record((Class<?>) type, object));
    }

    private static Class<? extends Record> record(Class<?> type, Node node) {
        Class<?> record = node instanceof ObjectNode object ? SealedShape.record(type, object) : null;
        if (record == null) {
            throw new JsonbException("The object tells none of the kinds of " + type.getName() + ", or several");
        }
        return record.asSubclass(Record.class);
    }

    private static Node node(Event event, JsonParser parser) {
        return switch (event) {
            case START_OBJECT -> new ObjectNode(Position.DOCUMENT, 0, members(parser));
            case START_ARRAY -> new ArrayNode(Position.DOCUMENT, 0, elements(parser));
            case VALUE_STRING -> new TextNode(Position.DOCUMENT, 0, parser.getString());
            case VALUE_NUMBER -> new NumberNode(Position.DOCUMENT, 0, parser.getString());
            case VALUE_TRUE, VALUE_FALSE -> new BooleanNode(Position.DOCUMENT, 0, event == Event.VALUE_TRUE);
            default -> new NullNode(Position.DOCUMENT, 0);
        };
    }

    private static SequencedMap<String, Member> members(JsonParser parser) {
        SequencedMap<String, Member> members = new LinkedHashMap<>();
        while (parser.next() == Event.KEY_NAME) {
            String name = parser.getString();
            members.put(name, new Member(0, node(parser.next(), parser)));
        }
        return members;
    }

    private static List<Node> elements(JsonParser parser) {
        List<Node> elements = new ArrayList<>();
        for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
            elements.add(node(event, parser));
        }
        return elements;
    }
}
