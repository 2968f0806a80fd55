package org.onedoor.widgets.navigator;

import com.vaadin.flow.component.html.Section;
import java.util.UUID;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.widgets.kit.Heading;
import org.onedoor.widgets.kit.Voice;

/** A part of a result, named by its heading. */
class Part extends Section {

    private final Outcome outcome;
    private final Heading name;

    Part(Outcome outcome, NavigatorI18n.Text heading, Object... fill) {
        this.outcome = outcome;
        name = Heading.section(outcome.level() + 1);
        name.setId("onedoor-" + UUID.randomUUID());
        getElement().setAttribute("aria-labelledby", name.getId().orElseThrow());
        addClassNames("onedoor-stack", "onedoor-part");
        add(voice().put(name, text(heading), fill));
    }

    final Heading heading() {
        return name;
    }

    final Outcome outcome() {
        return outcome;
    }

    final Voice voice() {
        return outcome.voice();
    }

    final LocalizedText text(NavigatorI18n.Text text) {
        return outcome.text(text);
    }
}
