package org.onedoor.widgets;

import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.Language;

/** What is remembered while a visit lasts, so that a second page need not ask: the municipality, the
 * language, and the answers to a scale. */
final class VisitMemory {

    private static final String MUNICIPALITY = "org.onedoor.municipality";
    private static final String LANGUAGE = "org.onedoor.language";
    private static final String DRAFT = "org.onedoor.scale ";

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

    static void language(Language language) {
        remember(LANGUAGE, language);
    }

    /** What has been answered of a scale, made when the visit has nothing of it yet. */
    static ScaleDraft draft(String scale, Supplier<ScaleDraft> empty) {
        String what = DRAFT + scale;
        return recall(what).map(ScaleDraft.class::cast).orElseGet(() -> {
            ScaleDraft draft = empty.get();
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
