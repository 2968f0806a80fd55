package org.onedoor.elements.errors;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.onedoor.content.Edition;
import org.onedoor.directory.Match;
import org.onedoor.directory.model.Channel;
import org.onedoor.vocabulary.Language;

/** One page: what is wrong, whom to call, and the way to the door. */
final class ErrorPage {
    private static final String STYLE = style();

    private final Edition edition;
    private final Language language;

    ErrorPage(Edition edition, Language language) {
        this.edition = edition;
        this.language = language;
    }

    String html(ErrorText title) {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        page.insertChildren(0, new DocumentType("html", "", ""));
        page.root().child(0).attr("lang", language.tag());
        page.charset(StandardCharsets.UTF_8);
        page.title(title.in(language));
        page.head()
                .appendElement("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width, initial-scale=1");
        page.head().appendElement("style").appendChild(new DataNode(STYLE));
        Element main = page.body().appendElement("main");
        main.appendElement("h1").text(title.in(language));
        main.appendElement("p").text(title.more().in(language));
        Element contacts = main.appendElement("ul");
        edition.crisis(language, Instant.now()).forEach(match -> contact(contacts, match));
        main.appendElement("p")
                .appendElement("a")
                .attr("href", "/" + language.tag())
                .text(ErrorText.TO_THE_DOOR.in(language));
        return page.outerHtml();
    }

    private void contact(Element list, Match match) {
        Channel channel = match.channel();
        String name = match.service().name().in(language);
        boolean phone = channel.kind() == Channel.Kind.PHONE;
        Element item = list.appendElement("li");
        item.appendElement("a")
                .attr("href", phone ? "tel:" + channel.value().replaceAll("[^+0-9]", "") : channel.value())
                .text(phone ? channel.value() : name);
        Element what = item.appendElement("span");
        if (phone) {
            what.appendElement("strong").text(name);
        }
        what.appendElement("span").text(channel.hours().inWords(language, false));
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(ErrorPage.class.getResourceAsStream("error.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
