package org.onedoor.widgets.navigator;

import static org.onedoor.widgets.navigator.NavigatorI18n.Text.CHANGE_WOULD;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.FEELS_WRONG;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.LEFT_OPEN;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.MORE_ACTIONS;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.MORE_HERE;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.MORE_SERVICES;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.OWN_ANSWERS;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.PRINT;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.PRINT_NOTE;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.TAKE_ALONG;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.WHY;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.Optional;
import org.onedoor.widgets.kit.Stack;

/** All the rest of a result, each thing behind a fold of its own. */
final class MoreHere extends ResultPart {

    private final Div folds = new Div();

    MoreHere(ToldResult told, Optional<ContactNow> contact) {
        super(told, MORE_HERE);
        heading().addClassName("onedoor-screen-only");
        folds.addClassName("onedoor-folds");
        add(folds);
        boolean finding = told.result().canTell();
        if (finding) {
            fold(WHY, new Why(told));
        }
        WhatElse others = new WhatElse(told, contact);
        fold(MORE_ACTIONS, others, !others.isEmpty());
        if (finding) {
            StillOpen leftOpen = new StillOpen(told);
            fold(LEFT_OPEN, leftOpen, !leftOpen.isEmpty());
        }
        if (finding && !told.forChild()) {
            WhatWouldChange change = new WhatWouldChange(told);
            fold(CHANGE_WOULD, change, !change.isEmpty());
            fold(FEELS_WRONG, new OneStepAway(told));
        }
        folds.add(voice().foldLater(
                        text(MORE_SERVICES),
                        () -> new ServiceList(told.matches(told.result().step()), told, told.level() + 2)));
        NativeDetails answers = voice().foldLater(text(OWN_ANSWERS), () -> new OwnAnswers(told));
        answers.addClassName("onedoor-screen-only");
        folds.add(answers);
        fold(TAKE_ALONG, print());
    }

    private Stack print() {
        return new Stack(
                voice().paragraph(text(PRINT_NOTE)),
                voice().button(
                                text(PRINT),
                                click -> click.getSource().getElement().executeJs("window.print()")));
    }

    private void fold(NavigatorI18n.Text summary, Component content, boolean any) {
        if (any) {
            fold(summary, content);
        }
    }

    /** What is opened here stands on paper already, in full. */
    private void fold(NavigatorI18n.Text summary, Component content) {
        NativeDetails fold = voice().fold(text(summary), content);
        fold.addClassName("onedoor-screen-only");
        folds.add(fold);
    }
}
