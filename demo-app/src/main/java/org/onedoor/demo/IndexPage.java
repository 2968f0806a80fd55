package org.onedoor.demo;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.onedoor.elements.DoorContent;
import org.onedoor.vocabulary.Language;

/**
 * What stands in the page before any script runs, and after the server is gone: its language, its name, the crisis bar as
 * the first thing in it, and a word to those whose browser runs no scripts.
 */
final class IndexPage implements IndexHtmlRequestListener {
    private static final long serialVersionUID = 1L;

    private static final List<String> STYLE_SHEETS =
            List.of("./onedoor/onedoor.css", "./onedoor/service.css", "./onedoor/crisis-bar.css", "./door/page.css");

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        Language language = PageLanguage.of(response.getVaadinRequest());
        Document page = response.getDocument();
        page.root().child(0).attr("lang", language.tag());
        page.title(PageText.TITLE.in(language));
        page.head().appendElement("meta").attr("name", "description").attr("content", PageText.DEMO.in(language));
        STYLE_SHEETS.forEach(sheet ->
                page.head().appendElement("link").attr("rel", "stylesheet").attr("href", sheet));
        page.head().appendElement("script").attr("type", "module").attr("src", "./door/page.js");
        Objects.requireNonNull(page.head().selectFirst("base"))
                .after(new Element("script")
                        .attr("type", "module")
                        .attr("src", "./onedoor/visit.js")); // before any router
        page.head().appendElement("link").attr("rel", "icon").attr("href", "./door/icon.svg");
        page.body()
                .insertChildren(0, CrisisHtml.bar(DoorContent.current().edition(), language), withoutScripts(language));
        if (!known(response.getVaadinRequest().getPathInfo())) {
            response.getVaadinResponse().setStatus(404);
        }
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
