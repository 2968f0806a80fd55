package org.onedoor.elements;

import com.vaadin.flow.component.WebComponentExporter;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.webcomponent.WebComponent;
import org.onedoor.widgets.door.PartToCome;
import org.onedoor.widgets.door.PartToComeI18n.Text;

/** {@code <onedoor-library>}: articles and guides, once it is made. */
@Push
public final class LibraryExporter extends WebComponentExporter<EmbeddedPart> {

    /** Declares the element. */
    public LibraryExporter() {
        super("onedoor-library");
        EmbeddedPart.attributes(this);
    }

    @Override
    protected void configureInstance(WebComponent<EmbeddedPart> element, EmbeddedPart part) {
        part.holds(edition -> new PartToCome(edition, Text.LIBRARY));
    }
}
