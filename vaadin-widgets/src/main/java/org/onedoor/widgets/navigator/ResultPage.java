package org.onedoor.widgets.navigator;

import static org.onedoor.widgets.navigator.NavigatorI18n.Text.CHECK_AGAIN;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.CHECK_TOMORROW;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.vocabulary.StepOfNeed;
import org.onedoor.widgets.kit.Heading;
import org.onedoor.widgets.kit.Voice;

/** A result as it is told: in a letter, in danger, or when too little is known. */
abstract sealed class ResultPage extends Div permits Letter, DangerPage, CannotTell {

    private final ToldResult told;
    private final Heading title;

    ResultPage(ToldResult told, LocalizedText title) {
        this.told = told;
        this.title = told.voice().put(Heading.title(told.level()), title);
        addClassNames("onedoor-stack", "onedoor-stack-wide", "onedoor-result");
    }

    static ResultPage of(ToldResult told) {
        if (told.result().step() == StepOfNeed.EMERGENCY) {
            return new DangerPage(told);
        }
        return told.result().canTell() ? new Letter(told) : new CannotTell(told);
    }

    /** Where to go when the services have changed. */
    Heading services() {
        return title;
    }

    Heading title() {
        return title;
    }

    /** When to look again, and not to wait if it gets worse: soon wherever it may not be called calm. */
    final Paragraph checkAgain() {
        String day = voice().day(told.today().plus(told.widget().getCheckAgainAfter()));
        return told.calm() ? voice().paragraph(text(CHECK_AGAIN), day) : voice().paragraph(text(CHECK_TOMORROW));
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
