package org.onedoor.elements.admission;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onedoor.elements.DoorContent;
import org.onedoor.vocabulary.Language;

/**
 * Lets in as many visits as there is room for, and gives everyone else whom to call.
 *
 * <p>Map it to {@code /*}, after {@link org.onedoor.elements.EmbeddingFilter}, with asynchronous processing supported.
 *
 * <ul>
 *   <li>{@code /help-now}, {@code /fi/help-now}, {@code /sv/help-now} and {@code /en/help-now} are pages of their own, without scripts
 *       and without a session. {@code /health/live} says that the server answers, {@code /health/ready} whether it lets in another.
 *   <li>A page is written without a session. One begins when the page's scripts ask for their view; so a crawler, a link preview
 *       and a page that nobody opened keep nothing of the server.
 *   <li>Where the heap has no room, or an address or a visit has as much as one may have, the answer is a page with the crisis
 *       numbers, status 503 or 429, and {@code Retry-After}.
 *   <li>The body of a request has arrived as a whole before anybody waits for it.
 * </ul>
 *
 * <p>Its limits are those of {@link Limits#defaults()}, unless it is given others. In a {@code web.xml} it takes the parameters
 * {@code visitsPerAddress}, {@code windowsPerVisit}, and {@code proxies}, which are separated by spaces.
 */
public final class AdmissionFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int NO_LONGER_WAITED_FOR = 408;
    private static final int TOO_LONG = 413;
    private static final String SOON = "60";

    private final transient @Nullable Limits given;
    private transient @Nullable Admission admission;

    /** A filter with the limits of its parameters. */
    public AdmissionFilter() {
        this.given = null;
    }

    /** A filter with these limits. */
    public AdmissionFilter(Limits limits) {
        this.given = limits;
    }

    @Override
    public void init() {
        admission = new Admission(given == null ? parameters() : given);
    }

    private Limits parameters() {
        Limits limits = Limits.defaults();
        String proxies =
                Objects.requireNonNullElse(getInitParameter("proxies"), "").strip();
        Limits.Caps caps = limits.caps();
        return limits.with(new Limits.Caps(
                        number("visitsPerAddress", caps.visitsPerAddress()),
                        number("windowsPerVisit", caps.windowsPerVisit()),
                        caps.requestsPerVisit()))
                .behind(proxies.isEmpty() ? Set.of() : Set.of(proxies.split("\\s+")));
    }

    private int number(String name, int otherwise) {
        String value = getInitParameter(name);
        try {
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException none) {
            throw new IllegalArgumentException(
                    "The parameter " + name + " of AdmissionFilter is a number, not " + value, none);
        }
    }

    private Admission admission() {
        return Objects.requireNonNull(admission, "a filter is initialised before it is asked");
    }

    /** How many visits are open, for whoever watches the server. */
    public int open() {
        return admission().open();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Wish wish = Wish.of(request);
        switch (wish) {
            case HELP ->
                answer(response, HttpServletResponse.SC_OK, page(request).helpNow());
            case LIVE -> tell(response, HttpServletResponse.SC_OK, "live");
            case READY -> ready(response);
            case FILE -> chain.doFilter(request, response);
            case PAGE, WINDOW, MESSAGE, UPLOAD -> visit(wish, request, response, chain);
        }
    }

    private void ready(HttpServletResponse response) throws IOException {
        boolean room = admission().hasRoom();
        tell(
                response,
                room ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                room ? "ready" : "full");
    }

    private void visit(Wish wish, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpSession session = request.getSession(false);
        if (session == null) {
            withoutVisit(wish, request, response, chain);
            return;
        }
        Stay visit = Stay.of(session);
        if (visit == null) {
            serve(wish, request, response, chain);
        } else if (wish == Wish.WINDOW
                && visit.windows() >= admission().limits().caps().windowsPerVisit()) {
            turnAway(response, TOO_MANY_REQUESTS, page(request).windows());
        } else if (visit.enter()) {
            try {
                serve(wish, request, response, chain);
                stay(visit, request);
            } finally {
                visit.done();
            }
        } else {
            turnAway(response, TOO_MANY_REQUESTS, page(request).full());
        }
    }

    private void withoutVisit(Wish wish, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (wish != Wish.WINDOW) {
            if (wish == Wish.PAGE && !admission().hasRoom()) {
                turnAway(
                        response,
                        HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                        page(request).full());
            } else {
                serve(wish, new PassingRequest(request), response, chain);
            }
            return;
        }
        Optional<Stay> admitted = admission().admit(admission().address(request));
        if (admitted.isEmpty()) {
            turnAway(
                    response,
                    HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                    page(request).full());
            return;
        }
        begin(admitted.get(), request);
        serve(wish, request, response, chain);
    }

    private void begin(Stay visit, HttpServletRequest request) {
        HttpSession session = request.getSession();
        visit.begin(session);
        Limits.Times times = admission().limits().times();
        // The page around an element cannot be opened again by the element, so that an element stays open as a visit
        // does.
        session.setMaxInactiveInterval(seconds(Wish.isOwnPage(request) ? times.untouched() : times.idle()));
    }

    /** Who has used the page stays as long as a visit may. */
    private void stay(Stay visit, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        int idle = seconds(admission().limits().times().idle());
        if (session != null && visit.touched() && session.getMaxInactiveInterval() != idle) {
            session.setMaxInactiveInterval(idle);
        }
    }

    private static int seconds(Duration time) {
        return (int) Math.max(1, time.toSeconds());
    }

    private void serve(Wish wish, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest whole;
        try {
            Limits.Bodies bodies = admission().limits().bodies();
            boolean read = wish == Wish.MESSAGE
                    || (wish == Wish.WINDOW && request.getMethod().equals("POST"));
            whole = read ? ReadBody.of(request, bodies.bytes(), bodies.time()) : request;
        } catch (ReadBody.TooMuch tooMuch) {
            response.sendError(TOO_LONG);
            return;
        } catch (ReadBody.TooSlow tooSlow) {
            response.setHeader("Connection", "close");
            response.sendError(NO_LONGER_WAITED_FOR);
            return;
        }
        chain.doFilter(whole, response);
    }

    private static HelpPage page(HttpServletRequest request) {
        return new HelpPage(DoorContent.of(request.getServletContext()).edition(), language(request));
    }

    /** The language that the address names, or else the browser. */
    private static Language language(HttpServletRequest request) {
        return Stream.concat(
                        Stream.of(request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "") + "/"
                                        + Objects.requireNonNullElse(request.getParameter("location"), ""))
                                .flatMap(path -> Arrays.stream(path.split("/"))),
                        asked(request).map(Locale::getLanguage))
                .flatMap(tag -> Language.find(tag).stream())
                .findFirst()
                .orElse(Language.FI);
    }

    /** Without a wish of the browser's, the container would name the language of the machine. */
    private static Stream<Locale> asked(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null
                ? Stream.of()
                : Collections.list(request.getLocales()).stream();
    }

    private static void turnAway(HttpServletResponse response, int status, String html) throws IOException {
        response.setHeader("Retry-After", SOON);
        answer(response, status, html);
    }

    private static void answer(HttpServletResponse response, int status, String html) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        write(response, status, "text/html", html);
    }

    private static void tell(HttpServletResponse response, int status, String word) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        write(response, status, "text/plain", word + "\n");
    }

    private static void write(HttpServletResponse response, int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType(type + ";charset=utf-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
