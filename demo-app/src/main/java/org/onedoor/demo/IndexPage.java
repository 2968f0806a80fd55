package org.onedoor.demo;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.onedoor.content.Edition;
import org.onedoor.elements.DoorContent;
import org.onedoor.vocabulary.Language;

/**
 * What stands in the page before any script runs, and after the server is gone: its language, its name, the crisis bar as
 * the first thing in it, the first page to read, and a word to those whose browser runs no scripts.
 */
final class IndexPage implements IndexHtmlRequestListener {
    private static final long serialVersionUID = 1L;

    private static final String ICON = "data:image/svg+xml,"
            + URLEncoder.encode(PageFile.text("resources/door/icon.svg"), StandardCharsets.UTF_8)
                    .replace("+", "%20");
    private static final String SCRIPT = PageFile.text("resources/door/page.js");

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        Language language = PageLanguage.of(response.getVaadinRequest());
        Document page = response.getDocument();
        page.root().child(0).attr("lang", language.tag());
        page.title(PageText.TITLE.in(language));
        page.head().appendElement("meta").attr("name", "description").attr("content", PageText.DEMO.in(language));
        page.head().appendElement("style").appendChild(new DataNode(PageStyle.text()));
        // Before the router's own script, because browsers tell of Back in the order in which scripts asked for it.
        Objects.requireNonNull(page.head().selectFirst("script[type=module]"))
                .before(new Element("script").attr("type", "module").attr("src", "./onedoor/visit.js"));
        Scripts.after(page)
                .forEach(script -> page.head()
                        .appendElement("link")
                        .attr("rel", "modulepreload")
                        .attr("href", script));
        page.head().appendElement("link").attr("rel", "icon").attr("href", ICON);
        Edition edition = DoorContent.current().edition();
        page.body()
                .insertChildren(
                        0, CrisisHtml.bar(edition, language), skip(response, language), withoutScripts(language));
        if (FirstPage.isAt(response.getVaadinRequest().getPathInfo())) {
            page.body().insertChildren(3, FirstPage.html(edition, language));
        }
        // At the end of what it is about and waiting for no other script, so that it serves who presses a key at once.
        page.body()
                .appendElement("script")
                .attr("type", "module")
                .attr("async", "")
                .appendChild(new DataNode(SCRIPT));
        if (!known(response.getVaadinRequest().getPathInfo())) {
            response.getVaadinResponse().setStatus(404);
        }
    }

    /** Seen by who goes with the keyboard: past what stands on every page. */
    private static Element skip(IndexHtmlResponse response, Language language) {
        String here = Objects.requireNonNullElse(response.getVaadinRequest().getPathInfo(), "");
        return new Element("a")
                .id("door-skip")
                .addClass("door-skip")
                .attr("href", "." + here + "#door-first")
                .text(AboutText.SKIP.text().in(language));
    }

    private static Element withoutScripts(Language language) {
        Element noscript = new Element("noscript");
        noscript.appendElement("p").addClass("door-without-scripts").text(PageText.WITHOUT_SCRIPTS.in(language));
        return noscript;
    }

    private static boolean known(String path) {
        String address = path == null ? "" : path.replaceAll("^/|/$", "");
        return RouteConfiguration.forApplicationScope().getRoute(address).isPresent();
    }
}
