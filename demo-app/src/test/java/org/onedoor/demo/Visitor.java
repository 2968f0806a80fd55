package org.onedoor.demo;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** One person with a browser profile of their own, on the demo's pages. */
final class Visitor {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** The rules themselves, once a page: their builder sends them anew each time and opens a page of its own to add up. */
    private static final String AXE = read("/axe.min.js");

    private static final String VIOLATIONS = """
            async tags => (await axe.run({ runOnly: tags, resultTypes: ['violations'] })).violations
              .map(rule => `${rule.id}: ${rule.help} ${rule.nodes.map(node => node.target + ' ' + node.html).join(', ')}`)""";

    private final BrowserContext context;
    private final RunningDemo demo;
    private final int width;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visitor(BrowserContext context, RunningDemo demo, int width) {
        this.context = context;
        this.demo = demo;
        this.width = width;
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    private static String read(String resource) {
        try (InputStream script = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream(resource))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    BrowserContext context() {
        return context;
    }

    Page page() {
        return page;
    }

    /** What the browser complained of: errors of scripts, refused requests. */
    List<String> complaints() {
        return complaints;
    }

    /** Opens a path of the door, such as {@code /sv}. */
    Page open(String path) {
        page.navigate(demo.doorUrl() + path);
        return page;
    }

    /** Opens a path of the door and waits for no script of it. */
    Page opens(String path) {
        page.navigate(demo.doorUrl() + path, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        return page;
    }

    /** Holds back what the page asks for, as a poor connection does; gives what lets it through. */
    Runnable holds(String address) {
        List<Route> held = new ArrayList<>();
        page.route(address, held::add);
        return () -> {
            page.unroute(address);
            held.forEach(Route::resume);
        };
    }

    /** Waits until the page answers: what is read before a script runs takes no keys yet. */
    void waitsForLife() {
        page.waitForFunction("() => Object.values(window.Vaadin?.Flow?.clients ?? {}).some(one => one.isActive)"
                + " && Object.values(window.Vaadin.Flow.clients).every(one => !one.isActive?.())");
    }

    /** Has the tab keep something of a visit, as it keeps what was answered before. */
    void keeps(String name, String what) {
        String empty = demo.doorUrl() + "/kept";
        page.route(
                empty,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html")
                        .setBody("<link rel='icon' href='data:,'>")));
        page.navigate(empty);
        page.evaluate(
                "([name, what]) => sessionStorage.setItem('onedoor.visit.' + name, JSON.stringify({ at: Date.now(), what }))",
                List.of(name, what));
    }

    /** Opens a page of the intranet, such as {@code /svenska.html}. */
    Page openIntranet(String path) {
        page.navigate(demo.intranetUrl() + path);
        return page;
    }

    /** What breaks WCAG 2.2 A or AA on the screen: one line a violation, none when all is well. */
    @SuppressWarnings("unchecked")
    List<String> barriers() {
        // What stays in place covers a target only until the page is moved, which the rules do not know.
        page.evaluate("() => window.scrollTo(0, 0)");
        if (page.evaluate("() => window.axe?.version") == null) {
            page.evaluate(AXE);
        }
        return (List<String>) page.evaluate(VIOLATIONS, WCAG);
    }

    /** Whether anything of the page can be reached only by scrolling sideways. */
    boolean scrollsSideways() {
        return (boolean)
                page.evaluate("() => document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    /** Puts what is seen into {@code target/screenshots/<language of the page>-<width>-<name>.png}. */
    Path screenshot(String name) {
        String language = page.locator("html").getAttribute("lang");
        Path file = Path.of("target", "screenshots", language + "-" + width + "-" + name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }
}
