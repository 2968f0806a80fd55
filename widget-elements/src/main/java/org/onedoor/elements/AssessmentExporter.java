package org.onedoor.elements;

import com.vaadin.flow.component.WebComponentExporter;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.webcomponent.WebComponent;
import org.onedoor.widgets.door.PartToCome;
import org.onedoor.widgets.door.PartToComeI18n.Text;

/** {@code <onedoor-assessment>}: the assessment that a professional makes with a client, once it is made. */
@Push
public final class AssessmentExporter extends WebComponentExporter<EmbeddedPart> {

    /** Declares the element. */
    public AssessmentExporter() {
        super("onedoor-assessment");
        EmbeddedPart.attributes(this);
    }

    @Override
    protected void configureInstance(WebComponent<EmbeddedPart> element, EmbeddedPart part) {
        part.holds(edition -> new PartToCome(edition, Text.ASSESSMENT));
    }
}
