package org.onedoor.elements.admission;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.onedoor.content.Edition;
import org.onedoor.elements.plain.PlainPage;
import org.onedoor.elements.plain.PlainPage.Link;
import org.onedoor.vocabulary.Language;

/** Whom to call, also where there is no room for another visit. */
final class HelpPage {
    private final PlainPage page;
    private final Language language;

    HelpPage(Edition edition, Language language) {
        this.page = new PlainPage(edition, language, Instant.now());
        this.language = language;
    }

    /** Help now. */
    String helpNow() {
        List<Link> links = new ArrayList<>();
        links.add(new Link("/" + language.tag(), language, HelpText.TO_THE_DOOR.in(language)));
        Arrays.stream(Language.values())
                .filter(other -> other != language)
                .map(other -> new Link("/" + other.tag() + "/help-now", other, HelpText.HELP_NOW.in(other)))
                .forEach(links::add);
        return page.html(HelpText.HELP_NOW.in(language), HelpText.HELP_NOW_MORE.in(language), links);
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
        Link again = new Link("/" + language.tag(), language, HelpText.AGAIN.in(language));
        return page.html(title.in(language), more.in(language), List.of(again));
    }
}
