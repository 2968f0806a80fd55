package org.onedoor.widgets.navigator;

import static org.onedoor.widgets.navigator.NavigatorI18n.Text.LIGHTER;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.STRONGER;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.YOU_KNOW_BEST;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import org.onedoor.navigator.definition.StepText;
import org.onedoor.vocabulary.StepOfNeed;
import org.onedoor.widgets.kit.Heading;
import org.onedoor.widgets.kit.Stack;

/** The neighbouring steps, for someone who feels that this one is too little or too much. */
final class OneStepAway extends Div {

    private final ToldResult told;

    OneStepAway(ToldResult told) {
        this.told = told;
        addClassName("onedoor-stack");
        int step = told.result().step().number();
        add(told.voice().paragraph(told.text(YOU_KNOW_BEST)));
        if (step > 1) {
            add(neighbour(LIGHTER, StepOfNeed.of(step - 1)));
        }
        if (step < 6) {
            add(neighbour(STRONGER, StepOfNeed.of(step + 1)));
        }
    }

    private NativeDetails neighbour(NavigatorI18n.Text which, StepOfNeed step) {
        return told.voice().foldLater(told.text(which), () -> services(step));
    }

    private Stack services(StepOfNeed step) {
        StepText text = told.step(step);
        int level = told.level() + 2;
        return new Stack(
                told.voice().put(Heading.small(level), text.title()),
                told.voice().paragraph(text.text()),
                new ServiceList(told.matches(step), told, level + 1));
    }
}
