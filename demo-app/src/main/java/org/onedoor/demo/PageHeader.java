package org.onedoor.demo;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import org.onedoor.elements.DoorContent;
import org.onedoor.vocabulary.Language;
import org.onedoor.widgets.door.DoorI18n;

/** The door's own header on the pages beside it; its languages are links, because each language of a page has its address. */
final class PageHeader extends Header {
    private static final long serialVersionUID = 1L;

    /**
     * A header.
     *
     * @param address of the page after the language
     */
    PageHeader(Language language, String address) {
        addClassNames("onedoor-header", "onedoor-screen-only");
        DoorI18n said = new DoorI18n();
        Span brand = new Span(DoorContent.current().manifest().title().in(language));
        brand.addClassName("onedoor-brand");
        Anchor home = link("/" + language.tag(), said.get(DoorI18n.Text.HOME).in(language), language);
        home.addClassName("onedoor-home");
        Div languages = new Div();
        languages.addClassName("onedoor-languages");
        languages.getElement().setAttribute("role", "group");
        languages
                .getElement()
                .setAttribute("aria-label", said.get(DoorI18n.Text.LANGUAGE).in(language));
        for (Language other : Language.values()) {
            Anchor link = link("/" + other.tag() + "/" + address, PageText.OWN_NAME.in(other), other);
            if (other == language) {
                link.getElement().setAttribute("aria-current", "true");
            }
            languages.add(link);
        }
        add(brand, home, languages);
    }

    static Anchor link(String href, String text, Language spoken) {
        Anchor link = new Anchor(href, text);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("lang", spoken.tag());
        return link;
    }
}
