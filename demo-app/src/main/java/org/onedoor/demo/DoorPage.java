package org.onedoor.demo;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.VaadinRequest;
import org.onedoor.vocabulary.Language;

/** The door itself. */
@Route("")
@RouteAlias(":lang(fi|sv|en)")
public class DoorPage extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private Language language = Language.FI;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        language = PageLanguage.of(VaadinRequest.getCurrent());
        removeAll();
    }

    @Override
    public String getPageTitle() {
        return Words.TITLE.in(language);
    }
}
