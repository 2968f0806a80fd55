package org.onedoor.widgets.export;

import com.vaadin.flow.component.WebComponentExporter;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.webcomponent.WebComponent;

/** {@code <onedoor-crisis-bar>}: where help is now. */
@Push
public class CrisisBarExporter extends WebComponentExporter<PartToCome> {

    /** Declares the element. */
    public CrisisBarExporter() {
        super("onedoor-crisis-bar");
        PageAttributes.declare(this);
    }

    @Override
    protected void configureInstance(WebComponent<PartToCome> element, PartToCome part) {}
}
