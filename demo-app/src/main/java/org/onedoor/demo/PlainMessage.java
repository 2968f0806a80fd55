package org.onedoor.demo;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import org.onedoor.vocabulary.Language;

/** A page with one thing to say and the way back to the door. */
final class PlainMessage extends Main {
    private static final long serialVersionUID = 1L;

    PlainMessage(PageText title, PageText text, Language language) {
        addClassName("door-message");
        getElement().setAttribute("lang", language.tag());
        getElement().setAttribute("role", "alert");
        Anchor home = new Anchor("/" + language.tag(), PageText.TO_THE_DOOR.in(language));
        home.setRouterIgnore(true);
        add(new H1(title.in(language)), new Paragraph(text.in(language)), new Paragraph(home));
    }
}
