package org.onedoor.widgets.navigator;

import com.vaadin.flow.component.html.Div;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.widgets.kit.Heading;
import org.onedoor.widgets.kit.Voice;

/** A result as it is told, in a letter or in danger. */
abstract sealed class ResultPage extends Div permits Letter, DangerPage {

    private final Outcome outcome;
    private final Heading title;

    ResultPage(Outcome outcome) {
        this.outcome = outcome;
        title = outcome.voice()
                .put(Heading.title(outcome.level()), outcome.result().stepText().title());
        addClassNames("onedoor-stack", "onedoor-stack-wide", "onedoor-result");
    }

    static ResultPage of(Outcome outcome) {
        return switch (outcome.result().step()) {
            case EMERGENCY -> new DangerPage(outcome);
            case TALK, SELF_HELP, GUIDED, PRIMARY, SPECIALIST -> new Letter(outcome);
        };
    }

    /** Where to go when the services have changed. */
    Heading services() {
        return title;
    }

    Heading title() {
        return title;
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
