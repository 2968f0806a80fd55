package org.onedoor.widgets.kit;

import com.vaadin.flow.server.VaadinSession;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.Language;

/** What is remembered while a visit lasts, so that a second page need not ask: the municipality, the language, and what was begun. */
public final class VisitMemory {

    private static final String MUNICIPALITY = "org.onedoor.municipality";
    private static final String LANGUAGE = "org.onedoor.language";
    private static final String BEGUN = "org.onedoor.begun ";

    private VisitMemory() {}

    static Optional<String> municipality() {
        return recall(MUNICIPALITY).map(String.class::cast);
    }

    static void municipality(@Nullable String code) {
        remember(MUNICIPALITY, code);
    }

    static Optional<Language> language() {
        return recall(LANGUAGE).map(Language.class::cast);
    }

    /** Speaks it on the pages that are opened later in the visit. */
    public static void language(Language language) {
        remember(LANGUAGE, language);
    }

    /** What was begun under a name, or a new one that the visit keeps from now on. */
    public static <D extends Serializable> D keep(Class<D> kind, String name, Supplier<D> begin) {
        String what = BEGUN + kind.getSimpleName() + " " + name;
        return recall(what).map(kind::cast).orElseGet(() -> {
            D begun = begin.get();
            remember(what, begun);
            return begun;
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
