package org.onedoor.widgets;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import org.onedoor.directory.Match;

/** Who answers now, one after another: the name, what they are for, whether they are open, and the link. */
final class Contacts extends UnorderedList {

    Contacts(List<Match> contacts, Voice voice, ServiceI18n i18n, Instant now) {
        addClassName("onedoor-contacts");
        contacts.forEach(contact -> add(contact(contact, voice, i18n, now)));
    }

    private static ListItem contact(Match contact, Voice voice, ServiceI18n i18n, Instant now) {
        Span name = voice.span(contact.service().name());
        name.addClassName("onedoor-strong");
        Paragraph about = voice.paragraph(contact.service().description());
        about.addClassName("onedoor-small");
        ListItem item = new ListItem(name, about, new OpenSign(contact.open(), voice, i18n, now));
        item.addClassName("onedoor-contact");
        ContactLink.of(contact.channel(), voice, i18n).ifPresent(link -> {
            link.addClassName("onedoor-button");
            item.add(link);
        });
        Marks.of(contact.service(), voice, i18n).ifPresent(item::add);
        return item;
    }
}
