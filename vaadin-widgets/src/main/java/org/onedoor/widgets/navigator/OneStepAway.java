package org.onedoor.widgets.navigator;

import static org.onedoor.widgets.navigator.NavigatorI18n.Text.FEELS_WRONG;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.LIGHTER;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.STRONGER;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.YOU_KNOW_BEST;

import com.vaadin.flow.component.html.NativeDetails;
import org.onedoor.navigator.definition.StepText;
import org.onedoor.vocabulary.StepOfNeed;
import org.onedoor.widgets.kit.Heading;
import org.onedoor.widgets.kit.Stack;

/** The neighbouring steps, for someone who feels that this one is too little or too much. */
final class OneStepAway extends ResultPart {

    OneStepAway(ToldResult told) {
        super(told, FEELS_WRONG);
        int step = told.result().step().number();
        addClassName("onedoor-screen-only");
        add(voice().paragraph(text(YOU_KNOW_BEST)));
        if (step > 1) {
            add(neighbour(LIGHTER, StepOfNeed.of(step - 1)));
        }
        if (step < 6) {
            add(neighbour(STRONGER, StepOfNeed.of(step + 1)));
        }
    }

    private NativeDetails neighbour(NavigatorI18n.Text which, StepOfNeed step) {
        return voice().foldLater(text(which), () -> services(step));
    }

    private Stack services(StepOfNeed step) {
        StepText text = told().step(step);
        int level = told().level() + 2;
        return new Stack(
                voice().put(Heading.small(level), text.title()),
                voice().paragraph(text.text()),
                new ServiceList(told().matches(step), told(), level + 1));
    }
}
