package org.onedoor.elements.log;

import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.Logger;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/**
 * Stands between all loggers of SLF4J and whatever writes the log. Choose it with the system property {@code slf4j.provider} and the
 * name of this class; it writes to the provider that would have been chosen otherwise.
 *
 * <p>At {@code DEBUG} and {@code TRACE} web servers and frameworks write requests as they come, with cookies and bodies: nothing of
 * theirs is written below {@code INFO}. What is written has no query, no cookie and nothing that may be the id of a session, of an
 * exception only its kind and its places, and the same line once a minute, with how often it came.
 */
public final class DiscreetLogging implements SLF4JServiceProvider {
    private static final String OURS = "org.onedoor.";

    private final Map<String, Logger> loggers = new ConcurrentHashMap<>();
    private final Repeated repeated = new Repeated(System::nanoTime);
    private final SLF4JServiceProvider around;

    /** Made by SLF4J. */
    public DiscreetLogging() {
        around = ServiceLoader.load(SLF4JServiceProvider.class)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no other provider of SLF4J to write to"));
    }

    @Override
    public void initialize() {
        around.initialize();
    }

    private Logger logger(String name) {
        Logger written = around.getLoggerFactory().getLogger(name);
        return new DiscreetLogger(written, name.startsWith(OURS), repeated);
    }

    @Override
    public ILoggerFactory getLoggerFactory() {
        return name -> loggers.computeIfAbsent(name, this::logger);
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return around.getMarkerFactory();
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return around.getMDCAdapter();
    }

    @Override
    public String getRequestedApiVersion() {
        return around.getRequestedApiVersion();
    }
}
