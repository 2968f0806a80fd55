package org.onedoor.vocabulary.json;

import jakarta.json.bind.JsonbException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.json.Node.ArrayNode;
import org.onedoor.vocabulary.json.Node.Member;
import org.onedoor.vocabulary.json.Node.ObjectNode;
import org.onedoor.vocabulary.json.RecordShape.Property;

/**
 * Makes records of a document whose shape fits them.
 *
 * <p>The whole is bound at once, and nothing but a constructor can refuse. A refusal of the whole does not tell which object
 * it was, so each record is then bound on its own, the innermost first: one that refuses makes a problem where its object is
 * written, and the rest is made without it. An object is bound again for every one around it, at most 64 times; binding the
 * whole again after each refusal would be quadratic.
 */
final class Binding {
    private final Findings findings;

    private Binding(Findings findings) {
        this.findings = findings;
    }

    /** What a document became, and the part of it that became that: all of it, unless a constructor refused. */
    record Bound<T>(T value, Node node) {}

    /** What a document becomes, or null if its own constructor refuses it. */
    static <T> @Nullable Bound<T> bind(Node node, Class<T> record, Findings findings) {
        try {
            return new Bound<>(made(node, record), node);
        } catch (JsonbException refusal) {
            Node accepted = new Binding(findings).accepted(node, record);
            return accepted == null ? null : new Bound<>(made(accepted, record), accepted);
        }
    }

    private static <T> T made(Node node, Class<T> record) {
        return Objects.requireNonNull(OneDoorJson.yasson().fromJson(new NodeParser(node), record));
    }

    private @Nullable Node accepted(Node node, Type type) {
        return switch (node) {
            case ObjectNode object when type instanceof Class<?> plain -> record(object, plain);
            case ObjectNode object -> members(object, name -> RecordShape.held(type));
            case ArrayNode array -> elements(array, RecordShape.held(type));
            default -> node;
        };
    }

    private @Nullable Node record(ObjectNode object, Class<?> type) {
        Class<?> record = Objects.requireNonNull(SealedShape.record(type, object), "a shape that was not checked");
        SequencedMap<String, Property> properties = RecordShape.of(record).properties();
        ObjectNode accepted = members(object, name -> properties.get(name).type());
        try {
            made(accepted, record);
        } catch (JsonbException refusal) {
            if (!findings.spoiled(object.pointer())) {
                findings.add(object, reason(refusal));
            }
            return null;
        }
        // Without the mark, whose value refused, nobody could tell what it was.
        return SealedShape.record(type, accepted) == record ? accepted : null;
    }

    private ObjectNode members(ObjectNode object, Function<String, Type> types) {
        SequencedMap<String, Member> members = new LinkedHashMap<>();
        object.members().forEach((name, member) -> {
            Node accepted = accepted(member.value(), types.apply(name));
            if (accepted != null) {
                members.put(name, new Member(member.nameOffset(), accepted));
            }
        });
        return new ObjectNode(object.place(), object.offset(), members);
    }

    private ArrayNode elements(ArrayNode array, Type held) {
        List<Node> elements = new ArrayList<>(array.elements().size());
        for (Node element : array.elements()) {
            Node accepted = accepted(element, held);
            if (accepted != null) {
                elements.add(accepted);
            }
        }
        return new ArrayNode(array.place(), array.offset(), elements);
    }

    private static String reason(JsonbException refusal) {
        Throwable cause = refusal;
        while (!(cause instanceof InvocationTargetException)) {
            cause = cause.getCause();
            if (cause == null) {
                throw new IllegalStateException("Refused by no constructor", refusal);
            }
        }
        Throwable thrown = cause.getCause();
        String message = thrown instanceof IllegalArgumentException ? thrown.getMessage() : null;
        return message == null ? "cannot be used: " + thrown.getClass().getSimpleName() : message;
    }
}
