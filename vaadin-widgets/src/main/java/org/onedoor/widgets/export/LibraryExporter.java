package org.onedoor.widgets.export;

import com.vaadin.flow.component.WebComponentExporter;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.webcomponent.WebComponent;

/** {@code <onedoor-library>}: articles and guides. */
@Push
public class LibraryExporter extends WebComponentExporter<PartToCome> {

    /** Declares the element. */
    public LibraryExporter() {
        super("onedoor-library");
        PageAttributes.declare(this);
    }

    @Override
    protected void configureInstance(WebComponent<PartToCome> element, PartToCome part) {}
}
