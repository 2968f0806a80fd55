package org.onedoor.widgets.contact;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.onedoor.directory.Match;
import org.onedoor.directory.model.Channel;
import org.onedoor.widgets.kit.Voice;

/** The one thing to tap: who it is, the number or the page as the main button, and whether they answer now. */
public final class OneContact extends Div {

    public OneContact(Match match, Voice voice, ServiceI18n i18n, ZonedDateTime now) {
        addClassName("onedoor-one-contact");
        Paragraph name = voice.paragraph(match.service().name());
        name.addClassName("onedoor-strong");
        add(name);
        ContactLink.of(match.channel(), voice, i18n).map(OneContact::pressed).ifPresent(this::add);
        add(new OpenSign(match, voice, i18n, now));
        Marks.of(match.service(), voice, i18n).ifPresent(this::add);
    }

    /** Where the number does not work, to be said below what else can be tapped; the crisis bar says it above. */
    public static Optional<Paragraph> where(Match match, Voice voice) {
        return NotEverywhere.numbered(match, voice);
    }

    /** When its number was last checked, to be said below what else can be tapped. */
    public static Optional<Paragraph> checkedOn(Match match, Voice voice, ServiceI18n i18n) {
        return CheckedOn.of(match.service(), voice, i18n);
    }

    /** Whether a contact can be tapped at all: a place that can only be visited cannot. */
    public static boolean canBe(Match match) {
        return match.channel().kind() != Channel.Kind.SERVICE_LOCATION;
    }

    private static Anchor pressed(Anchor link) {
        link.addClassNames("onedoor-button", "onedoor-main");
        return link;
    }
}
