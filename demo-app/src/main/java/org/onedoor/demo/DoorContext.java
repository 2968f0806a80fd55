package org.onedoor.demo;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.EnumSet;
import org.eclipse.jetty.ee11.servlet.FilterHolder;
import org.eclipse.jetty.ee11.webapp.MetaInfConfiguration;
import org.eclipse.jetty.ee11.webapp.WebAppContext;
import org.eclipse.jetty.ee11.websocket.jakarta.server.config.JakartaWebSocketServletContainerInitializer;
import org.eclipse.jetty.ee11.websocket.servlet.WebSocketUpgradeFilter;
import org.eclipse.jetty.util.resource.ResourceFactory;
import org.onedoor.elements.Approach;
import org.onedoor.elements.DoorContent;
import org.onedoor.elements.Embedding;
import org.onedoor.elements.EmbeddingFilter;
import org.onedoor.elements.PlacesFilter;
import org.onedoor.elements.admission.AdmissionFilter;
import org.onedoor.elements.admission.Limits;
import org.onedoor.elements.errors.ErrorPages;

/** The door as a web application: Vaadin's servlet, found on the class path, behind the filter that lets it be embedded. */
final class DoorContext {
    /** Where Jetty looks for Vaadin's annotations and for files of {@code META-INF/resources}. */
    private static final String SCANNED = ".*/(vaadin-|flow-|widget-elements|demo-app)[^/]*\\.jar$|.*/classes/.*";

    private DoorContext() {}

    static WebAppContext create(
            Embedding embedding, Approach approach, PackSource pack, Limits limits, AdmissionFilter admission) {
        WebAppContext context = new WebAppContext();
        context.setContextPath("/");
        context.setBaseResource(ResourceFactory.of(context).newClassLoaderResource("org/onedoor/demo/web/"));
        context.setDefaultsDescriptor("org/onedoor/demo/defaults.xml");
        context.setParentLoaderPriority(true);
        context.setAttribute(MetaInfConfiguration.CONTAINER_JAR_PATTERN, SCANNED);
        context.setAttribute(DoorContent.class.getName(), pack.content());
        context.setErrorHandler(new JettyErrors(new ErrorPages(pack::current)));
        context.setInitParameter("closeIdleSessions", "true");
        context.setInitParameter("heartbeatInterval", "300");
        context.addServletContainerInitializer(new JakartaWebSocketServletContainerInitializer());
        add(context, new EmbeddingFilter(embedding.withFiles("/door/"), approach));
        // Where it stands nowhere yet, Jetty puts it before every filter, and WebSockets open for anybody.
        add(context, new WebSocketUpgradeFilter());
        add(context, admission);
        add(context, new PlacesFilter());
        context.getSessionHandler()
                .setMaxInactiveInterval((int) limits.times().idle().toSeconds());
        context.getSessionHandler().setSessionCookie("onedoor-session");
        return context;
    }

    /** After those that were added before. */
    private static void add(WebAppContext context, Filter filter) {
        FilterHolder holder = new FilterHolder(filter);
        holder.setName(filter.getClass().getName());
        holder.setAsyncSupported(true);
        context.addFilter(holder, "/*", EnumSet.of(DispatcherType.REQUEST));
    }
}
