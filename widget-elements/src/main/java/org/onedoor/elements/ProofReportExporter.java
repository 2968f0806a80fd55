package org.onedoor.elements;

import com.vaadin.flow.component.WebComponentExporter;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.webcomponent.WebComponent;
import org.onedoor.widgets.proof.ProofReportWidget;

/** {@code <onedoor-proof-report>}: what is proved of the navigator, for professionals. */
@Push
public final class ProofReportExporter extends WebComponentExporter<EmbeddedPart> {

    /** Declares the element. */
    public ProofReportExporter() {
        super("onedoor-proof-report");
        EmbeddedPart.attributes(this);
    }

    @Override
    protected void configureInstance(WebComponent<EmbeddedPart> element, EmbeddedPart part) {
        part.holds(edition -> new ProofReportWidget(edition));
    }
}
