package org.onedoor.demo;

import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.onedoor.content.Edition;
import org.onedoor.vocabulary.Language;
import org.onedoor.widgets.door.SingleDoor;

/**
 * The first page as plain HTML: the widget's own elements, to be read before a script runs. What only a script can do waits
 * for it; the door takes the place of them all once it has opened.
 */
final class FirstPage {

    private FirstPage() {}

    /** Whether an address is that of the first page. */
    static boolean isAt(@Nullable String path) {
        return path == null || path.matches("/?(fi|sv|en)?/?");
    }

    static Element html(Edition edition, Language language) {
        SingleDoor door = new SingleDoor(edition);
        door.withoutCrisisBar();
        door.setLanguage(language);
        DoorPage.link(door);
        Element first = new Element("main").id("door-first").attr("aria-busy", "true");
        first.appendChild(Objects.requireNonNull(
                Jsoup.parseBodyFragment(door.getElement().getOuterHTML()).body().firstElementChild()));
        first.select("button").attr("disabled", "");
        first.select("*").stream()
                .filter(element -> element.tagName().startsWith("vaadin-"))
                .forEach(Element::remove);
        return first;
    }
}
