package org.onedoor.elements;

import com.vaadin.flow.component.WebComponentExporter;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.webcomponent.WebComponent;
import org.onedoor.widgets.door.PartToCome;

/** {@code <onedoor-programme>}: one self-help programme, once it is made. */
@Push
public final class ProgrammeExporter extends WebComponentExporter<EmbeddedPart> {

    /** Declares the element. */
    public ProgrammeExporter() {
        super("onedoor-programme");
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
