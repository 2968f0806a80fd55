package org.onedoor.vocabulary.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.json.Node.ArrayNode;
import org.onedoor.vocabulary.json.Node.BooleanNode;
import org.onedoor.vocabulary.json.Node.Member;
import org.onedoor.vocabulary.json.Node.NullNode;
import org.onedoor.vocabulary.json.Node.NumberNode;
import org.onedoor.vocabulary.json.Node.ObjectNode;
import org.onedoor.vocabulary.json.Node.TextNode;
import org.onedoor.vocabulary.json.RecordShape.Property;

/**
 * Compares a document with the records it is to become.
 *
 * <p>What fits is kept and what does not is reported and left out, so that the constraints of the rest can still be checked.
 */
final class ShapeCheck {
    private final Findings findings;

    ShapeCheck(Findings findings) {
        this.findings = findings;
    }

    /** The part of a value that fits a type, or null if none does. */
    @Nullable
    Node fit(Node node, Type type) {
        if (type instanceof ParameterizedType generic) {
            return RecordShape.isMap(generic) ? map(node, generic) : list(node, generic);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            ObjectNode object = expect(node, ObjectNode.class, "an object");
            return object == null ? null : record(object, RecordShape.of(plain));
        }
        if (SealedShape.is(plain)) {
            ObjectNode object = expect(node, ObjectNode.class, "an object");
            return object == null ? null : oneOf(object, SealedShape.of(plain));
        }
        return plain.isEnum() ? constant(node, plain) : scalar(node, plain);
    }

    private @Nullable Node scalar(Node node, Class<?> type) {
        return switch (type.getSimpleName()) {
            case "String" -> expect(node, TextNode.class, "text");
            case "Boolean" -> expect(node, BooleanNode.class, "true or false");
            case "Integer" -> whole(node, Integer.MIN_VALUE, Integer.MAX_VALUE);
            case "Long" -> whole(node, Long.MIN_VALUE, Long.MAX_VALUE);
            case "LocalDate" -> time(node, LocalDate::parse, "a date such as 2026-11-01");
            case "LocalTime" -> time(node, LocalTime::parse, "a time such as 08:30");
            case "Instant" -> time(node, Instant::parse, "a moment such as 2026-11-01T08:30:00Z");
            default -> expect(node, NumberNode.class, "a number");
        };
    }

    private <N extends Node> @Nullable N expect(Node node, Class<N> sort, String expected) {
        if (sort.isInstance(node)) {
            return sort.cast(node);
        }
        findings.add(node, "expected " + expected + " but found " + node.sort());
        return null;
    }

    private @Nullable Node whole(Node node, long min, long max) {
        NumberNode number = expect(node, NumberNode.class, "a whole number");
        if (number == null) {
            return null;
        }
        if (number.literal().chars().anyMatch(c -> c == '.' || c == 'e' || c == 'E')) {
            return refuse(node, "must be a whole number, written without a fraction or an exponent");
        }
        return fits(number.literal(), min, max)
                ? number
                : refuse(node, "must be a whole number from " + min + " to " + max);
    }

    private static boolean fits(String literal, long min, long max) {
        try {
            long value = Long.parseLong(literal);
            return value >= min && value <= max;
        } catch (NumberFormatException tooLong) {
            return false;
        }
    }

    private @Nullable Node time(Node node, Function<String, ?> parse, String expected) {
        TextNode text = expect(node, TextNode.class, expected);
        try {
            return text == null || parse.apply(text.text()) == null ? null : text;
        } catch (DateTimeException e) {
            return refuse(node, "must be " + expected);
        }
    }

    private @Nullable Node refuse(Node node, String message) {
        findings.add(node, message);
        return null;
    }

    private @Nullable Node constant(Node node, Class<?> type) {
        List<String> words = EnumWords.of(type);
        if (node instanceof TextNode text) {
            return words.contains(text.text())
                    ? text
                    : refuse(node, "expected " + oneOf(words) + Spelling.didYouMean(text.text(), words));
        }
        return expect(node, TextNode.class, oneOf(words));
    }

    private static String oneOf(List<String> words) {
        return "one of " + String.join(", ", words);
    }

