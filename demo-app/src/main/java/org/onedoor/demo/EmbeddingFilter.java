package org.onedoor.demo;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Lets the pages of an allow-list embed the door, and nobody else, and sends the security headers of every answer.
 *
 * <p>Files that are the same for everyone may be read from anywhere. This is not generosity: Vaadin replaces the
 * {@code Vary} header of compressed files, so a file that a browser has cached from the door itself would be refused
 * when another page asks for it.
 */
final class EmbeddingFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final List<String> FILES =
            List.of("/VAADIN/build/", "/VAADIN/static/", "/aura/", "/onedoor/", "/door/");

    private final Set<String> embedders;
    private final String policy;

    EmbeddingFilter(Set<String> embedders) {
        this.embedders = new TreeSet<>(embedders);
        this.policy = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
                + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
                + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self' "
                + String.join(" ", this.embedders);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        secure(response);
        String origin = request.getHeader("Origin");
        if (FILES.stream().anyMatch(request.getRequestURI()::startsWith)) {
            response.setHeader("Access-Control-Allow-Origin", "*");
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        if (origin != null && !own(origin, request)) {
            if (!embedders.contains(origin)) {
                response.sendError(HttpServletResponse.SC_FORBIDDEN, "This origin may not embed the door");
                return;
            }
            allow(origin, response);
            if (request.getMethod().equals("OPTIONS")) {
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private void secure(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", policy);
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
