package org.onedoor.elements;

import com.vaadin.flow.component.WebComponentExporter;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.webcomponent.WebComponent;
import org.onedoor.widgets.door.PartToCome;
import org.onedoor.widgets.door.PartToComeI18n.Text;

/** {@code <onedoor-client-room>}: where the client meets those who help, once it is made. */
@Push
public final class ClientRoomExporter extends WebComponentExporter<EmbeddedPart> {

    /** Declares the element. */
    public ClientRoomExporter() {
        super("onedoor-client-room");
        EmbeddedPart.attributes(this);
    }

    @Override
    protected void configureInstance(WebComponent<EmbeddedPart> element, EmbeddedPart part) {
        part.holds(edition -> new PartToCome(edition, Text.CLIENT_ROOM));
    }
}
