package org.onedoor.widgets.contact;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.onedoor.directory.Match;
import org.onedoor.directory.hours.OpenState;
import org.onedoor.directory.hours.OpenState.Status;
import org.onedoor.widgets.kit.Voice;

/** Whether somebody answers, as people say it; the shape before the words differs with the state. */
final class OpenSign extends Paragraph {

    OpenSign(Match match, Voice voice, ServiceI18n i18n, ZonedDateTime now) {
        OpenState open = match.open();
        addClassName("onedoor-open");
        if (!page(match)) {
            Span shape = new Span();
            shape.getElement().setAttribute("aria-hidden", "true");
            shape.addClassName("onedoor-open-shape");
            addClassName("onedoor-open-" + open.status().name().toLowerCase(Locale.ROOT));
            add(shape);
        }
        add(new Span(capital(said(match, voice, i18n, now))));
        if (open.status() == Status.UNKNOWN && match.organization().web() != null) {
            add(new Span(" "), ContactLink.home(match.organization(), voice, i18n, ServiceI18n.Text.CHECK_HOURS));
        }
    }

    private static String said(Match match, Voice voice, ServiceI18n i18n, ZonedDateTime now) {
        if (match.open().status() == Status.UNKNOWN) {
            return voice.say(i18n.get(ServiceI18n.Text.HOURS_UNKNOWN));
        }
        return page(match)
                ? voice.say(i18n.get(ServiceI18n.Text.ALWAYS_THERE))
                : match.open().in(voice.language(), voice.easy(), now);
    }

    /** A page that is always there is neither open nor closed: nobody answers on it. */
    private static boolean page(Match match) {
        return match.open().always() && !match.channel().kind().answered();
    }

    private static String capital(String said) {
        return said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
    }
}
