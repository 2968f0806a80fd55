package org.onedoor.vocabulary.json;

import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbTypeDeserializer;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import org.hibernate.validator.HibernateValidator;
import org.jspecify.annotations.Nullable;

/** The properties that a record has in JSON, by their JSON names, in the order of its components. */
record RecordShape(SequencedMap<String, Property> properties) {

    /** One component: its place among them, how it is called in JSON, what it holds, and how to read it from a record. */
    record Property(int index, String component, String name, Type type, boolean required, Method accessor) {

        /** What a record holds. */
        @Nullable
        Object of(Record record) {
            try {
                return accessor.invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException("Cannot read " + accessor, e);
            }
        }
    }

    private static final Set<Class<?>> SCALARS = Set.of(
            String.class,
            Boolean.class,
            Integer.class,
            Long.class,
            Double.class,
            BigDecimal.class,
            LocalDate.class,
            LocalTime.class,
            Instant.class);

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            SequencedMap<String, Property> properties = new LinkedHashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                Property property = property(type, component, properties.size());
                properties.put(property.name(), property);
            }
            return new RecordShape(properties);
        }
    };

    private static final ClassValue<Boolean> CHECKED = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            check(type, type.getName(), new HashSet<>());
            return true;
        }
    };

    static RecordShape of(Class<?> record) {
        return SHAPES.get(record);
    }

    /**
     * Checks the shape of a record, or of the records that a sealed interface permits, and of all that they hold.
     *
     * @throws IllegalArgumentException if some component has a type that content cannot have, or the kinds of a sealed
     *     interface cannot be told apart: a mistake in the program
     */
    static void checked(Class<?> type) {
        if (!type.isRecord() && !SealedShape.is(type)) {
            throw new IllegalArgumentException(
                    type.getName() + " is neither a record nor a sealed interface of records");
        }
        CHECKED.get(type);
    }

    Optional<Property> ofComponent(String component) {
        return properties.values().stream()
                .filter(property -> property.component().equals(component))
                .findFirst();
    }

    private static Property property(Class<?> record, RecordComponent component, int index) {
        AnnotatedElement field = field(record, component.getName());
        boolean required = field.isAnnotationPresent(NotNull.class)
                || field.isAnnotationPresent(NotBlank.class)
                || field.isAnnotationPresent(NotEmpty.class);
        String name = name(field.getAnnotations(), component.getName());
        return new Property(
                index, component.getName(), name, component.getGenericType(), required, component.getAccessor());
    }

    private static String name(Annotation[] annotations, String own) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof JsonbProperty renamed && !renamed.value().isEmpty()) {
                return renamed.value();
            }
        }
        return own;
    }

    private static AnnotatedElement field(Class<?> record, String name) {
        try {
            return record.getDeclaredField(name);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("A record without the field of its component " + name, e);
        }
    }

    private static void check(Type type, String where, Set<Type> seen) {
        if (!seen.add(type)) {
            return;
        }
        if (type instanceof Class<?> record && record.isRecord()) {
            reachable(record);
            made(record);
            of(record).properties.values().forEach(p -> check(p.type(), record.getName() + "." + p.component(), seen));
        } else if (SealedShape.is(type)) {
            Class<?> sealed = (Class<?>) type;
            reachable(sealed);
            SealedShape.of(sealed).kinds().forEach(kind -> check(kind.type(), where, seen));
            told(sealed);
        } else if (holds(type)) {
            check(held(type), where, seen);
        } else if (!(type instanceof Class<?> plain) || !(plain.isEnum() || SCALARS.contains(plain))) {
            throw new IllegalArgumentException(where + " is " + type.getTypeName()
                    + "; content has records, sealed interfaces of records, enums, text, boxed numbers and booleans, dates,"
                    + " List, and maps by text as LinkedHashMap or SortedMap, which keep an order");
        }
    }

    private static void reachable(Class<?> record) {
        Module module = record.getModule();
        boolean read = Modifier.isPublic(record.getModifiers()) && module.isExported(record.getPackageName());
        if (!read || !module.isOpen(record.getPackageName(), HibernateValidator.class.getModule())) {
            throw new IllegalArgumentException(record.getName()
                    + " must be public, in a package that its module exports and opens to org.hibernate.validator");
        }
    }

    /** JSON Binding must make a record of exactly the properties that are checked here. */
    private static void made(Class<?> record) {
        List<String> taken = taken(maker(record));
        Set<String> held = of(record).properties.keySet();
        if (!taken.equals(List.copyOf(held))) {
            throw new IllegalArgumentException(record.getName() + " is made of " + taken + " but holds " + held
                    + "; its canonical constructor must be the one that content is made by, with the @JsonbProperty of the"
                    + " components, and compiled with the names of its parameters");
        }
    }

    private static List<String> taken(Constructor<?> maker) {
        Parameter[] parameters = maker.getParameters();
        // All at once: a parameter that is asked for its annotations reads those of all others again.
        Annotation[][] annotations = maker.getParameterAnnotations();
        List<String> taken = new ArrayList<>();
        for (int p = 0; p < parameters.length; p++) {
            taken.add(name(annotations[p], parameters[p].getName()));
        }
        return taken;
    }

    /** The constructor that JSON Binding makes a record by. */
    static Constructor<?> maker(Class<?> record) {
        if (Arrays.stream(record.getDeclaredMethods()).anyMatch(m -> m.isAnnotationPresent(JsonbCreator.class))) {
            throw new IllegalArgumentException(
                    record.getName() + " has a method with @JsonbCreator; content is made by constructors");
        }
        Constructor<?>[] all = record.getDeclaredConstructors();
        Optional<Constructor<?>> marked = Arrays.stream(all)
                .filter(constructor -> constructor.isAnnotationPresent(JsonbCreator.class))
                .findFirst();
        if (marked.isEmpty() && all.length > 1) {
            throw new IllegalArgumentException(record.getName() + " has " + all.length
                    + " constructors; tell by @JsonbCreator on the canonical one that content is made by it");
        }
        return marked.orElse(all[0]);
    }

    private static void told(Class<?> sealed) {
        JsonbTypeDeserializer by = sealed.getAnnotation(JsonbTypeDeserializer.class);
        if (by == null || by.value() != KindDeserializer.class) {
            throw new IllegalArgumentException(
                    sealed.getName()
                            + " must have @JsonbTypeDeserializer(KindDeserializer.class), by which JSON Binding tells its kinds apart");
        }
    }

    /** Whether a type is a list, or a map by text that keeps an order. */
    static boolean holds(Type type) {
        return type instanceof ParameterizedType generic
                && (generic.getRawType() == List.class
                        || (isMap(generic) && generic.getActualTypeArguments()[0] == String.class));
    }

    /** The type of the elements of a list, or of the values of a map. */
    static Type held(Type type) {
        Type[] arguments = ((ParameterizedType) type).getActualTypeArguments();
        return arguments[arguments.length - 1];
    }

    static boolean isMap(ParameterizedType type) {
        return type.getRawType() == LinkedHashMap.class || type.getRawType() == SortedMap.class;
    }
}
