package org.onedoor.widgets.navigator;

import static org.onedoor.widgets.navigator.NavigatorI18n.Text.LEFT_OPEN_NOTE;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.LEFT_OPEN_SAME;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.onedoor.vocabulary.StepOfNeed;
import org.onedoor.vocabulary.Urgency;

/** The questions that were left open and could change the result; what could frighten is not said of it. */
final class StillOpen extends Div {

    private final boolean empty;

    StillOpen(ToldResult told) {
        addClassName("onedoor-stack");
        OpenQuestions open = OpenQuestions.deciding(told);
        empty = open.isEmpty();
        add(note(told, told.result().open().step()), open);
    }

    boolean isEmpty() {
        return empty;
    }

    private static Paragraph note(ToldResult told, StepOfNeed step) {
        return step.urgency() == Urgency.NON_URGENT && step != told.result().step()
                ? told.voice()
                        .paragraph(
                                told.text(LEFT_OPEN_NOTE),
                                told.voice().say(told.step(step).title()))
                : told.voice().paragraph(told.text(LEFT_OPEN_SAME));
    }
}
