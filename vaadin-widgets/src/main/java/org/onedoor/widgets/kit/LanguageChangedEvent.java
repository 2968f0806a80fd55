package org.onedoor.widgets.kit;

import com.vaadin.flow.component.ComponentEvent;
import org.onedoor.vocabulary.Language;

/** A widget speaks another language. */
public final class LanguageChangedEvent extends ComponentEvent<DoorWidget> {

    private final Language language;
    private final boolean easy;

    LanguageChangedEvent(DoorWidget source, Language language, boolean easy) {
        super(source, false);
        this.language = language;
        this.easy = easy;
    }

    /** The language it now speaks. */
    public Language language() {
        return language;
    }

    /** Whether it now speaks easy language. */
    public boolean easy() {
        return easy;
    }
}
