package org.onedoor.widgets.export;

import com.vaadin.flow.component.WebComponentExporter;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.webcomponent.WebComponent;

/** {@code <onedoor-navigator>}: the symptom navigator. */
@Push
public class NavigatorExporter extends WebComponentExporter<PartToCome> {

    /** Declares the element. */
    public NavigatorExporter() {
        super("onedoor-navigator");
        PageAttributes.declare(this);
    }

    @Override
    protected void configureInstance(WebComponent<PartToCome> element, PartToCome part) {}
}
