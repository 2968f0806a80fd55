package org.onedoor.elements;

import com.vaadin.flow.component.WebComponentExporter;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.webcomponent.WebComponent;
import org.onedoor.widgets.door.PartToCome;
import org.onedoor.widgets.door.PartToComeI18n.Text;

/** {@code <onedoor-peer-group>}: a peer group behind a personal code, once it is made. */
@Push
public final class PeerGroupExporter extends WebComponentExporter<EmbeddedPart> {

    /** Declares the element. */
    public PeerGroupExporter() {
        super("onedoor-peer-group");
        EmbeddedPart.attributes(this);
    }

    @Override
    protected void configureInstance(WebComponent<EmbeddedPart> element, EmbeddedPart part) {
        part.holds(edition -> new PartToCome(edition, Text.PEER_GROUP));
    }
}
