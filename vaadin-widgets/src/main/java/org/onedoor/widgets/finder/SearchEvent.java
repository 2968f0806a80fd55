package org.onedoor.widgets.finder;

import com.vaadin.flow.component.ComponentEvent;

/** Somebody looked for something. It carries nothing of what. */
public final class SearchEvent extends ComponentEvent<ServiceFinderWidget> {

    SearchEvent(ServiceFinderWidget source) {
        super(source, true);
    }
}
