package org.onedoor.elements;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onedoor.elements.errors.ErrorLog;
import org.onedoor.elements.errors.ErrorPages;
import org.onedoor.elements.errors.PlainErrorResponse;

/**
 * Lets the pages of an allow-list embed the door, and nobody else, and sends the security headers of every answer. What is text
 * goes out compressed, and a browser keeps the files that are named by their content.
 *
 * <p>Map it to {@code /*}, before everything else, with asynchronous processing supported. In a {@code web.xml} it takes the
 * parameters {@code origins}, {@code hostNames} and {@code proxies}, each separated by spaces, and {@code acrossSites} ({@code true} or
 * {@code false}).
 *
 * <p>It reads an address in one way only and refuses those that can be read in two; it knows who asks before anything of the
 * application hears of it, whatever the address and the protocol. A server that takes WebSockets before its filters must put
 * this one first.
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

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");
    private static final String ALLOW = "GET, HEAD, POST, OPTIONS";
    private static final int MISDIRECTED = 421;
    private static final int PERMANENTLY = 308;
    private static final String NO_STORE = "no-store";

    private static final String PERMISSIONS = "accelerometer=(), ambient-light-sensor=(), autoplay=(), bluetooth=(), "
            + "camera=(), display-capture=(), encrypted-media=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), "
            + "magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), "
            + "usb=(), xr-spatial-tracking=()";
    private static final String A_YEAR_OF_HTTPS = "max-age=31536000";
    private static final String ONLY_THIS_HOST = "__Host-";

    private transient @Nullable Embedding embedding;
    private transient @Nullable Approach approach;
    private transient @Nullable StaticFiles files;
    private transient @Nullable ErrorPages errors;

    /** A filter that reads who may embed the door from its parameters. */
    public EmbeddingFilter() {}

    /** A filter that knows who may embed the door, and how it is reached. */
    public EmbeddingFilter(Embedding embedding, Approach approach) {
        this.embedding = embedding;
        this.approach = approach;
    }

    @Override
    public void init() {
        if (embedding == null) {
            approach = new Approach(words("hostNames"), new Proxies(words("proxies")));
            embedding =
                    Embedding.by(words("origins")).acrossSites(Boolean.parseBoolean(getInitParameter("acrossSites")));
        }
        errors = new ErrorPages(() -> DoorContent.of(getServletContext()));
        files = new StaticFiles(getServletContext(), embedding.files());
        cookies(getServletContext().getSessionCookieConfig(), embedding.acrossSites());
        boolean behindHttps =
                !Objects.requireNonNull(approach).proxies().ranges().isEmpty();
        if (behindHttps) {
            forThisHost(getServletContext());
        }
    }

    private Set<String> words(String parameter) {
        String told =
                Objects.requireNonNullElse(getInitParameter(parameter), "").strip();
        return told.isEmpty() ? Set.of() : Set.of(told.split("\\s+"));
    }

    /** Behind https no page of another host, and none without https, can set or read the cookie. */
    private static void forThisHost(ServletContext application) {
        SessionCookieConfig cookie = application.getSessionCookieConfig();
        cookie.setSecure(true);
        if (application.getContextPath().isEmpty()) {
            String name = Objects.requireNonNullElse(cookie.getName(), "JSESSIONID");
            cookie.setName(name.startsWith(ONLY_THIS_HOST) ? name : ONLY_THIS_HOST + name);
            cookie.setPath("/");
        }
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
        secure(response, Objects.requireNonNull(embedding, "a filter is initialised before it is asked"));
        HttpServletResponse plain = new PlainErrorResponse(request, response, Objects.requireNonNull(errors));
        try {
            check(request, plain, chain);
        } catch (ServletException | RuntimeException broken) {
            ErrorLog.tell(broken);
            if (!response.isCommitted()) {
                plain.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            }
        }
    }

    private void check(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Approach known = Objects.requireNonNull(approach);
        if (!known.answers(request)) {
            refuse(response, MISDIRECTED);
            return;
        }
        if (known.isSecure(request)) {
            response.setHeader("Strict-Transport-Security", A_YEAR_OF_HTTPS);
        }
        if (!METHODS.contains(request.getMethod())) {
            response.setHeader("Allow", ALLOW);
            refuse(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        Optional<Asked> asked = Asked.of(request);
        if (asked.isEmpty()) {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST);
        } else if (known.isOpen(request)) {
            response.setHeader("Location", "https://" + request.getHeader("Host") + request.getRequestURI());
            response.setStatus(PERMANENTLY);
        } else if (Objects.requireNonNull(files).serve(asked.get())) {
            serve(new WholeRequest(request), response, asked.get(), chain);
        } else {
            answer(request, response, asked.get(), chain);
        }
    }

    private static void serve(HttpServletRequest request, HttpServletResponse response, Asked asked, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Access-Control-Allow-Origin", "*");
        HttpServletResponse file = new FrameableResponse(response);
        send(request, Embedding.isNamedByContent(asked.path()) ? new LastingResponse(file) : file, asked, chain);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Asked asked, FilterChain chain)
            throws IOException, ServletException {
        Caller caller = Caller.of(
                request,
                asked,
                Objects.requireNonNull(embedding).origins(),
                Objects.requireNonNull(approach).isSecure(request));
        if (caller == Caller.STRANGER) {
            refuse(response, HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setHeader("Cache-Control", NO_STORE);
        if (caller == Caller.LISTED && request.getHeader("Origin") instanceof String origin) {
            allow(origin, response);
        }
        if (asked.method().equals("OPTIONS")) {
            response.setHeader("Allow", ALLOW);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        if (asked.upgrades()) {
            chain.doFilter(request, response);
        } else {
            send(request, new FrameableResponse(response), asked, chain);
        }
    }

    /** Before anything of the application has heard of it, so that it costs nothing and begins no session. */
    private static void refuse(HttpServletResponse response, int status) throws IOException {
        response.setHeader("Cache-Control", NO_STORE);
        response.sendError(status);
    }

    /** Compressed where the browser takes it so, because not every server or proxy around does it. */
    private static void send(HttpServletRequest request, HttpServletResponse answer, Asked asked, FilterChain chain)
            throws IOException, ServletException {
        if (CompressedResponse.suits(request, asked)) {
            CompressedResponse compressed = new CompressedResponse(request, answer);
            chain.doFilter(request, compressed);
            lookAfter(asked, compressed);
            compressed.finish();
        } else {
            chain.doFilter(request, answer);
            lookAfter(asked, answer);
        }
    }

    /**
     * Lets the script of an element bring along what looks after the element. The widget itself brings it too late where no widget
     * comes, such as to a browser that keeps no cookie of the door: the words of the page's author would be gone.
     */
    private static void lookAfter(Asked asked, HttpServletResponse answer) throws IOException {
        if (ELEMENT.matcher(asked.path()).matches() && answer.getStatus() == HttpServletResponse.SC_OK) {
            answer.getOutputStream().write(LOOKS_AFTER.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void secure(HttpServletResponse response, Embedding embedding) {
        response.setHeader("Content-Security-Policy", embedding.wholePolicy());
        response.setHeader("Permissions-Policy", PERMISSIONS);
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
}
