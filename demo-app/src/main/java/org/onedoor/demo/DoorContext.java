package org.onedoor.demo;

import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.jetty.ee11.servlet.FilterHolder;
import org.eclipse.jetty.ee11.servlet.SessionHandler;
import org.eclipse.jetty.ee11.webapp.MetaInfConfiguration;
import org.eclipse.jetty.ee11.webapp.WebAppContext;
import org.eclipse.jetty.ee11.websocket.jakarta.server.config.JakartaWebSocketServletContainerInitializer;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.util.resource.ResourceFactory;
import org.onedoor.elements.DoorContent;

/** The door as a web application: Vaadin's servlet, found on the class path, behind the filter that lets it be embedded. */
final class DoorContext {
    /** Where Jetty looks for Vaadin's annotations and for files of {@code META-INF/resources}. */
    private static final String SCANNED = ".*/(vaadin-|flow-|widget-elements|demo-app)[^/]*\\.jar$|.*/classes/.*";

    /** Answers are gone half an hour after the last sign of a person; a heartbeat alone does not keep them. */
    private static final int IDLE_SECONDS = 30 * 60;

    private DoorContext() {}

    static WebAppContext create(boolean crossSite, Set<String> embedders, PackSource pack) {
        WebAppContext context = new WebAppContext();
        context.setContextPath("/");
        context.setBaseResource(ResourceFactory.of(context).newClassLoaderResource("org/onedoor/demo/web/"));
        context.setParentLoaderPriority(true);
        context.setAttribute(MetaInfConfiguration.CONTAINER_JAR_PATTERN, SCANNED);
        context.setAttribute(DoorContent.class.getName(), new DoorContent(pack::current));
        context.setInitParameter("closeIdleSessions", "true");
        context.setInitParameter("heartbeatInterval", "300");
        context.setInitParameter("frameOptions", ""); // the filter's frame-ancestors says it more exactly
        context.addServletContainerInitializer(new JakartaWebSocketServletContainerInitializer());
        FilterHolder embedding = new FilterHolder(new EmbeddingFilter(embedders));
        embedding.setAsyncSupported(true);
        context.addFilter(embedding, "/*", EnumSet.of(DispatcherType.REQUEST));
        cookies(context.getSessionHandler(), crossSite);
        return context;
    }

    private static void cookies(SessionHandler sessions, boolean crossSite) {
        sessions.setMaxInactiveInterval(IDLE_SECONDS);
        sessions.setSessionCookie("onedoor-session");
        sessions.setHttpOnly(true);
        sessions.setSameSite(crossSite ? HttpCookie.SameSite.NONE : HttpCookie.SameSite.LAX);
        if (crossSite) {
            sessions.getSessionCookieConfig().setSecure(true);
            sessions.setPartitioned(true);
        }
    }
}
