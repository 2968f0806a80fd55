package org.onedoor.vocabulary.json;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.hibernate.validator.HibernateValidator;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.json.RecordShape.Property;

/** The constraints that records declare on their components. */
final class Constraints {
    // One for the process: making it costs as much as checking a hundred documents.
    private static final Validator VALIDATOR = validator();

    private Constraints() {}

    /** Makes the validator, as loading this class does. */
    static void prepare() {}

    private static Validator validator() {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ConstraintMessages(Locale.ENGLISH))
                .buildValidatorFactory()
                .getValidator();
    }

    /** Tells each broken constraint: the names and indices that lead to its place, and what is wrong. */
    static void check(Object value, BiConsumer<List<String>, String> broken) {
        for (ConstraintViolation<Object> violation : VALIDATOR.validate(value)) {
            broken.accept(names(value, violation.getPropertyPath()), violation.getMessage());
        }
    }

    /** The path walks through values, because only a value tells which record of a sealed interface it is. */
    private static List<String> names(Object root, Path path) {
        List<String> names = new ArrayList<>();
        Object at = root;
        for (Path.Node node : path) {
            if (node.isInIterable()) {
                Object place = node.getIndex() == null ? node.getKey() : node.getIndex();
                names.add(String.valueOf(place));
                at = held(at, place);
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                Optional<Property> property = property(at, node.getName());
                names.add(property.map(Property::name).orElse(node.getName()));
                at = at instanceof Record record
                        ? property.map(one -> one.of(record)).orElse(null)
                        : null;
            }
        }
        return names;
    }

    private static @Nullable Object held(@Nullable Object holder, @Nullable Object place) {
        return switch (holder) {
            case List<?> list when place instanceof Integer index -> list.get(index);
            case Map<?, ?> map -> map.get(place);
            case null, default -> null;
        };
    }

    private static Optional<Property> property(@Nullable Object at, String component) {
        return at instanceof Record record
                ? RecordShape.of(record.getClass()).ofComponent(component)
                : Optional.empty();
    }
}
