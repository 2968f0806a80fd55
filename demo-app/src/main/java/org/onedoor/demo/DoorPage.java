package org.onedoor.demo;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.util.Optional;
import org.onedoor.elements.DoorContent;
import org.onedoor.vocabulary.Audience;
import org.onedoor.vocabulary.Language;
import org.onedoor.widgets.door.Place;
import org.onedoor.widgets.door.PlaceEvent;
import org.onedoor.widgets.door.SingleDoor;
import org.onedoor.widgets.kit.Addresses;

/**
 * The door itself. Every place in it has an address and a name, which tell the language and the number of the page and nothing
 * of what is asked or answered, so that the browser's own Back, Forward and reload keep the place.
 */
@Route("")
@RouteAlias(":lang(fi|sv|en)")
@RouteAlias("walk/:page([0-9]+)")
@RouteAlias(":lang(fi|sv|en)/walk/:page([0-9]+)")
@RouteAlias("walk")
@RouteAlias(":lang(fi|sv|en)/walk")
@RouteAlias("services")
@RouteAlias(":lang(fi|sv|en)/services")
public final class DoorPage extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final SingleDoor door = new SingleDoor(DoorContent.current().edition());

    private final PageFooter footer = new PageFooter(Language.FI);

    private final Addresses addresses = new Addresses(this);

    /** Makes the door. */
    public DoorPage() {
        door.addLanguageChangedListener(change -> speak(UI.getCurrent()));
        door.addPlaceListener(this::follow);
        addresses.listen(this::turn);
        add(new Main(door), footer);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Location asked = event.getLocation();
        String lang = asked.getQueryParameters().getSingleParameter("lang").orElse(null);
        PageLanguage.named(asked.getPath(), lang).ifPresent(door::setLanguage);
        if (begins(asked.getPath())) {
            door.walk(Audience.SELF);
        } else {
            door.show(place(asked.getPath()).orElseThrow(NotFoundException::new));
        }
        show(event.getUI());
    }

    /** Whether an address begins a walk anew, as a professional does with each client. */
    private static boolean begins(String path) {
        return path.matches("((fi|sv|en)/)?walk");
    }

    private static Optional<Place> place(String path) {
        return Place.of(path.replaceFirst("^/?(fi|sv|en)(/|$)", ""));
    }

    /** Shows where the browser's Back and Forward lead, in the language that was chosen since. */
    private void turn(String path) {
        door.show(place(path).orElse(Place.WELCOME));
        if (!path.equals(address())) {
            addresses.change(address());
        }
        UI.getCurrent().getPage().setTitle(getPageTitle());
    }

    /** Goes with the door: a new place has an address after the one before, and the way back is the browser's own. */
    private void follow(PlaceEvent event) {
        switch (event.move()) {
            case ON -> addresses.add(address());
            case INSTEAD -> addresses.change(address());
            case BACK -> addresses.back();
        }
        UI.getCurrent().getPage().setTitle(getPageTitle());
    }

    private void speak(UI ui) {
        show(ui);
        addresses.change(address());
        ui.getPage().setTitle(getPageTitle());
    }

    private String address() {
        String path = door.getPlace().path();
        return door.getLanguage().tag() + (path.isEmpty() ? "" : "/" + path);
    }

    private void show(UI ui) {
        link(door);
        footer.speak(door.getLanguage());
        PageLanguage.show(ui, door.getLanguage());
    }

    /** Leads from the door to the pages beside it, in its language. */
    static void link(SingleDoor door) {
        door.setProfessionalsLink("/" + door.getLanguage().tag() + "/professionals");
        door.setQuestionnairesLink("/" + door.getLanguage().tag() + "/questionnaires");
    }

    @Override
    public String getPageTitle() {
        String name = PageText.TITLE.in(door.getLanguage());
        return door.getPlaceName().map(place -> place + " – " + name).orElse(name);
    }
}
