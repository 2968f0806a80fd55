package org.onedoor.it;

import jakarta.json.bind.annotation.JsonbTypeDeserializer;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.InvocationTargetException;
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
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values of records, drawn by their components, with whatever JSON may mistake for something else. */
final class AnyValue {
    private static final Map<Class<?>, List<Object>> SCALARS = Map.ofEntries(
            Map.entry(String.class, List.of("a", "b", "", " ", "\"\\\n\u0001/", "08:30", "true", "7", "åäö", "😀")),
            Map.entry(Boolean.class, List.of(true, false)),
            Map.entry(boolean.class, List.of(true, false)),
            Map.entry(Integer.class, List.of(0, 1, 2, 18, -7, Integer.MIN_VALUE, Integer.MAX_VALUE)),
            Map.entry(int.class, List.of(0, 1, 2, 18, -7, Integer.MIN_VALUE, Integer.MAX_VALUE)),
            Map.entry(Long.class, List.of(0L, -1L, 5_000_000_000L, Long.MIN_VALUE, Long.MAX_VALUE)),
            Map.entry(Double.class, List.of(0.0, -0.0, 1.5, 1e10, -1e-7, Double.MIN_VALUE, Double.MAX_VALUE)),
            Map.entry(double.class, List.of(0.0, -0.0, 1.5, 1e10, -1e-7, Double.MIN_VALUE, Double.MAX_VALUE)),
            Map.entry(BigDecimal.class, List.of(new BigDecimal("1.50"), new BigDecimal("0"), new BigDecimal("1E+3"))),
            Map.entry(LocalDate.class, List.of(LocalDate.of(2026, 11, 1), LocalDate.of(2028, 2, 29))),
            Map.entry(
                    LocalTime.class,
                    List.of(LocalTime.of(8, 30), LocalTime.MIDNIGHT, LocalTime.of(23, 59, 59, 1_000_000))),
            Map.entry(Instant.class, List.of(Instant.EPOCH, Instant.parse("2026-11-01T08:30:00.5Z"))));

    private final Random random;

    AnyValue(Random random) {
        this.random = random;
    }

    /** Whether all that a record holds, however deep, is made of records, enums and what JSON can hold. */
    static boolean isValue(Class<?> record) {
        return isValue(record, new HashSet<>());
    }

    private static boolean isValue(Type type, Set<Type> seen) {
        if (!seen.add(type)) {
            return true;
        }
        if (type instanceof ParameterizedType generic) {
            return List.of(List.class, Set.class, Map.class, LinkedHashMap.class, SortedMap.class, Optional.class)
                            .contains(generic.getRawType())
                    && Arrays.stream(generic.getActualTypeArguments()).allMatch(held -> isValue(held, seen));
        }
        return type instanceof Class<?> plain
                && (plain.isEnum() || SCALARS.containsKey(plain) || isRecord(plain, seen) || isOneOf(plain, seen));
    }

    private static boolean isRecord(Class<?> type, Set<Type> seen) {
        return type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .allMatch(component -> isValue(component.getGenericType(), seen));
    }

    private static boolean isOneOf(Class<?> type, Set<Type> seen) {
        return type.isAnnotationPresent(JsonbTypeDeserializer.class)
                && Arrays.stream(type.getPermittedSubclasses()).allMatch(kind -> isValue(kind, seen));
    }

    /** A value of a record, unless its constructor refuses what was drawn, or something required was too deep to draw. */
    Optional<Object> record(Class<?> type, int depth) {
        RecordComponent[] components = type.getRecordComponents();
        @Nullable
        Object[] drawn = Arrays.stream(components)
                .map(component -> drawn(component, depth))
                .toArray();
        boolean whole = IntStream.range(0, drawn.length).allMatch(i -> drawn[i] != null || !isRequired(components[i]));
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return whole ? Optional.of(type.getDeclaredConstructor(types).newInstance(drawn)) : Optional.empty();
        } catch (InvocationTargetException refused) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make " + type, e);
        }
    }

    private @Nullable Object drawn(RecordComponent component, int depth) {
        boolean given = isRequired(component) || random.nextInt(4) > 0;
        return given ? value(component.getGenericType(), depth) : absent(component.getType());
    }

    private static boolean isRequired(RecordComponent component) {
        return component.getType().isPrimitive()
                || component.getType() == Optional.class
                || Stream.of(NotNull.class, NotBlank.class, NotEmpty.class)
                        .anyMatch(component.getAccessor()::isAnnotationPresent);
    }

    /** Lists and maps that a constructor copies are never absent in a finished value. */
    private static @Nullable Object absent(Class<?> type) {
        if (type == Set.class) {
            return Set.of();
        }
        return type == Map.class ? Map.of() : null;
    }

    private @Nullable Object value(Type type, int depth) {
        if (type instanceof ParameterizedType generic) {
            return several(generic, depth - 1);
        }
        Class<?> plain = (Class<?>) type;
        if (SCALARS.containsKey(plain)) {
            return oneOf(SCALARS.get(plain));
        }
        if (plain.isEnum()) {
            return oneOf(List.of(plain.getEnumConstants()));
        }
        if (plain.isSealed()) {
            return value(oneOf(List.of(plain.getPermittedSubclasses())), depth);
        }
        return depth < -2 ? null : record(plain, depth - 1).orElse(null);
    }

    private Object several(ParameterizedType type, int depth) {
        Type[] held = type.getActualTypeArguments();
        List<Object> values = new ArrayList<>();
        IntStream.range(0, depth <= 0 ? 0 : random.nextInt(3))
                .mapToObj(i -> Optional.ofNullable(value(held[held.length - 1], depth)))
                .forEach(drawn -> drawn.ifPresent(values::add));
        if (type.getRawType() == List.class) {
            return values;
        }
        if (type.getRawType() == Set.class) {
            return new HashSet<>(values);
        }
        if (type.getRawType() == Optional.class) {
            return values.stream().findFirst();
        }
        Map<Object, Object> map = type.getRawType() == LinkedHashMap.class ? new LinkedHashMap<>() : new TreeMap<>();
        values.forEach(value -> map.put(value(held[0], depth), value));
        return map;
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
