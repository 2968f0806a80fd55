package org.onedoor.widgets.navigator;

import static org.onedoor.widgets.navigator.NavigatorI18n.Text.MORE_ACTIONS;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.OWN_ANSWERS;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.WHY;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;

/** What stands behind folds on the screen and is wanted on paper: why, what else to do, and the answers. */
final class OnPaper extends Div {

    OnPaper(ToldResult told) {
        addClassNames("onedoor-stack", "onedoor-stack-wide", "onedoor-paper-only");
        Reasons reasons = new Reasons(told);
        if (!reasons.isEmpty()) {
            part(told, WHY, reasons);
        }
        if (!told.result().actions().isEmpty()) {
            part(told, MORE_ACTIONS, new WhatElse(told, Optional.empty()));
        }
        UnorderedList answers = new UnorderedList();
        answers.addClassName("onedoor-answers");
        told.session().answers().keySet().forEach(item -> answers.add(new ListItem(OwnAnswers.said(told, item))));
        part(told, OWN_ANSWERS, answers);
    }

    private void part(ToldResult told, NavigatorI18n.Text heading, Component content) {
        ResultPart part = new ResultPart(told, heading);
        part.add(content);
        add(part);
    }
}
