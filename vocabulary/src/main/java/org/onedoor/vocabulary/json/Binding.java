package org.onedoor.vocabulary.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.json.Node.ArrayNode;
import org.onedoor.vocabulary.json.Node.BooleanNode;
import org.onedoor.vocabulary.json.Node.Member;
import org.onedoor.vocabulary.json.Node.NumberNode;
import org.onedoor.vocabulary.json.Node.ObjectNode;
import org.onedoor.vocabulary.json.Node.TextNode;
import org.onedoor.vocabulary.json.RecordShape.Property;

/**
 * Makes records of a document whose shape fits them, the innermost first, through their canonical constructors.
 *
 * <p>A constructor that refuses its values makes a problem where its object is written; the rest is made without that object.
 */
final class Binding {
    private final Findings findings;
    private final Set<Node> refused = Collections.newSetFromMap(new IdentityHashMap<>());

    Binding(Findings findings) {
        this.findings = findings;
    }

    /** The record that a document becomes, or null if its own constructor refused it. */
    <T> @Nullable T bind(Node node, Class<T> record) {
        return record.cast(value(node, record));
    }

    /** The part of a bound document that became a value: all of it, as long as no constructor refused anything. */
    Node bound(Node node) {
        return refused.isEmpty() ? node : withoutRefused(node);
    }

    private @Nullable Object value(Node node, Type type) {
        return switch (node) {
            case ObjectNode object when type instanceof Class<?> plain -> record(object, shape(object, plain));
            case ObjectNode object -> map(object, (ParameterizedType) type);
            case ArrayNode array -> list(array, RecordShape.held(type));
            case BooleanNode bool -> bool.value();
            case NumberNode number -> number(number.literal(), (Class<?>) type);
            case TextNode text -> text(text.text(), (Class<?>) type);
            case Node.NullNode none -> null;
        };
    }

    private @Nullable Object record(ObjectNode object, RecordShape shape) {
        @Nullable Object[] components = new @Nullable Object[shape.properties().size()];
        int next = 0;
        for (Property property : shape.properties().values()) {
            components[next++] = component(object, property);
        }
        try {
            return shape.constructor().newInstance(components);
        } catch (InvocationTargetException e) {
            refused.add(object);
            if (!findings.spoiled(object.pointer())) {
                findings.add(object, reason(e.getTargetException()));
            }
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make " + shape.type(), e);
        }
    }

    private static RecordShape shape(ObjectNode object, Class<?> type) {
        Class<?> record = type.isRecord()
                ? type
                : SealedShape.of(type).record(object.members().keySet());
        return RecordShape.of(Objects.requireNonNull(record, "a shape that was not checked"));
    }

    private @Nullable Object component(ObjectNode object, Property property) {
        Member member = object.members().get(property.name());
        return member == null ? null : value(member.value(), property.type());
    }

    private Map<String, Object> map(ObjectNode object, ParameterizedType type) {
        Map<String, Object> map = type.getRawType() == LinkedHashMap.class ? new LinkedHashMap<>() : new TreeMap<>();
        object.members().forEach((name, member) -> {
            Object value = value(member.value(), RecordShape.held(type));
            if (value != null) {
                map.put(name, value);
            }
        });
        return map;
    }

    private List<Object> list(ArrayNode array, Type held) {
        List<Object> list = new ArrayList<>(array.elements().size());
        for (Node element : array.elements()) {
            Object value = value(element, held);
            if (value != null) {
                list.add(value);
            }
        }
        return list;
    }

    private static Object number(String literal, Class<?> type) {
        return switch (type.getSimpleName()) {
            case "Integer" -> Integer.valueOf(literal);
            case "Long" -> Long.valueOf(literal);
            case "Double" -> Double.valueOf(literal);
            default -> new BigDecimal(literal);
        };
    }

    private static Object text(String text, Class<?> type) {
        return switch (type.getSimpleName()) {
            case "String" -> text;
            case "LocalDate" -> LocalDate.parse(text);
            case "LocalTime" -> LocalTime.parse(text);
            case "Instant" -> Instant.parse(text);
            default -> EnumWords.constant(type, text);
        };
    }

    private Node withoutRefused(Node node) {
        return switch (node) {
            case ObjectNode object -> {
                SequencedMap<String, Member> members = new LinkedHashMap<>();
                object.members().forEach((name, member) -> {
                    if (!refused.contains(member.value())) {
                        members.put(name, new Member(member.nameOffset(), withoutRefused(member.value())));
                    }
                });
                yield new ObjectNode(object.pointer(), object.offset(), members);
            }
            case ArrayNode array ->
                new ArrayNode(
                        array.pointer(),
                        array.offset(),
                        array.elements().stream()
                                .filter(element -> !refused.contains(element))
                                .map(this::withoutRefused)
                                .toList());
            default -> node;
        };
    }

    private static String reason(Throwable cause) {
        String message = cause instanceof IllegalArgumentException ? cause.getMessage() : null;
        return message == null ? "cannot be used: " + cause.getClass().getSimpleName() : message;
    }
}
