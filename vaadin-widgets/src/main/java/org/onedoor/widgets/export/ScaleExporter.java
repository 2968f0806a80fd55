package org.onedoor.widgets.export;

import com.vaadin.flow.component.WebComponentExporter;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.webcomponent.WebComponent;

/** {@code <onedoor-scale>}: one measurement scale. */
@Push
public class ScaleExporter extends WebComponentExporter<PartToCome> {

    /** Declares the element. */
    public ScaleExporter() {
        super("onedoor-scale");
        PageAttributes.declare(this);
    }

    @Override
    protected void configureInstance(WebComponent<PartToCome> element, PartToCome part) {}
}
