package org.onedoor.widgets.contact;

import com.vaadin.flow.component.ComponentEvent;

/** The visitor erased what they had told. It carries nothing. */
public final class ErasedEvent extends ComponentEvent<CapabilityWidget<?>> {

    ErasedEvent(CapabilityWidget<?> source) {
        super(source, true);
    }
}
