package org.onedoor.widgets.kit;

import com.vaadin.flow.server.VaadinSession;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.Language;

/** What is remembered while a visit lasts, so that a second page need not ask: the municipality, the
 * language, and the answers to a scale. */
public final class VisitMemory {

    private static final String MUNICIPALITY = "org.onedoor.municipality";
    private static final String LANGUAGE = "org.onedoor.language";
    private static final String DRAFT = "org.onedoor.scale ";

    private VisitMemory() {}

    public static Optional<String> municipality() {
        return recall(MUNICIPALITY).map(String.class::cast);
    }

    public static void municipality(@Nullable String code) {
        remember(MUNICIPALITY, code);
    }

    public static Optional<Language> language() {
        return recall(LANGUAGE).map(Language.class::cast);
    }

    public static void language(Language language) {
        remember(LANGUAGE, language);
    }

    /** What has been answered of a scale, made when the visit has nothing of it yet. */
    public static <D extends Serializable> D draft(Class<D> kind, String scale, Supplier<D> empty) {
        String what = DRAFT + scale;
        return recall(what).map(kind::cast).orElseGet(() -> {
            D draft = empty.get();
            remember(what, draft);
            return draft;
        });
    }

    private static Optional<Object> recall(String what) {
        return Optional.ofNullable(VaadinSession.getCurrent()).map(session -> session.getAttribute(what));
    }

    private static void remember(String what, @Nullable Object value) {
        VaadinSession session = VaadinSession.getCurrent();
        if (session != null) {
            session.setAttribute(what, value);
        }
    }
}
