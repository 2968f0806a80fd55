package org.onedoor.demo;

import java.time.Instant;
import org.jsoup.nodes.Element;
import org.onedoor.content.Edition;
import org.onedoor.directory.Match;
import org.onedoor.directory.model.Channel;
import org.onedoor.vocabulary.Language;
import org.onedoor.widgets.CrisisI18n;

/**
 * The crisis bar as plain HTML: links that work with scripts off and the server gone. It looks like the widget, which takes
 * its place when the door has opened.
 */
final class CrisisHtml {
    private static final int LINKS = 3;

    private CrisisHtml() {}

    static Element bar(Edition edition, Language language, Instant now) {
        String name = new CrisisI18n().get(CrisisI18n.Text.LABEL).in(language);
        Element around =
                new Element("div").id("door-crisis").addClass("onedoor").attr("lang", language.tag());
        Element bar = around.appendElement("nav").addClass("onedoor-crisis-bar").attr("aria-label", name);
        Element line = bar.appendElement("div").addClass("onedoor-crisis-line");
        line.appendElement("span").addClass("onedoor-crisis-name").text(name);
        Element links = line.appendElement("ul").addClass("onedoor-crisis-links");
        edition.directory().crisis(edition.region().code(), language, now).stream()
                .filter(contact -> contact.channel().kind() == Channel.Kind.PHONE)
                .limit(LINKS)
                .forEach(contact -> links.appendElement("li").appendChild(link(contact, language)));
        return around;
    }

    private static Element link(Match contact, Language language) {
        String number = contact.channel().value();
        Element link = new Element("a")
                .addClass("onedoor-crisis-link")
                .attr("href", "tel:" + number.replaceAll("[^+0-9]", ""));
        link.appendElement("span").text(contact.service().name().in(language));
        link.appendElement("span").addClass("onedoor-crisis-number").text(number);
        return link;
    }
}
