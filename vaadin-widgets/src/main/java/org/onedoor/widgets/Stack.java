package org.onedoor.widgets;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Elements one below another. */
final class Stack extends Div {

    Stack(Component... content) {
        super(content);
        addClassName("onedoor-stack");
    }

    Stack wide() {
        addClassName("onedoor-stack-wide");
        return this;
    }

    Stack tight() {
        addClassName("onedoor-stack-tight");
        return this;
    }
}
