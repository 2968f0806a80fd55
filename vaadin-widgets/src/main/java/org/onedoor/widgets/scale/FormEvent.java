package org.onedoor.widgets.scale;

import com.vaadin.flow.component.ComponentEvent;

/** A form turned to its questions or to its result. It carries no answer and no score. */
public final class FormEvent extends ComponentEvent<ScaleWidget> {

    private final boolean result;

    FormEvent(ScaleWidget source, boolean fromClient, boolean result) {
        super(source, fromClient);
        this.result = result;
    }

    /** Whether the result is shown now. */
    public boolean result() {
        return result;
    }
}
