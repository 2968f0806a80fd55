package org.onedoor.elements.admission;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.onedoor.content.Edition;
import org.onedoor.directory.Match;
import org.onedoor.directory.model.Channel;
import org.onedoor.vocabulary.Language;

/** Whom to call, as a page without scripts, that is the same for everyone and needs nobody to be known. */
final class HelpPage {
    private static final String STYLE = resource("help.css");

    private final Edition edition;
    private final Language language;

    HelpPage(Edition edition, Language language) {
        this.edition = edition;
        this.language = language;
    }

    /** Help now. */
    String helpNow() {
        Document page = page(HelpText.HELP_NOW, HelpText.HELP_NOW_MORE);
        Element languages = page.body().selectFirst("main").appendElement("nav");
        for (Language other : Language.values()) {
            languages
                    .appendElement("a")
                    .attr("href", "/" + other.tag() + "/help-now")
                    .attr("lang", other.tag())
                    .text(HelpText.HELP_NOW.in(other));
        }
        onwards(page, HelpText.TO_THE_DOOR, "/" + language.tag());
        return page.outerHtml();
    }

    /** There is no room for another visit. */
    String full() {
        return turnedAway(HelpText.FULL, HelpText.FULL_MORE);
    }

    /** The visit has as many windows as one may have. */
    String windows() {
        return turnedAway(HelpText.WINDOWS, HelpText.WINDOWS_MORE);
    }

    private String turnedAway(HelpText title, HelpText more) {
        Document page = page(title, more);
        onwards(page, HelpText.AGAIN, "/" + language.tag());
        return page.outerHtml();
    }

    private Document page(HelpText title, HelpText more) {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        page.insertChildren(0, new org.jsoup.nodes.DocumentType("html", "", ""));
        page.selectFirst("html").attr("lang", language.tag());
        page.charset(StandardCharsets.UTF_8);
        page.title(title.in(language));
        page.head()
                .appendElement("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width, initial-scale=1");
        page.head().appendElement("style").appendChild(new DataNode(STYLE));
        Element main = page.body().appendElement("main");
        main.appendElement("h1").text(title.in(language));
        main.appendElement("p").text(more.in(language));
        Element contacts = main.appendElement("ul");
        edition.crisis(language, Instant.now()).forEach(match -> contact(contacts, match));
        return page;
    }

    private void contact(Element list, Match match) {
        Channel channel = match.channel();
        Element item = list.appendElement("li");
        boolean phone = channel.kind() == Channel.Kind.PHONE;
        item.appendElement("a")
                .attr("href", phone ? "tel:" + channel.value().replaceAll("[^+0-9]", "") : channel.value())
                .text(phone ? channel.value() : match.service().name().in(language));
        Element what = item.appendText(" ").appendElement("span");
        if (phone) {
            what.appendElement("strong").text(match.service().name().in(language));
        }
        what.appendText(" ").appendElement("span").text(channel.hours().inWords(language, false));
    }

    private void onwards(Document page, HelpText said, String address) {
        Objects.requireNonNull(page.body().selectFirst("main"))
                .appendElement("p")
                .appendElement("a")
                .attr("href", address)
                .text(said.in(language));
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(HelpPage.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name + " cannot be read", unreadable);
        }
    }
}
