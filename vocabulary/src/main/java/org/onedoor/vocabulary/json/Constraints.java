package org.onedoor.vocabulary.json;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
            broken.accept(names(value.getClass(), violation.getPropertyPath()), violation.getMessage());
        }
    }

    private static List<String> names(Class<?> root, Path path) {
        List<String> names = new ArrayList<>();
        Type at = root;
        for (Path.Node node : path) {
            if (node.isInIterable()) {
                names.add(String.valueOf(node.getIndex() == null ? node.getKey() : node.getIndex()));
                at = at == null || !RecordShape.holds(at) ? null : RecordShape.held(at);
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                Optional<Property> property = property(at, node.getName());
                names.add(property.map(Property::name).orElse(node.getName()));
                at = property.map(Property::type).orElse(null);
            }
        }
        return names;
    }

    private static Optional<Property> property(@Nullable Type at, String component) {
        return at instanceof Class<?> type && type.isRecord()
                ? RecordShape.of(type).ofComponent(component)
                : Optional.empty();
    }
}
