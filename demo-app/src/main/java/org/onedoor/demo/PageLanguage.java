package org.onedoor.demo;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.Language;

/**
 * In which language a page speaks: the one its address names ({@code /sv} or {@code ?lang=sv}), otherwise the browser's,
 * otherwise Finnish. The language is all that an address of the door ever tells of its visitor.
 */
final class PageLanguage {
    private static final Pattern IN_PATH = Pattern.compile("/?(fi|sv|en)(/.*)?");
    private static final Pattern IN_QUERY = Pattern.compile("(?:.*[?&])?lang=(fi|sv|en)(?:&.*)?");

    private PageLanguage() {}

    static Language of(VaadinRequest request) {
        return named(request.getPathInfo(), request.getParameter("lang"))
                .or(() -> named(request.getParameter("location"), inQuery(request.getParameter("query"))))
                .or(() -> preferred(request))
                .orElse(Language.FI);
    }

    /** The language that an address names, if it names one. */
    static Optional<Language> named(@Nullable String path, @Nullable String lang) {
        Optional<Language> asked = lang == null ? Optional.empty() : Language.find(lang);
        Matcher matcher = IN_PATH.matcher(path == null ? "" : path);
        return asked.or(() -> matcher.matches() ? Language.find(matcher.group(1)) : Optional.empty());
    }

    /** Lets the page around speak a language: its {@code lang}, and what Vaadin may have to say. */
    static void show(UI ui, Language language) {
        DoorService.speak(ui, language);
        ui.getPage()
                .executeJs(
                        "document.documentElement.lang = $0; window.doorEnded = [$1, $2]",
                        language.tag(),
                        PageText.EXPIRED.in(language),
                        PageText.EXPIRED_MORE.in(language)); // Vaadin keeps those of the language it started in
    }

    private static @Nullable String inQuery(@Nullable String query) {
        Matcher matcher = IN_QUERY.matcher(query == null ? "" : query);
        return matcher.matches() ? matcher.group(1) : null;
    }

    private static Optional<Language> preferred(VaadinRequest request) {
        for (Locale locale : Collections.list(request.getLocales())) {
            Optional<Language> spoken = Language.find(locale.toLanguageTag());
            if (spoken.isPresent()) {
                return spoken;
            }
        }
        return Optional.empty();
    }
}
