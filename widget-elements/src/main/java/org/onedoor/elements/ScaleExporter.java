package org.onedoor.elements;

import com.vaadin.flow.component.WebComponentExporter;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.webcomponent.WebComponent;
import org.onedoor.widgets.scale.ScaleWidget;

/** {@code <onedoor-scale scale="phq-9">}: one measurement scale. */
@Push
public final class ScaleExporter extends WebComponentExporter<EmbeddedPart> {
    private static final String FIRST = "phq-9";

    /** Declares the element. */
    public ScaleExporter() {
        super("onedoor-scale");
        EmbeddedPart.attributes(this);
        addProperty("scale", FIRST).onChange(EmbeddedPart::setScale);
        addProperty("interpretation", "on").onChange(EmbeddedPart::setInterpretation);
    }

    @Override
    protected void configureInstance(WebComponent<EmbeddedPart> element, EmbeddedPart part) {
        part.holds(edition -> new ScaleWidget(edition, part.scale(FIRST)));
    }
}
