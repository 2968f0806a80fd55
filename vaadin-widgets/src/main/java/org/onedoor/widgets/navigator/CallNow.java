package org.onedoor.widgets.navigator;

import static org.onedoor.widgets.navigator.NavigatorI18n.Text.CRISIS_WHY;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.OR_HERE;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.onedoor.widgets.contact.Contacts;
import org.onedoor.widgets.contact.OneContact;

/** The page's one button, and under it a few more numbers where there is a sign of danger. */
final class CallNow extends Div {

    CallNow(ToldResult told, ContactNow contact) {
        addClassNames("onedoor-stack", "onedoor-call-now");
        add(new OneContact(contact.first(), told.voice(), told.services(), told.now()));
        if (!contact.beside().isEmpty()) {
            Paragraph or = told.voice().paragraph(told.text(OR_HERE));
            or.addClassNames("onedoor-quiet", "onedoor-small");
            add(or, Contacts.beside(contact.beside(), told.voice(), told.services(), told.now()));
        }
        OneContact.where(contact.first(), told.voice()).ifPresent(this::add);
        if (told.result().crisis()) {
            Paragraph why = told.voice().paragraph(told.text(CRISIS_WHY));
            why.addClassNames("onedoor-quiet", "onedoor-small");
            add(why);
        }
        OneContact.checkedOn(contact.first(), told.voice(), told.services()).ifPresent(this::add);
    }
}
