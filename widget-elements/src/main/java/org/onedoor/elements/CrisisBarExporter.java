package org.onedoor.elements;

import com.vaadin.flow.component.WebComponentExporter;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.webcomponent.WebComponent;
import org.onedoor.widgets.contact.CrisisBar;

/** {@code <onedoor-crisis-bar>}: where help is now. */
@Push
public final class CrisisBarExporter extends WebComponentExporter<EmbeddedPart> {

    /** Declares the element. */
    public CrisisBarExporter() {
        super("onedoor-crisis-bar");
        EmbeddedPart.attributes(this);
    }

    @Override
    protected void configureInstance(WebComponent<EmbeddedPart> element, EmbeddedPart part) {
        part.holds(edition -> new CrisisBar(edition));
    }
}
