package org.onedoor.widgets.contact;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.onedoor.directory.Match;
import org.onedoor.directory.hours.OpenState.Status;
import org.onedoor.widgets.kit.Voice;

/**
 * Whether somebody answers, as people say it; the shape before the words differs with the state. On paper, where "now" is soon over,
 * it says the hours of the week.
 */
final class OpenSign extends Paragraph {

    private final Match match;
    private final Voice voice;
    private final ServiceI18n i18n;

    OpenSign(Match match, Voice voice, ServiceI18n i18n, ZonedDateTime now) {
        this.match = match;
        this.voice = voice;
        this.i18n = i18n;
        Status status = match.open().status();
        addClassName("onedoor-open");
        if (!page(match)) {
            Span shape = new Span();
            shape.getElement().setAttribute("aria-hidden", "true");
            shape.addClassNames("onedoor-open-shape", "onedoor-screen-only");
            addClassName("onedoor-open-" + status.name().toLowerCase(Locale.ROOT));
            add(shape);
        }
        add(said("onedoor-screen-only", match.open().in(voice.language(), voice.easy(), now)));
        add(said("onedoor-paper-only", match.channel().hours().inWords(voice.language(), voice.easy())));
        if (status == Status.UNKNOWN && match.organization().web() != null) {
            add(new Span(" "), ContactLink.home(match.organization(), voice, i18n, ServiceI18n.Text.CHECK_HOURS));
        }
    }

    private Span said(String where, String hours) {
        Span said = new Span(capital(unlessNobodyOpens(hours)));
        said.addClassName(where);
        return said;
    }

    private String unlessNobodyOpens(String hours) {
        if (match.open().status() == Status.UNKNOWN) {
            return voice.say(i18n.get(ServiceI18n.Text.HOURS_UNKNOWN));
        }
        return page(match) ? voice.say(i18n.get(ServiceI18n.Text.ALWAYS_THERE)) : hours;
    }

    /** A page that is always there is neither open nor closed: nobody answers on it. */
    private static boolean page(Match match) {
        return match.open().always() && !match.channel().kind().answered();
    }

    private static String capital(String said) {
        return said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
    }
}
