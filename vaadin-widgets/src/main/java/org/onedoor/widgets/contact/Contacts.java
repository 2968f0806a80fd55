package org.onedoor.widgets.contact;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZonedDateTime;
import java.util.List;
import org.onedoor.directory.Match;
import org.onedoor.directory.model.Channel;
import org.onedoor.widgets.kit.Voice;

/** Who answers now, one after another: the name, what they are for, whether they are open, and the link. */
public final class Contacts extends UnorderedList {

    private static final int BRIEF = 3;

    public Contacts(List<Match> contacts, Voice voice, ServiceI18n i18n, ZonedDateTime now) {
        addClassName("onedoor-contacts");
        contacts.forEach(contact -> add(contact(contact, voice, i18n, now)));
    }

    /** The first few that can be called, without what each is for and when it was checked, where there is little room. */
    public static Contacts brief(List<Match> contacts, Voice voice, ServiceI18n i18n, ZonedDateTime now) {
        Contacts brief = new Contacts(
                contacts.stream()
                        .filter(contact -> contact.channel().kind() == Channel.Kind.PHONE)
                        .limit(BRIEF)
                        .toList(),
                voice,
                i18n,
                now);
        return shortened(brief);
    }

    /** All of them, without what each is for and when it was checked. */
    public static Contacts beside(List<Match> contacts, Voice voice, ServiceI18n i18n, ZonedDateTime now) {
        return shortened(new Contacts(contacts, voice, i18n, now));
    }

    private static Contacts shortened(Contacts contacts) {
        contacts.addClassName("onedoor-contacts-brief");
        contacts.getChildren().forEach(Contacts::shorten);
        return contacts;
    }

    private static void shorten(Component contact) {
        drop(contact, "onedoor-contact-about");
        drop(contact, CheckedOn.CLASS);
        // Beside the name, so that a number is in sight before what there is to know about it.
        contact.getChildren()
                .filter(Anchor.class::isInstance)
                .findFirst()
                .ifPresent(link -> contact.getElement().insertChild(1, link.getElement()));
    }

    private static void drop(Component contact, String name) {
        contact.getChildren()
                .filter(part -> part.getElement().getClassList().contains(name))
                .forEach(part -> part.getElement().removeFromParent());
    }

    private static Anchor pressed(Anchor link) {
        link.addClassName("onedoor-button");
        return link;
    }

    private static ListItem contact(Match contact, Voice voice, ServiceI18n i18n, ZonedDateTime now) {
        Span name = voice.span(contact.service().name());
        name.addClassName("onedoor-strong");
        Paragraph about = voice.paragraph(contact.service().description());
        about.addClassNames("onedoor-small", "onedoor-contact-about");
        ListItem item = new ListItem(name, about, new OpenSign(contact, voice, i18n, now));
        item.addClassName("onedoor-contact");
        NotEverywhere.of(contact, voice).ifPresent(item::add);
        Marks.of(contact.service(), voice, i18n).ifPresent(item::add);
        ContactLink.of(contact.channel(), voice, i18n)
                .ifPresentOrElse(
                        link -> item.add(pressed(link)),
                        () -> item.add(ContactLink.place(contact.channel(), voice, i18n)));
        CheckedOn.of(contact.service(), voice, i18n).ifPresent(item::add);
        return item;
    }
}
