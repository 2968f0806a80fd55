package org.onedoor.widgets.contact;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.onedoor.directory.model.Channel;
import org.onedoor.directory.model.Organization;
import org.onedoor.widgets.kit.Voice;

/** A channel as a link: a number that can be called, or a page that opens beside this one. */
public final class ContactLink {

    private ContactLink() {}

    /** The link of a channel; a place that can only be visited has none. */
    public static Optional<Anchor> of(Channel channel, Voice voice, ServiceI18n i18n) {
        return switch (channel.kind()) {
            case PHONE -> Optional.of(phone(channel, voice.say(i18n.get(ServiceI18n.Text.CALL), channel.value())));
            case CHAT -> Optional.of(page(channel, voice, i18n, ServiceI18n.Text.CHAT));
            case E_SERVICE -> Optional.of(page(channel, voice, i18n, ServiceI18n.Text.E_SERVICE));
            case WEB_PAGE -> Optional.of(page(channel, voice, i18n, ServiceI18n.Text.WEB_PAGE));
            case PRINTABLE_FORM -> Optional.of(page(channel, voice, i18n, ServiceI18n.Text.FORM));
            case SERVICE_LOCATION -> Optional.empty();
        };
    }

    /** A place to go to, with its address if it has one. */
    static Paragraph place(Channel channel, Voice voice, ServiceI18n i18n) {
        Paragraph place = new Paragraph(voice.say(i18n.get(ServiceI18n.Text.VISIT)) + ": ");
        place.add(channel.name() == null ? channel.value() : voice.say(channel.name()));
        if (channel.address() != null) {
            place.add(", " + voice.say(channel.address()));
        }
        return place;
    }

    /** A link that calls a number, saying anything. */
    static Anchor phone(Channel channel, String said) {
        Anchor call = new Anchor("tel:" + channel.value().replaceAll("[^+0-9]", ""), said);
        call.addClassName("onedoor-phone");
        return call;
    }

    /** A link to the pages of a provider that has some; {@code what} is told of their host. */
    static Anchor home(Organization organization, Voice voice, ServiceI18n i18n, ServiceI18n.Text what) {
        String web = Objects.requireNonNull(organization.web());
        return page(
                web,
                voice,
                i18n,
                voice.say(i18n.get(what), URI.create(web).getHost().replaceFirst("^www\\.", "")));
    }

    private static Anchor page(Channel channel, Voice voice, ServiceI18n i18n, ServiceI18n.Text what) {
        return page(channel.value(), voice, i18n, voice.say(i18n.get(what)));
    }

    private static Anchor page(String href, Voice voice, ServiceI18n i18n, String said) {
        Anchor page = new Anchor(href, said);
        page.setTarget(AnchorTarget.BLANK);
        page.getElement().setAttribute("rel", "noopener noreferrer");
        page.addClassName("onedoor-page-link");
        Span newTab = new Span(" (" + voice.say(i18n.get(ServiceI18n.Text.NEW_TAB)) + ")");
        newTab.addClassName("onedoor-unseen");
        page.add(newTab);
        return page;
    }
}
