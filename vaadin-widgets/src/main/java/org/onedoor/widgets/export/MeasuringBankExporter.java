package org.onedoor.widgets.export;

import com.vaadin.flow.component.WebComponentExporter;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.webcomponent.WebComponent;

/** {@code <onedoor-measuring-bank>}: the bank of measurement scales. */
@Push
public class MeasuringBankExporter extends WebComponentExporter<PartToCome> {

    /** Declares the element. */
    public MeasuringBankExporter() {
        super("onedoor-measuring-bank");
        PageAttributes.declare(this);
    }

    @Override
    protected void configureInstance(WebComponent<PartToCome> element, PartToCome part) {}
}
