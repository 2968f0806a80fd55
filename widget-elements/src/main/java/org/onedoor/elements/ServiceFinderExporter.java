package org.onedoor.elements;

import com.vaadin.flow.component.WebComponentExporter;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.webcomponent.WebComponent;
import org.onedoor.widgets.finder.ServiceFinderWidget;

/** {@code <onedoor-service-finder>}: services near the visitor. */
@Push
public final class ServiceFinderExporter extends WebComponentExporter<EmbeddedPart> {

    /** Declares the element. */
    public ServiceFinderExporter() {
        super("onedoor-service-finder");
        EmbeddedPart.attributes(this);
    }

    @Override
    protected void configureInstance(WebComponent<EmbeddedPart> element, EmbeddedPart part) {
        part.holds(edition -> new ServiceFinderWidget(edition));
    }
}
