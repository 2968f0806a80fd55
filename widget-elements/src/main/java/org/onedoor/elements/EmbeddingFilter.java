package org.onedoor.elements;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lets the pages of an allow-list embed the door, and nobody else, and sends the security headers of every answer. What is text
 * goes out compressed, and a browser keeps the files that are named by their content.
 *
 * <p>Map it to {@code /*}, before everything else, with asynchronous processing supported. In a {@code web.xml} it takes the
 * parameters {@code origins}, which are separated by spaces, and {@code acrossSites} ({@code true} or {@code false}).
 *
 * <p>Files that are the same for everyone may be read from anywhere. This is not generosity: Vaadin replaces the
 * {@code Vary} header of compressed files, so a file that a browser has cached from the door itself would be refused
 * when another page asks for it.
 *
 * @see Embedding
 */
public final class EmbeddingFilter extends HttpFilter {
    private static final Pattern ELEMENT = Pattern.compile("/web-component/onedoor-[a-z-]+\\.js");
    private static final String LOOKS_AFTER = "\nimport('../onedoor/element.js');\n";

    private static final long serialVersionUID = 1L;

    private transient @Nullable Embedding embedding;

    /** A filter that reads who may embed the door from its parameters. */
    public EmbeddingFilter() {}

    /** A filter that knows who may embed the door. */
    public EmbeddingFilter(Embedding embedding) {
        this.embedding = embedding;
    }

    @Override
    public void init() {
        if (embedding == null) {
            String origins =
                    Objects.requireNonNullElse(getInitParameter("origins"), "").strip();
            embedding = Embedding.by(origins.isEmpty() ? Set.of() : Set.of(origins.split("\\s+")))
                    .acrossSites(Boolean.parseBoolean(getInitParameter("acrossSites")));
        }
        cookies(getServletContext().getSessionCookieConfig(), embedding.acrossSites());
    }

    /** Browsers send a cookie to a door that stands in another site's page only when it is kept for that site alone. */
    private static void cookies(SessionCookieConfig cookie, boolean acrossSites) {
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", acrossSites ? "None" : "Lax");
        if (acrossSites) {
            cookie.setSecure(true);
            cookie.setAttribute("Partitioned", "true");
        }
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Embedding allowed = Objects.requireNonNull(embedding, "a filter is initialised before it is asked");
        secure(response, allowed);
        HttpServletResponse answer = new FrameableResponse(response);
        if (allowed.isFile(path(request))) {
            response.setHeader("Access-Control-Allow-Origin", "*");
            send(request, Embedding.isNamedByContent(path(request)) ? new LastingResponse(answer) : answer, chain);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        String origin = request.getHeader("Origin");
        if (origin != null && !own(origin, request)) {
            if (!allowed.origins().contains(origin)) {
                response.sendError(HttpServletResponse.SC_FORBIDDEN, "This origin may not embed the door");
                return;
            }
            allow(origin, response);
            if (request.getMethod().equals("OPTIONS")) {
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
                return;
            }
        }
        send(request, answer, chain);
    }

    /** Compressed where the browser takes it so, because not every server or proxy around does it. */
    private static void send(HttpServletRequest request, HttpServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        if (CompressedResponse.suits(request)) {
            CompressedResponse compressed = new CompressedResponse(request, answer);
            chain.doFilter(request, compressed);
            lookAfter(request, compressed);
            compressed.finish();
        } else {
            chain.doFilter(request, answer);
            lookAfter(request, answer);
        }
    }

    /**
     * Lets the script of an element bring along what looks after the element. The widget itself brings it too late where no widget
     * comes, such as to a browser that keeps no cookie of the door: the words of the page's author would be gone.
     */
    private static void lookAfter(HttpServletRequest request, HttpServletResponse answer) throws IOException {
        if (ELEMENT.matcher(path(request)).matches() && answer.getStatus() == HttpServletResponse.SC_OK) {
            answer.getOutputStream().write(LOOKS_AFTER.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** As the server resolved it: an address that only begins like a file is none. */
    private static String path(HttpServletRequest request) {
        return request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
    }

    private static void secure(HttpServletResponse response, Embedding embedding) {
        response.setHeader("Content-Security-Policy", embedding.wholePolicy());
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Content-Type-Options", "nosniff");
    }

    private static void allow(String origin, HttpServletResponse response) {
        response.setHeader("Access-Control-Allow-Origin", origin);
        response.setHeader("Access-Control-Allow-Credentials", "true");
        response.setHeader("Access-Control-Allow-Methods", "GET, POST, OPTIONS");
        response.setHeader("Access-Control-Allow-Headers", "Content-Type");
        response.setHeader("Access-Control-Max-Age", "600");
        response.addHeader("Vary", "Origin");
    }

    /** Compared without the scheme, which a proxy in front may have changed. */
    private static boolean own(String origin, HttpServletRequest request) {
        try {
            return URI.create(origin).getAuthority() instanceof String authority
                    && authority.equals(request.getHeader("Host"));
        } catch (IllegalArgumentException odd) {
            return false;
        }
    }
}
