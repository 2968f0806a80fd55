package org.onedoor.elements.plain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.onedoor.content.Edition;
import org.onedoor.directory.Match;
import org.onedoor.directory.MatchReason;
import org.onedoor.directory.hours.OpenState;
import org.onedoor.directory.model.Channel;
import org.onedoor.vocabulary.Language;

/**
 * A page without scripts that needs no session and is the same for everyone: what there is to say, whom to call, and where to go on.
 *
 * <p>Whom to call stands in the order that is proved, each with whether it is open at the time of the page and where its number
 * does not work. A page is therefore shown for minutes, not for hours.
 *
 * @param edition whose crisis contacts it shows
 * @param language that it speaks
 * @param at when it is shown
 */
public record PlainPage(Edition edition, Language language, Instant at) {
    private static final String STYLE = style();

    /**
     * A way from the page.
     *
     * @param href where it leads
     * @param language of the words
     * @param words that are pressed
     */
    public record Link(String href, Language language, String words) {}

    /** The page as HTML. */
    public String html(String title, String more, List<Link> links) {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        page.insertChildren(0, new DocumentType("html", "", ""));
        page.root().child(0).attr("lang", language.tag());
        page.charset(StandardCharsets.UTF_8);
        page.title(title);
        page.head()
                .appendElement("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width, initial-scale=1");
        page.head().appendElement("style").appendChild(new DataNode(STYLE));
        Element main = page.body().appendElement("main");
        main.appendElement("h1").text(title);
        main.appendElement("p").text(more);
        Element contacts = main.appendElement("ul");
        edition.crisis(language, at).forEach(match -> contact(contacts, match));
        Element nav = main.appendElement("nav");
        links.forEach(link -> nav.appendElement("a")
                .attr("href", link.href())
                .attr("lang", link.language().tag())
                .text(link.words()));
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
        Element what = item.appendText(" ").appendElement("span");
        if (phone) {
            what.appendElement("strong").text(name);
        }
        what.appendText(" ").appendElement("span").text(capital(hours(match)));
        match.reasons().stream()
                .filter(MatchReason.NotIn.class::isInstance)
                .forEach(where -> what.appendText(" ").appendElement("span").text(capital(where.in(language, false))));
    }

    /** Whether it is open, or that nobody has told. */
    private String hours(Match match) {
        return match.open().status() == OpenState.Status.UNKNOWN
                ? match.channel().hours().inWords(language, false)
                : match.open().in(language, edition.regions().timeOf(at));
    }

    private static String capital(String said) {
        return said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(PlainPage.class.getResourceAsStream("plain-page.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
