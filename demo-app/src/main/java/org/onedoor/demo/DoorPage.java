package org.onedoor.demo;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.PreserveOnRefresh;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import org.onedoor.elements.DoorContent;
import org.onedoor.widgets.door.SingleDoor;

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
        door.addLanguageChangedListener(change -> follow(UI.getCurrent()));
        add(new Main(door));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Location asked = event.getLocation();
        String lang = asked.getQueryParameters().getSingleParameter("lang").orElse(null);
        PageLanguage.named(asked.getPath(), lang).ifPresent(door::setLanguage);
        show(event.getUI());
    }

    private void follow(UI ui) {
        show(ui);
        ui.getPage().setTitle(getPageTitle());
        ui.getPage().getHistory().replaceState(null, door.getLanguage().tag());
    }

    private void show(UI ui) {
        door.setProfessionalsLink("/" + door.getLanguage().tag() + "/professionals");
        door.setQuestionnairesLink("/" + door.getLanguage().tag() + "/questionnaires");
        PageLanguage.show(ui, door.getLanguage());
    }

    @Override
    public String getPageTitle() {
        return PageText.TITLE.in(door.getLanguage());
    }
}
