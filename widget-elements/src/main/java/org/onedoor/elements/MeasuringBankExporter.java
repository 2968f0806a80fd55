package org.onedoor.elements;

import com.vaadin.flow.component.WebComponentExporter;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.webcomponent.WebComponent;
import org.onedoor.widgets.bank.MeasuringBankWidget;

/** {@code <onedoor-measuring-bank>}: the bank of measurement scales, of professionals. */
@Push
public final class MeasuringBankExporter extends WebComponentExporter<EmbeddedPart> {

    /** Declares the element. */
    public MeasuringBankExporter() {
        super("onedoor-measuring-bank");
        EmbeddedPart.attributes(this);
        addProperty("interpretation", "on").onChange(EmbeddedPart::setInterpretation);
    }

    @Override
    protected void configureInstance(WebComponent<EmbeddedPart> element, EmbeddedPart part) {
        part.holds(edition -> new MeasuringBankWidget(edition));
    }
}
