package org.onedoor.widgets.export;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

/** Stands where a part of the door will be, says so, and shows where help is now. */
public class PartToCome extends Composite<Div> {

    /** Makes the card. */
    public PartToCome() {
        getContent().add(new H2("Tämä osa ei ole mukana tässä versiossa"));
    }
}
