package org.onedoor.elements;

import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletMapping;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.net.MalformedURLException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a filter makes of requests, without a server: the headers, the status, the cookie, and whether the application was asked. */
final class Exchange {
    static final String HOST = "door.example";

    private final EmbeddingFilter filter;
    private final Map<String, String> cookie = new TreeMap<>();
    private Map<String, String> headers = new HashMap<>();
    private int status = 200;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private boolean wentOn;

    private Exchange(EmbeddingFilter filter) {
        this.filter = filter;
    }

    static Exchange with(Embedding embedding) throws Exception {
        return new Exchange(new EmbeddingFilter(embedding, new Approach(Set.of(HOST), new Proxies(Set.of()))))
                .start(Map.of());
    }

    static Exchange withParameters(@Nullable String origins, @Nullable String acrossSites) throws Exception {
        Map<String, String> parameters = new HashMap<>();
        parameters.put("origins", origins);
        parameters.put("acrossSites", acrossSites);
        parameters.put("hostNames", HOST);
        return new Exchange(new EmbeddingFilter()).start(parameters);
    }

    private Exchange start(Map<String, String> parameters) throws Exception {
        SessionCookieConfig cookies = answering(
                SessionCookieConfig.class,
                Map.of(
                        "setAttribute", args -> cookie.put((String) args[0], (String) args[1]),
                        "setSecure", args -> cookie.put("Secure", String.valueOf(args[0])),
                        "setHttpOnly", args -> cookie.put("HttpOnly", String.valueOf(args[0]))));
        ServletContext context = answering(
                ServletContext.class,
                Map.of(
                        "getSessionCookieConfig", args -> cookies,
                        "getClassLoader", args -> Exchange.class.getClassLoader(),
                        "getResource", args -> fileOf((String) args[0])));
        filter.init(answering(
                FilterConfig.class,
                Map.of("getServletContext", args -> context, "getInitParameter", args -> parameters.get(args[0]))));
        return this;
    }

    Exchange get(String path, @Nullable String origin) throws Exception {
        return send("GET", path, origin);
    }

    Exchange send(String method, String path, @Nullable String origin) throws Exception {
        headers = new HashMap<>();
        written.reset();
        wentOn = false;
        Map<String, String> asked = new HashMap<>();
        asked.put("Host", HOST);
        asked.put("Origin", origin);
        String[] parts = path.split("\\?", 2);
        HttpServletMapping mapping = answering(HttpServletMapping.class, Map.of());
        HttpServletRequest request = answering(
                HttpServletRequest.class,
                Map.of(
                        "getMethod", args -> method,
                        "getContextPath", args -> "",
                        "getRequestURI", args -> parts[0],
                        "getQueryString", args -> parts.length == 1 ? null : parts[1],
                        "getHttpServletMapping", args -> mapping,
                        "getHeader", args -> asked.get(args[0]),
                        "getHeaders", args -> Collections.enumeration(told(asked.get(args[0])))));
        HttpServletResponse response = answering(
                HttpServletResponse.class,
                Map.of(
                        "setHeader", args -> headers.put((String) args[0], (String) args[1]),
                        "addHeader", args -> headers.put((String) args[0], (String) args[1]),
                        "getStatus", args -> status,
                        "getOutputStream", args -> body(),
                        "setStatus", args -> status = (Integer) args[0],
                        "resetBuffer", args -> null));
        FilterChain application = (passed, answer) -> {
            wentOn = true;
            HttpServletResponse http = (HttpServletResponse) answer;
            http.setHeader("X-Frame-Options", "SAMEORIGIN");
            http.addHeader("x-frame-options", "DENY");
            http.setHeader("X-Made-By", "the application");
        };
        filter.doFilter(request, response, application);
        return this;
    }

    private static List<String> told(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }

    /** Every address with a dot in its last part is that of a file. */
    private static @Nullable Object fileOf(String path) {
        try {
            return path.matches(".*/[^/]+\\.[a-z]+")
                    ? URI.create("file:" + path).toURL()
                    : null;
        } catch (MalformedURLException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    @Nullable
    String header(String name) {
        return headers.get(name);
    }

    /** What was written to the browser. */
    String written() {
        return written.toString(StandardCharsets.UTF_8);
    }

    private ServletOutputStream body() {
        return new ServletOutputStream() {
            @Override
            public void write(int b) {
                written.write(b);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException();
            }
        };
    }

    int status() {
        return status;
    }

    boolean wentOn() {
        return wentOn;
    }

    Map<String, String> cookie() {
        return cookie;
    }

    /** Something of the servlet API that answers what it is told, and otherwise nothing; a setter's answer is dropped. */
    private static <T> T answering(Class<T> kind, Map<String, Function<Object[], @Nullable Object>> answers) {
        return kind.cast(Proxy.newProxyInstance(kind.getClassLoader(), new Class<?>[] {kind}, (self, method, args) -> {
            Object answer = answers.getOrDefault(method.getName(), none -> nothing(method.getReturnType()))
                    .apply(args);
            return method.getReturnType() == void.class ? null : answer;
        }));
    }

    private static @Nullable Object nothing(Class<?> kind) {
        if (kind == boolean.class) {
            return false;
        }
        return kind == int.class ? (Object) 0 : null;
    }
}
