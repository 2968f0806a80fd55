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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BiConsumer;
import org.hibernate.validator.HibernateValidator;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.json.RecordShape.Property;

/** The constraints that records declare on their components. */
final class Constraints {
    // Kept, as it costs as much as reading a hundred documents; and made while the first document is being read.
    private static final FutureTask<Validator> VALIDATOR = new FutureTask<>(Constraints::validator);

    static {
        Thread making = new Thread(VALIDATOR, "onedoor-constraints");
        making.setDaemon(true);
        making.start();
    }

    private Constraints() {}

    /** Begins to make ready what {@link #check} needs. */
    static void prepare() {
        // Being called is enough: the class makes its validator when it is loaded.
    }

    private static Validator validator() {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ConstraintMessages(Locale.ENGLISH))
                .buildValidatorFactory()
                .getValidator();
    }

    private static Validator ready() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return VALIDATOR.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw new IllegalStateException("Constraints cannot be checked", e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Tells each broken constraint: the names and indices that lead to its place, and what is wrong. */
    static void check(Object value, BiConsumer<List<String>, String> broken) {
        for (ConstraintViolation<Object> violation : ready().validate(value)) {
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
