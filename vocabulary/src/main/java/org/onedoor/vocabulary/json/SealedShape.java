package org.onedoor.vocabulary.json;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.json.Node.ObjectNode;
import org.onedoor.vocabulary.json.RecordShape.Property;

/**
 * The kinds of object that a sealed interface stands for, each told by properties that no other kind has.
 *
 * <p>The marks of a kind are the properties that all of its objects need and no other kind has. Where there are none, they are
 * those that its objects may have and no other kind has. An object is of the one kind of which it has a mark. So the order of
 * the kinds never matters, and a record that is written with a mark reads back as the same record.
 *
 * @param kinds in the order in which the interface permits them
 * @param properties all that its objects can have
 */
record SealedShape(Class<?> type, List<Kind> kinds, Set<String> properties) {

    /**
     * One permitted record, or another sealed interface, whose own kinds are told apart once it is known to be it.
     *
     * @param properties all that its objects can have
     * @param marks never empty
     */
    record Kind(Class<?> type, Set<String> properties, List<String> marks) {

        boolean told(Set<String> names) {
            for (String mark : marks) {
                if (names.contains(mark)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static final ClassValue<SealedShape> SHAPES = new ClassValue<>() {
        @Override
        protected SealedShape computeValue(Class<?> type) {
            return new SealedShape(
                    type,
                    permitted(type)
                            .map(kind -> new Kind(kind, all(kind), marks(type, kind)))
                            .toList(),
                    all(type));
        }
    };

    static boolean is(Type type) {
        return type instanceof Class<?> plain && plain.isInterface() && plain.isSealed();
    }

    /**
     * The kinds of a sealed interface.
     *
     * @throws IllegalArgumentException if it permits what is neither a record nor a sealed interface, or two kinds cannot be
     *     told apart: a mistake in the program
     */
    static SealedShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    /** The record that an object of a type becomes: the type itself or, of a sealed interface, the one that is told. */
    static @Nullable Class<?> record(Class<?> type, ObjectNode object) {
        return type.isRecord() ? type : of(type).record(object.members().keySet());
    }

    /** The record that an object with these properties becomes, or null when they tell no kind or several. */
    @Nullable
    Class<?> record(Set<String> names) {
        List<Kind> told = told(names);
        if (told.size() != 1) {
            return null;
        }
        Class<?> only = told.getFirst().type();
        return only.isRecord() ? only : of(only).record(names);
    }

    /** The kinds of which an object with these properties has a mark. */
    List<Kind> told(Set<String> names) {
        // Asked for every object, so often that streams were seen in the time to start.
        List<Kind> told = new ArrayList<>(1);
        for (Kind kind : kinds) {
            if (kind.told(names)) {
                told.add(kind);
            }
        }
        return told;
    }

    private static Stream<Class<?>> permitted(Class<?> type) {
        return Arrays.stream(type.getPermittedSubclasses());
    }

    private static List<String> marks(Class<?> type, Class<?> kind) {
        Set<String> others = permitted(type)
                .filter(other -> other != kind)
                .flatMap(other -> all(other).stream())
                .collect(Collectors.toSet());
        List<String> marks = new ArrayList<>(needed(kind));
        marks.removeAll(others);
        if (marks.isEmpty()) {
            marks.addAll(all(kind));
            marks.removeAll(others);
        }
        if (marks.isEmpty()) {
            throw new IllegalArgumentException("JSON cannot tell " + kind.getName() + " from the other kinds of "
                    + type.getName() + ": it has no property of its own");
        }
        return List.copyOf(marks);
    }

    private static SequencedSet<String> all(Class<?> kind) {
        return shapes(kind)
                .flatMap(shape -> shape.properties().keySet().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static SequencedSet<String> needed(Class<?> kind) {
        SequencedSet<String> needed = all(kind);
        shapes(kind).forEach(shape -> needed.removeIf(name -> !required(shape, name)));
        return needed;
    }

    private static boolean required(RecordShape shape, String name) {
        Property property = shape.properties().get(name);
        return property != null && property.required();
    }

    private static Stream<RecordShape> shapes(Class<?> kind) {
        if (kind.isRecord()) {
            return Stream.of(RecordShape.of(kind));
        }
        if (!is(kind)) {
            throw new IllegalArgumentException(
                    kind.getName() + " is neither a record nor a sealed interface of records");
        }
        return permitted(kind).flatMap(SealedShape::shapes);
    }
}
