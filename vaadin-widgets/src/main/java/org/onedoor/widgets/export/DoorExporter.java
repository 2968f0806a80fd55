package org.onedoor.widgets.export;

import com.vaadin.flow.component.WebComponentExporter;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.webcomponent.WebComponent;

/** {@code <onedoor-door>}: the whole door. */
@Push
public class DoorExporter extends WebComponentExporter<PartToCome> {

    /** Declares the element. */
    public DoorExporter() {
        super("onedoor-door");
        PageAttributes.declare(this);
    }

    @Override
    protected void configureInstance(WebComponent<PartToCome> element, PartToCome part) {}
}
