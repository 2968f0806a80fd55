package org.onedoor.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Opens one demo for all browser tests and one Chromium for each thread that runs them, because Playwright belongs to the thread
 * that started it. After each test it makes sure that nobody asked another host.
 */
final class BrowsingExtension implements ParameterResolver, AfterEachCallback {
    private static final Namespace HERE = Namespace.create(BrowsingExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browsing.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var shared = context.getRoot().getStore(HERE);
        Chromium chromium =
                shared.getOrComputeIfAbsent(Thread.currentThread(), thread -> new Chromium(), Chromium.class);
        RunningDemo demo = shared.getOrComputeIfAbsent("demo", key -> RunningDemo.start(), RunningDemo.class);
        Browsing browsing = new Browsing(chromium, demo);
        context.getStore(HERE).put("browsing", browsing);
        return browsing;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Browsing browsing = context.getStore(HERE).get("browsing", Browsing.class);
        if (browsing != null) {
            browsing.close();
            assertThat(browsing.foreignRequests())
                    .as("requests to other hosts than the demo's")
                    .isEmpty();
        }
    }
}
