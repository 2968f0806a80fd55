package org.onedoor.demo;

import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.onedoor.content.Edition;
import org.onedoor.vocabulary.Language;
import org.onedoor.widgets.contact.CrisisBar;

/**
 * The crisis bar as plain HTML: the widget's own elements, written into the page, so that its links work with scripts off
 * and the server gone. The widget takes its place when the door has opened.
 */
final class CrisisHtml {

    private CrisisHtml() {}

    static Element bar(Edition edition, Language language) {
        CrisisBar widget = new CrisisBar(edition);
        widget.setLanguage(language);
        Element bar = Objects.requireNonNull(
                Jsoup.parseBodyFragment(widget.getElement().getOuterHTML())
                        .body()
                        .firstElementChild());
        return bar.id("door-crisis");
    }
}
