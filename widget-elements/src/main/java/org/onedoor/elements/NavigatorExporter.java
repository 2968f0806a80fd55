package org.onedoor.elements;

import com.vaadin.flow.component.WebComponentExporter;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.webcomponent.WebComponent;
import org.onedoor.widgets.navigator.NavigatorWidget;

/** {@code <onedoor-navigator>}: the symptom navigator. */
@Push
public final class NavigatorExporter extends WebComponentExporter<EmbeddedPart> {

    /** Declares the element. */
    public NavigatorExporter() {
        super("onedoor-navigator");
        EmbeddedPart.attributes(this);
    }

    @Override
    protected void configureInstance(WebComponent<EmbeddedPart> element, EmbeddedPart part) {
        part.holds(edition -> new NavigatorWidget(edition));
    }
}
