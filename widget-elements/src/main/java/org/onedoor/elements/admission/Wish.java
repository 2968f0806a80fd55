package org.onedoor.elements.admission;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a request is for, as far as it matters to whether it may take a place. */
enum Wish {
    /** Whom to call. */
    HELP,
    /** Whether the server answers. */
    LIVE,
    /** Whether it lets in another. */
    READY,
    /** A file that is the same for everyone. */
    FILE,
    /** A page as it is written before its scripts run, or anything else that begins no visit. */
    PAGE,
    /** A view for a page whose scripts run: the only wish that begins a visit. */
    WINDOW,
    /** What a visitor does on a page. */
    MESSAGE,
    /** A file that a visitor hands in. */
    UPLOAD;

    private static final Set<String> FILES =
            Set.of("/VAADIN/build/", "/VAADIN/static/", "/aura/", "/onedoor/", "/door/");
    private static final String OWN_WINDOW = "init";

    /** How elements on a foreign page ask for theirs. */
    private static final String ELEMENTS = "/web-component/web-component-(ui|bootstrap)\\.(js|html)";

    static Wish of(HttpServletRequest request) {
        String path = request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
        @Nullable String asked = internal(request);
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (asked == null && reads) {
            return read(path);
        }
        if (OWN_WINDOW.equals(asked) || path.matches(ELEMENTS)) {
            return WINDOW;
        }
        if (reads) {
            return PAGE;
        }
        return path.startsWith("/VAADIN/dynamic/") ? UPLOAD : MESSAGE;
    }

    private static Wish read(String path) {
        if (path.matches("(/(fi|sv|en))?/help-now/?")) {
            return HELP;
        }
        if (path.matches(ELEMENTS)) {
            return WINDOW;
        }
        return switch (path) {
            case "/health/live" -> LIVE;
            case "/health/ready" -> READY;
            default -> FILES.stream().anyMatch(path::startsWith) ? FILE : PAGE;
        };
    }

    /** Whether a page of the door asks, and not an element on a page around it. */
    static boolean isOwnPage(HttpServletRequest request) {
        return OWN_WINDOW.equals(internal(request));
    }

    /** What the framework asks itself, from the query alone: a body is not read for it. */
    private static @Nullable String internal(HttpServletRequest request) {
        String query = Objects.requireNonNullElse(request.getQueryString(), "");
        for (String part : query.split("&")) {
            if (part.startsWith("v-r=")) {
                return part.substring("v-r=".length());
            }
        }
        return null;
    }
}
