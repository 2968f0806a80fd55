package org.onedoor.elements;

import com.vaadin.flow.component.WebComponentExporter;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.webcomponent.WebComponent;
import org.onedoor.widgets.door.PartToCome;
import org.onedoor.widgets.door.PartToComeI18n.Text;

/** {@code <onedoor-courses>}: courses, once it is made. */
@Push
public final class CoursesExporter extends WebComponentExporter<EmbeddedPart> {

    /** Declares the element. */
    public CoursesExporter() {
        super("onedoor-courses");
        EmbeddedPart.attributes(this);
    }

    @Override
    protected void configureInstance(WebComponent<EmbeddedPart> element, EmbeddedPart part) {
        part.holds(edition -> new PartToCome(edition, Text.COURSES));
    }
}
