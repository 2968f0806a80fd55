package org.onedoor.widgets.export;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.WebComponentExporter;

/** The attributes that every element takes: {@code region}, {@code municipality} and {@code lang}. */
final class PageAttributes {

    private PageAttributes() {}

    static <C extends Component> void declare(WebComponentExporter<C> exporter) {
        exporter.addProperty("region", "");
        exporter.addProperty("municipality", "");
        exporter.addProperty("lang", "");
    }
}
