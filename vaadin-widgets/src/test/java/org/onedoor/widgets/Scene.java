package org.onedoor.widgets;

import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.onedoor.vocabulary.Language;
import org.onedoor.widgets.kit.DoorWidget;
import org.onedoor.widgets.kit.StoppedClock;

/**
 * A state that a widget can be in, and the way to it in any language.
 *
 * @param name of the state
 * @param make the widget as a host makes it
 * @param walk what happens until the widget is in the state
 */
record Scene<W extends DoorWidget>(String name, Supplier<W> make, BiConsumer<W, Visit> walk) {

    /** A widget in the state, on a page. */
    W open(Language language) {
        W widget = make.get();
        StoppedClock.stop(widget, "2026-11-20T10:00:00Z");
        widget.setLanguage(language);
        walk.accept(widget, Visit.to(widget));
        return widget;
    }

    @Override
    public String toString() {
        return name;
    }
}
