package org.onedoor.widgets;

import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.Language;

/** What is remembered while a visit lasts, so that a second page need not ask: the municipality and the language. */
final class VisitMemory {

    private static final String MUNICIPALITY = "org.onedoor.municipality";
    private static final String LANGUAGE = "org.onedoor.language";

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
