package org.onedoor.demo;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.onedoor.vocabulary.Language;

/** What a browser test has at hand: the running demo, and as many visitors as it needs. */
final class Browsing implements AutoCloseable {
    /** A desk. */
    static final int DESK = 1280;
    /** A telephone. */
    static final int PHONE = 390;

    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1");

    private final Chromium chromium;
    private final RunningDemo demo;
    private final List<Visitor> visitors = new ArrayList<>();
    private final Set<String> foreign = new TreeSet<>();

    Browsing(Chromium chromium, RunningDemo demo) {
        this.chromium = chromium;
        this.demo = demo;
    }

    /** The demo that all tests share: do not stop it. A test that stops its server starts a {@link RunningDemo}. */
    RunningDemo demo() {
        return demo;
    }

    String door() {
        return demo.doorUrl();
    }

    String intranet() {
        return demo.intranetUrl();
    }

    /** A person at a desk whose browser prefers a language. */
    Visitor visitor(Language language) {
        return visitor(language, DESK);
    }

    /** A person whose browser prefers a language, on a screen of a width. */
    Visitor visitor(Language language, int width) {
        return visitor(language, width, new Browser.NewContextOptions());
    }

    Visitor withoutScripts(Language language) {
        return visitor(language, DESK, new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    Visitor visitor(Language language, int width, Browser.NewContextOptions options) {
        Visitor visitor = new Visitor(
                chromium.browser()
                        .newContext(options.setLocale(language.tag() + "-FI")
                                .setViewportSize(width, width < 600 ? 844 : 900)),
                demo,
                width);
        visitor.context().onRequest(this::watch);
        visitors.add(visitor);
        return visitor;
    }

    private void watch(Request request) {
        URI address = URI.create(request.url().replaceAll("[?#].*", ""));
        if (address.getHost() != null && !HERE.contains(address.getHost())) {
            foreign.add(request.url());
        }
    }

    /** Addresses of other hosts that a page asked for. */
    Set<String> foreignRequests() {
        return foreign;
    }

    @Override
    public void close() {
        visitors.forEach(visitor -> visitor.context().close());
    }
}
