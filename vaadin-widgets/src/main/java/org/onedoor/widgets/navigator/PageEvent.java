package org.onedoor.widgets.navigator;

import com.vaadin.flow.component.ComponentEvent;

/** A walk came to a new page. It carries the number of the page and never what it asks or what was answered. */
public final class PageEvent extends ComponentEvent<NavigatorWidget> {

    private final int page;

    PageEvent(NavigatorWidget source, int page) {
        super(source, false);
        this.page = page;
    }

    /** The number of the page in this walk, from 1. */
    public int page() {
        return page;
    }
}
