package org.onedoor.widgets.contact;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.onedoor.directory.hours.OpenState;
import org.onedoor.directory.hours.OpenState.Status;
import org.onedoor.widgets.kit.Voice;

/** Whether somebody answers, as people say it; the shape before the words differs with the state. */
final class OpenSign extends Paragraph {

    OpenSign(OpenState open, Voice voice, ServiceI18n i18n, ZonedDateTime now) {
        Span shape = new Span();
        shape.getElement().setAttribute("aria-hidden", "true");
        shape.addClassName("onedoor-open-shape");
        addClassNames("onedoor-open", "onedoor-open-" + open.status().name().toLowerCase(Locale.ROOT));
        String said = open.status() == Status.UNKNOWN
                ? voice.say(i18n.get(ServiceI18n.Text.HOURS_UNKNOWN))
                : open.in(voice.language(), voice.easy(), now);
        add(shape, new Span(capital(said)));
    }

    private static String capital(String said) {
        return said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
    }
}
