package org.onedoor.widgets.navigator;

import com.vaadin.flow.component.html.Div;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.widgets.kit.Heading;
import org.onedoor.widgets.kit.Voice;

/** A result as it is told, in a letter or in danger. */
abstract sealed class ResultPage extends Div permits Letter, DangerPage {

    private final ToldResult told;
    private final Heading title;

    ResultPage(ToldResult told) {
        this.told = told;
        title = told.voice()
                .put(Heading.title(told.level()), told.result().stepText().title());
        addClassNames("onedoor-stack", "onedoor-stack-wide", "onedoor-result");
    }

    static ResultPage of(ToldResult told) {
        return switch (told.result().step()) {
            case EMERGENCY -> new DangerPage(told);
            case TALK, SELF_HELP, GUIDED, PRIMARY, SPECIALIST -> new Letter(told);
        };
    }

    /** Where to go when the services have changed. */
    Heading services() {
        return title;
    }

    Heading title() {
        return title;
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
