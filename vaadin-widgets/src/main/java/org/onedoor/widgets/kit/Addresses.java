package org.onedoor.widgets.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;

/**
 * The browser's history of a page whose places have addresses. It moves together with what is seen; Vaadin's own history moves a
 * moment later, so that a quick Back or reload would lose a place.
 *
 * <p>Browsers tell of Back in the order in which scripts asked for it: put {@code onedoor/visit.js} into the head of the page before
 * Vaadin's own scripts, or Vaadin's router moves as well.
 *
 * @param page the page around, the only one of its kind in the window
 */
public record Addresses(Component page) implements Serializable {

    private static final String TURNED = "onedoor-turned";
    private static final String PATH = "event.detail";

    /** Tells the page where the browser's own Back and Forward lead, as a path after that of the application. */
    public void listen(SerializableConsumer<String> turned) {
        page.getElement()
                .addEventListener(
                        TURNED,
                        event -> turned.accept(event.getEventData().get(PATH).asString()))
                .addEventData(PATH);
        page.addAttachListener(attach -> page.getElement().executeJs("window.oneDoor.visit.follow(this)"));
    }

    /** Puts a new address after the present one. */
    public void add(String path) {
        page.getElement().executeJs("window.oneDoor.visit.go($0, false)", path);
    }

    /** Puts another address instead of the present one. */
    public void change(String path) {
        page.getElement().executeJs("window.oneDoor.visit.go($0, true)", path);
    }

    /** Goes back, as the browser's own Back does. */
    public void back() {
        page.getElement().executeJs("history.back()");
    }
}
