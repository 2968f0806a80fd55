package org.onedoor.widgets.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Elements one below another. */
public final class Stack extends Div {

    public Stack(Component... content) {
        super(content);
        addClassName("onedoor-stack");
    }

    public Stack wide() {
        addClassName("onedoor-stack-wide");
        return this;
    }

    public Stack tight() {
        addClassName("onedoor-stack-tight");
        return this;
    }
}
