package org.onedoor.vocabulary.json;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.json.Node.ArrayNode;
import org.onedoor.vocabulary.json.Node.ObjectNode;

/** Makes records of a document whose shape fits them. */
final class Binding {
    // One for the process, as JSON Binding advises: making one costs more than most documents.
    private static final Jsonb JSONB = JsonbBuilder.create();

    private Binding() {}

    /** The record, or null if a constructor refused its values. */
    static <T> @Nullable T bind(Node node, Class<T> type) {
        try {
            return JSONB.fromJson(node.json().toString(), type);
        } catch (JsonbException e) {
            return null;
        }
    }

    /** Reports the innermost records whose constructors refuse their values; JSON Binding itself does not tell where. */
    static boolean refused(Node node, Type type, Findings findings) {
        boolean inside = switch (node) {
            case ObjectNode object -> refusedMember(object, type, findings);
            case ArrayNode array -> refusedElement(array, type, findings);
            default -> false;
        };
        if (inside || !(type instanceof Class<?> record) || !record.isRecord()) {
            return inside;
        }
        try {
            JSONB.fromJson(node.json().toString(), record);
            return false;
        } catch (JsonbException e) {
            findings.add(node, reason(e));
            return true;
        }
    }

    private static boolean refusedMember(ObjectNode object, Type type, Findings findings) {
        boolean refused = false;
        for (var entry : object.members().entrySet()) {
            Type held = type instanceof Class<?> record
                    ? RecordShape.of(record).properties().get(entry.getKey()).type()
                    : RecordShape.held(type);
            refused |= refused(entry.getValue().value(), held, findings);
        }
        return refused;
    }

    private static boolean refusedElement(ArrayNode array, Type type, Findings findings) {
        boolean refused = false;
        for (Node element : array.elements()) {
            refused |= refused(element, RecordShape.held(type), findings);
        }
        return refused;
    }

    private static String reason(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        boolean said = cause instanceof IllegalArgumentException && cause.getMessage() != null;
        return said ? cause.getMessage() : "cannot be used: " + cause.getClass().getSimpleName();
    }
}
