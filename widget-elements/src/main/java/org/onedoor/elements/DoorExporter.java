package org.onedoor.elements;

import com.vaadin.flow.component.WebComponentExporter;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.webcomponent.WebComponent;
import org.onedoor.widgets.door.SingleDoor;

/** {@code <onedoor-door>}: the whole door. */
@Push
public final class DoorExporter extends WebComponentExporter<EmbeddedPart> {

    /** Declares the element. */
    public DoorExporter() {
        super("onedoor-door");
        EmbeddedPart.attributes(this);
    }

    @Override
    protected void configureInstance(WebComponent<EmbeddedPart> element, EmbeddedPart part) {
        part.holds(edition -> new SingleDoor(edition));
    }
}
