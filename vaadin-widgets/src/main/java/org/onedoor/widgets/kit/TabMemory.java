package org.onedoor.widgets.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import java.util.Optional;

/**
 * What the visitor's own tab keeps of a visit, so that it outlives the server and its session. It stays in that tab's session
 * storage, goes into no address and no log, and ends with the tab, after a long pause, and when the visitor erases it.
 *
 * @param name of what is kept; it tells of no visitor
 */
public record TabMemory(String name) implements Serializable {

    /** Keeps a text instead of the one kept before. */
    public void keep(Component page, String text) {
        page.getElement().executeJs("window.oneDoor.visit.keep($0, $1)", name, text);
    }

    /** Hands over what is kept, or nothing; the answer comes after a round trip to the browser. */
    public void recall(Component page, SerializableConsumer<Optional<String>> then) {
        page.getElement()
                .executeJs("return window.oneDoor.visit.recall($0) ?? ''", name)
                .then(String.class, text -> then.accept(Optional.of(text).filter(kept -> !kept.isEmpty())));
    }

    /** The same without an answer when nothing is kept, which spares nearly every visit a round trip. */
    public void recallIfKept(Component page, SerializableConsumer<String> then) {
        page.getElement()
                .executeJs("return window.oneDoor.visit.recall($0) ?? new Promise(() => {})", name)
                .then(String.class, then);
    }

    /** Forgets what is kept under this name. */
    public void forget(Component page) {
        page.getElement().executeJs("window.oneDoor.visit.forget($0)", name);
    }

    /** Forgets all that the tab keeps of the visit. */
    public static void erase(Component page) {
        page.getElement().executeJs("window.oneDoor.visit.erase()");
    }
}
