package org.onedoor.widgets.export;

import com.vaadin.flow.component.WebComponentExporter;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.webcomponent.WebComponent;
import org.onedoor.widgets.PartToCome;

/** {@code <onedoor-scale>}: one measurement scale, once it is made. */
@Push
public final class ScaleExporter extends WebComponentExporter<EmbeddedPart> {

    /** Declares the element. */
    public ScaleExporter() {
        super("onedoor-scale");
        EmbeddedPart.attributes(this);
    }

    @Override
    protected void configureInstance(WebComponent<EmbeddedPart> element, EmbeddedPart part) {
        part.holds(edition -> {
            PartToCome widget = new PartToCome(edition);
            widget.setHeadingLevel(2); // the page around has the first
            return widget;
        });
    }
}
