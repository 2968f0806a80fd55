package org.onedoor.demo;

import org.jsoup.nodes.Element;
import org.onedoor.vocabulary.Language;

/** The crisis bar as plain HTML: links that work with scripts off and the server gone. */
final class CrisisHtml {

    private CrisisHtml() {}

    static Element bar(Language language) {
        Element bar = new Element("aside")
                .id("door-crisis")
                .attr("lang", language.tag())
                .attr("aria-label", Words.HELP_NOW.in(language));
        bar.appendElement("strong").text(Words.HELP_NOW.in(language));
        number(bar, "112", "112", Words.EMERGENCY.in(language));
        number(bar, "116117", "116 117", Words.MEDICAL_HELPLINE.in(language));
        return bar;
    }

    private static void number(Element bar, String digits, String shown, String what) {
        Element item = bar.appendElement("span");
        item.appendElement("a").attr("href", "tel:" + digits).text(shown);
        item.appendText(" " + what);
    }
}
