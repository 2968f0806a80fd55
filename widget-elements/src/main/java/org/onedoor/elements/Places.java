package org.onedoor.elements;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.http.HttpServletRequest;
import java.net.MalformedURLException;
import java.util.List;

/**
 * The addresses of the framework's pages. It would open a page, with a session, for every address there is, only to say in it that
 * the address leads nowhere.
 */
final class Places {
    /** What the framework answers itself. */
    private static final List<String> OWN = List.of("/VAADIN/", "/web-component/");

    /** Here are files only, and what is there has been found before. */
    private static final List<String> FILES = List.of("/VAADIN/build/", "/VAADIN/static/");

    private final ServletContext context;

    Places(ServletContext context) {
        this.context = context;
    }

    /** Whether the framework would be asked for a page that it has not. */
    boolean leadsNowhere(HttpServletRequest request, Asked asked) {
        return asked.reads()
                && !asked.query().isInternal()
                && isOfFramework(request)
                && (isIn(FILES, asked) || !isIn(OWN, asked) && !isRoute(asked.path()) && !isFile(asked.path()));
    }

    private static boolean isIn(List<String> folders, Asked asked) {
        return folders.stream().anyMatch(asked.path()::startsWith);
    }

    private boolean isOfFramework(HttpServletRequest request) {
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
        RouteConfiguration routes =
                RouteConfiguration.forRegistry(ApplicationRouteRegistry.getInstance(new VaadinServletContext(context)));
        return routes.getAvailableRoutes().isEmpty()
                || routes.getRoute(path.replaceAll("^/|/$", "")).isPresent();
    }

    private boolean isFile(String path) {
        try {
            return context.getResource(path) != null;
        } catch (MalformedURLException none) {
            return false;
        }
    }
}