    private @Nullable Node list(Node node, ParameterizedType type) {
        ArrayNode array = expect(node, ArrayNode.class, "a list");
        if (array == null) {
            return null;
        }
        List<Node> fitting = new ArrayList<>(array.elements().size());
        boolean whole = true;
        for (Node element : array.elements()) {
            Node fit = present(element) ? fit(element, RecordShape.held(type)) : null;
            if (fit != null) {
                fitting.add(fit);
            }
            whole &= fit == element;
        }
        return whole ? array : new ArrayNode(node.place(), node.offset(), fitting);
    }

    private @Nullable Node map(Node node, ParameterizedType type) {
        ObjectNode object = expect(node, ObjectNode.class, "an object");
        if (object == null) {
            return null;
        }
        SequencedMap<String, Member> fitting = new LinkedHashMap<>();
        object.members().forEach((name, member) -> {
            if (present(member.value())) {
                keep(fitting, name, member, RecordShape.held(type));
            }
        });
        return of(object, fitting);
    }

    private boolean present(Node node) {
        if (node instanceof NullNode) {
            findings.add(node, "must not be null");
            return false;
        }
        return true;
    }

    private void keep(SequencedMap<String, Member> fitting, String name, Member member, Type type) {
        Node fit = fit(member.value(), type);
        if (fit != null) {
            fitting.put(name, fit == member.value() ? member : new Member(member.nameOffset(), fit));
        }
    }

    /** The object itself when all of it fits, as nearly every one of a document does: what fits is not built twice. */
    private static ObjectNode of(ObjectNode object, SequencedMap<String, Member> fitting) {
        return sameMembers(object.members(), fitting)
                ? object
                : new ObjectNode(object.place(), object.offset(), fitting);
    }

    private static boolean sameMembers(SequencedMap<String, Member> all, SequencedMap<String, Member> fitting) {
        if (all.size() != fitting.size()) {
            return false;
        }
        for (Map.Entry<String, Member> member : fitting.entrySet()) {
            if (all.get(member.getKey()) != member.getValue()) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Node oneOf(ObjectNode object, SealedShape shape) {
        KindCheck kind = new KindCheck(findings, shape, object);
        Class<?> record = kind.record();
        if (record == null) {
            return null;
        }
        ObjectNode fitting = record(kind.own(), RecordShape.of(record));
        // Without the mark, whose value did not fit, nobody could tell what it was.
        return shape.record(fitting.members().keySet()) == record ? fitting : null;
    }

    private ObjectNode record(ObjectNode object, RecordShape shape) {
        Set<String> meant =
                shape.properties().keySet().containsAll(object.members().keySet()) ? Set.of() : unknown(object, shape);
        SequencedMap<String, Member> fitting = new LinkedHashMap<>();
        for (Property property : shape.properties().values()) {
            Member member = object.members().get(property.name());
            if (member == null) {
                missing(object, property, meant);
            } else if (!(member.value() instanceof NullNode) || (property.required() && !present(member.value()))) {
                keepUnlessNull(fitting, property, member);
            }
        }
        return of(object, fitting);
    }

    private void keepUnlessNull(SequencedMap<String, Member> fitting, Property property, Member member) {
        if (!(member.value() instanceof NullNode)) {
            keep(fitting, property.name(), member, property.type());
        }
    }

    private void missing(ObjectNode object, Property property, Set<String> meant) {
        boolean misspelt = meant.contains(property.name());
        if (property.required() && !misspelt) {
            findings.add(object, "\"" + property.name() + "\" is missing");
        }
        if (property.required() || misspelt) {
            findings.spoil(Pointers.child(object.pointer(), property.name()));
        }
    }

    /** Reports the properties that a record does not have; the absent properties that were probably meant are returned. */
    private Set<String> unknown(ObjectNode object, RecordShape shape) {
        Collection<String> absent = new ArrayList<>(shape.properties().keySet());
        absent.removeAll(object.members().keySet());
        Set<String> meant = new HashSet<>();
        for (String name : object.members().keySet()) {
            if (!shape.properties().containsKey(name)) {
                Optional<String> closest = Spelling.closest(name, absent);
                closest.ifPresent(meant::add);
                findings.unknown(object, name, closest);
            }
        }
        return meant;
    }
}
