package org.onedoor.elements;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a request asks for, where there is only one way to read it.
 *
 * <p>Servers, frameworks and filters read {@code //}, {@code ..}, {@code ;x} and what is encoded each in their own way; what one
 * takes for a file another takes for a page. An address that can be read in two ways is refused, so that everybody after the
 * filter reads the same.
 *
 * @param method of the request
 * @param path within the application, decoded
 * @param query what stands after the question mark
 * @param upgrades whether it wants to go on as a WebSocket
 */
record Asked(String method, String path, Query query, boolean upgrades) {
    /** Two slashes, a dot alone, a parameter of a path, a backslash, and what stands for one of these or for a control sign. */
    private static final Pattern TWO_WAYS =
            Pattern.compile("//|/\\.{1,2}(?=/|$)|[;\\\\]|%(?i:2e|2f|5c|3b|7f|[01][0-9a-f]|25[0-9a-f]{2})|[^!-~]");

    /** Files have plain names; other names are asked like pages. */
    private static final Pattern FILE =
            Pattern.compile("(/[A-Za-z0-9_][A-Za-z0-9_.@~-]*)*/[A-Za-z0-9_][A-Za-z0-9_.@~-]*\\.[A-Za-z0-9]+");

    /** What is asked, or nothing where the address is broken or can be read in two ways. */
    static Optional<Asked> of(HttpServletRequest request) {
        String whole = request.getRequestURI();
        Optional<Query> query = Query.read(request.getQueryString());
        if (!whole.startsWith("/") || TWO_WAYS.matcher(whole).find() || query.isEmpty()) {
            return Optional.empty();
        }
        String context = Objects.requireNonNullElse(request.getContextPath(), "");
        try {
            String path = Query.decoded(whole.substring(context.length()).replace("+", "%2B"));
            boolean upgrades = isWebSocket(request.getHeader("Upgrade"));
            return isPlace(query.get().value("location"))
                    ? Optional.of(new Asked(request.getMethod(), path, query.get(), upgrades))
                    : Optional.empty();
        } catch (CharacterCodingException broken) {
            return Optional.empty();
        }
    }

    /** The framework takes the place that a page tells for an address of its own. */
    private static boolean isPlace(String location) {
        return !location.contains("//")
                && !location.contains("\\")
                && !(location + "/").matches("(.*/)?\\.{1,2}/.*")
                && location.chars().noneMatch(Character::isISOControl);
    }

    private static boolean isWebSocket(@Nullable String upgrade) {
        return upgrade != null && upgrade.toLowerCase(Locale.ROOT).contains("websocket");
    }

    boolean reads() {
        return method.equals("GET") || method.equals("HEAD");
    }

    /** Whether it could be a file: a request of the framework never is. */
    boolean mayBeFile() {
        return reads() && !upgrades && !query.isInternal() && FILE.matcher(path).matches();
    }
}
