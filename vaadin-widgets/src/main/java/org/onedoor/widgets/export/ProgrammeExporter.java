package org.onedoor.widgets.export;

import com.vaadin.flow.component.WebComponentExporter;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.webcomponent.WebComponent;

/** {@code <onedoor-programme>}: one self-help programme. */
@Push
public class ProgrammeExporter extends WebComponentExporter<PartToCome> {

    /** Declares the element. */
    public ProgrammeExporter() {
        super("onedoor-programme");
        PageAttributes.declare(this);
    }

    @Override
    protected void configureInstance(WebComponent<PartToCome> element, PartToCome part) {}
}
