package org.onedoor.widgets.navigator;

import com.vaadin.flow.component.html.Section;
import java.util.UUID;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.widgets.kit.Heading;
import org.onedoor.widgets.kit.Voice;

/** A part of a result, named by its heading. */
class ResultPart extends Section {

    private final ToldResult told;
    private final Heading name;

    ResultPart(ToldResult told, NavigatorI18n.Text heading, Object... fill) {
        this.told = told;
        name = Heading.section(told.level() + 1);
        name.setId("onedoor-" + UUID.randomUUID());
        getElement().setAttribute("aria-labelledby", name.getId().orElseThrow());
        addClassNames("onedoor-stack", "onedoor-part");
        add(voice().put(name, text(heading), fill));
    }

    final Heading heading() {
        return name;
    }

    final ToldResult told() {
        return told;
    }

    final Voice voice() {
        return told.voice();
    }

    final LocalizedText text(NavigatorI18n.Text text) {
        return told.text(text);
    }
}
