package org.onedoor.widgets.scale;

import com.vaadin.flow.component.ComponentEvent;

/** A full form was scored. It carries which scale it was, never an answer or a score. */
public final class ScoredEvent extends ComponentEvent<ScaleWidget> {

    private final String scale;
    private final String version;

    ScoredEvent(ScaleWidget source, String scale, String version) {
        super(source, true);
        this.scale = scale;
        this.version = version;
    }

    /** Id of the scale. */
    public String scale() {
        return scale;
    }

    /** Version of the scale. */
    public String version() {
        return version;
    }
}
