package org.onedoor.demo;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.PreserveOnRefresh;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import org.onedoor.vocabulary.Language;
import org.onedoor.widgets.SingleDoor;
import org.onedoor.widgets.export.DoorContent;

/**
 * The door itself. Loading the page again loses nothing; the answers stay in the server's session of this window, and the
 * address tells the language and nothing else.
 */
@Route("")
@RouteAlias(":lang(fi|sv|en)")
@PreserveOnRefresh
public final class DoorPage extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final SingleDoor door = new SingleDoor(DoorContent.current().edition());

    /** Makes the door. */
    public DoorPage() {
        door.addLanguageChangedListener(change -> PageLanguage.change(UI.getCurrent(), change.language(), ""));
        add(new Main(door));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters().get("lang").flatMap(Language::find).ifPresent(door::setLanguage);
        door.setProfessionalsLink("/" + door.getLanguage().tag() + "/professionals");
        DoorService.speak(event.getUI(), door.getLanguage());
    }

    @Override
    public String getPageTitle() {
        return Words.TITLE.in(door.getLanguage());
    }
}
