package org.onedoor.widgets.export;

import com.vaadin.flow.component.WebComponentExporter;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.webcomponent.WebComponent;

/** {@code <onedoor-service-finder>}: services near the visitor. */
@Push
public class ServiceFinderExporter extends WebComponentExporter<PartToCome> {

    /** Declares the element. */
    public ServiceFinderExporter() {
        super("onedoor-service-finder");
        PageAttributes.declare(this);
    }

    @Override
    protected void configureInstance(WebComponent<PartToCome> element, PartToCome part) {}
}
