package org.onedoor.widgets.export;

import com.vaadin.flow.component.WebComponentExporter;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.webcomponent.WebComponent;

/** {@code <onedoor-proof-report>}: what has been proved of a navigator. */
@Push
public class ProofReportExporter extends WebComponentExporter<PartToCome> {

    /** Declares the element. */
    public ProofReportExporter() {
        super("onedoor-proof-report");
        PageAttributes.declare(this);
    }

    @Override
    protected void configureInstance(WebComponent<PartToCome> element, PartToCome part) {}
}
