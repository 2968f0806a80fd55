package org.onedoor.vocabulary.json;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.json.Node.ArrayNode;
import org.onedoor.vocabulary.json.Node.Member;
import org.onedoor.vocabulary.json.Node.ObjectNode;

/** Makes records of a document whose shape fits them. */
final class Binding {
    // One for the process, as JSON Binding advises: making one costs more than most documents.
    private static final Jsonb JSONB = JsonbBuilder.create();

    private Binding() {}

    /** The record that a document becomes, or null if it or something in it was refused. */
    static <T> @Nullable T bind(Node node, Class<T> type) {
        try {
            return JSONB.fromJson(node.json().toString(), type);
        } catch (JsonbException e) {
            return null;
        }
    }

    /**
     * What remains of a document without the records whose constructors refuse their values; null if nothing does. JSON
     * Binding does not tell where it failed, so each record is made on its own, the innermost first.
     */
    static @Nullable Node accepted(Node node, Type type, Findings findings) {
        Node accepted = switch (node) {
            case ObjectNode object -> acceptedMembers(object, type, findings);
            case ArrayNode array -> acceptedElements(array, type, findings);
            default -> node;
        };
        return type instanceof Class<?> record && record.isRecord() ? accepted(accepted, record, findings) : accepted;
    }

    private static @Nullable Node accepted(Node node, Class<?> record, Findings findings) {
        try {
            JSONB.fromJson(node.json().toString(), record);
            return node;
        } catch (JsonbException e) {
            if (!findings.spoiled(node.pointer())) {
                findings.add(node, reason(e));
            }
            return null;
        }
    }

    private static Node acceptedMembers(ObjectNode object, Type type, Findings findings) {
        SequencedMap<String, Member> members = new LinkedHashMap<>();
        object.members().forEach((name, member) -> {
            Type held = type instanceof Class<?> record ? RecordShape.of(record).typeOf(name) : RecordShape.held(type);
            Node accepted = accepted(member.value(), held, findings);
            if (accepted != null) {
                members.put(name, new Member(member.nameOffset(), accepted));
            }
        });
        return new ObjectNode(object.pointer(), object.offset(), members);
    }

    private static Node acceptedElements(ArrayNode array, Type type, Findings findings) {
        List<Node> elements = new ArrayList<>();
        for (Node element : array.elements()) {
            Node accepted = accepted(element, RecordShape.held(type), findings);
            if (accepted != null) {
                elements.add(accepted);
            }
        }
        return new ArrayNode(array.pointer(), array.offset(), elements);
    }

    private static String reason(Throwable thrown) {
        Throwable cause = thrown;
        for (Throwable next = thrown; next != null; next = next.getCause()) {
            cause = next;
        }
        String message = cause instanceof IllegalArgumentException ? cause.getMessage() : null;
        return message == null ? "cannot be used: " + cause.getClass().getSimpleName() : message;
    }
}
