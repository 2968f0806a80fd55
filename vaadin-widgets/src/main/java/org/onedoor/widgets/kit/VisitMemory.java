package org.onedoor.widgets.kit;

import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.Language;

/** What is remembered while a visit lasts, so that a second page need not ask: the municipality, and how the door should speak. */
public final class VisitMemory {

    private static final String MUNICIPALITY = "org.onedoor.municipality";
    private static final String LANGUAGE = "org.onedoor.language";
    private static final String EASY = "org.onedoor.easy";

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

    static boolean easyLanguage() {
        return recall(EASY).isPresent();
    }

    /** Speaks easy language, or ordinary language, on the pages that are opened later in the visit. */
    public static void easyLanguage(boolean easy) {
        remember(EASY, easy ? EASY : null);
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
