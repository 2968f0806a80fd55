package org.onedoor.widgets.kit;

import com.vaadin.flow.component.ComponentEvent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Help is looked for in another municipality. */
public final class RegionChangedEvent extends ComponentEvent<DoorWidget> {

    private final @Nullable String municipality;

    RegionChangedEvent(DoorWidget source, boolean fromClient, @Nullable String municipality) {
        super(source, fromClient);
        this.municipality = municipality;
    }

    /** The three digits of the municipality; empty when the visitor would rather not say. */
    public Optional<String> municipality() {
        return Optional.ofNullable(municipality);
    }
}
