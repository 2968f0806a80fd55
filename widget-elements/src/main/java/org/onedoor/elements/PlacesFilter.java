package org.onedoor.elements;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Says of an address without a page that there is none, before the framework opens a page with scripts to say so.
 *
 * <p>Map it to {@code /*}, after every filter that answers addresses of its own, with asynchronous processing supported. The words
 * are those of {@link EmbeddingFilter}.
 */
public final class PlacesFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** What the framework answers itself. */
    private static final List<String> OWN = List.of("/VAADIN/", "/web-component/");

    /** Here are files only, and what is there has been found before. */
    private static final List<String> FILES = List.of("/VAADIN/build/", "/VAADIN/static/");

    /** A filter. */
    public PlacesFilter() {}

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Asked> asked = Asked.of(request);
        if (asked.isPresent() && leadsNowhere(request, asked.get())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean leadsNowhere(HttpServletRequest request, Asked asked) {
        return asked.reads()
                && !asked.upgrades()
                && !asked.query().isInternal()
                && isOfFramework(request)
                && !isFile(asked.path())
                && (isIn(FILES, asked) || !isIn(OWN, asked) && !isRoute(asked.path()));
    }

    private static boolean isIn(List<String> folders, Asked asked) {
        return folders.stream().anyMatch(asked.path()::startsWith);
    }

    private boolean isOfFramework(HttpServletRequest request) {
        ServletContext context = getServletContext();
        ServletRegistration servlet =
                context.getServletRegistration(request.getHttpServletMapping().getServletName());
        try {
            return servlet != null
                    && servlet.getClassName() != null
                    && VaadinServlet.class.isAssignableFrom(
                            Class.forName(servlet.getClassName(), false, context.getClassLoader()));
        } catch (ClassNotFoundException other) {
            return false;
        }
    }

    private boolean isRoute(String path) {
        RouteConfiguration routes = RouteConfiguration.forRegistry(
                ApplicationRouteRegistry.getInstance(new VaadinServletContext(getServletContext())));
        return routes.getAvailableRoutes().isEmpty()
                || routes.getRoute(path.replaceAll("^/|/$", "")).isPresent();
    }

    private boolean isFile(String path) {
        return new StaticFiles(getServletContext(), List.of("/")).isThere(path);
    }
}
