package org.onedoor.widgets.navigator;

import static org.onedoor.widgets.navigator.NavigatorI18n.Text.ANSWER;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.CHANGE_WOULD;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.LEFT_OPEN;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.LEFT_OPEN_NOTE;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.WOULD_BE;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.onedoor.navigator.Counterfactual;
import org.onedoor.navigator.Open;
import org.onedoor.vocabulary.StepOfNeed;
import org.onedoor.widgets.kit.Heading;

/** "It would be … if …", and the questions that were left open. */
final class WhatWouldChange extends ResultPart {

    private static final int AT_MOST = 3;

    WhatWouldChange(ToldResult told) {
        super(told, CHANGE_WOULD);
        List<Counterfactual> others = told.session().counterfactuals();
        Open open = told.result().open();
        setVisible(!others.isEmpty() || !open.items().isEmpty());
        UnorderedList list = new UnorderedList();
        list.addClassName("onedoor-marked");
        Set<StepOfNeed> steps = EnumSet.noneOf(StepOfNeed.class);
        others.stream()
                .filter(other -> steps.add(other.step()))
                .limit(AT_MOST)
                .forEach(other -> list.add(wouldBe(other)));
        add(list);
        if (!open.items().isEmpty()) {
            leftOpen(open);
        }
    }

    private ListItem wouldBe(Counterfactual other) {
        return voice().point(
                        text(WOULD_BE),
                        voice().say(other.question()),
                        voice().say(other.other()),
                        voice().say(told().step(other.step()).title()));
    }

    private void leftOpen(Open open) {
        UnorderedList items = new UnorderedList();
        items.addClassName("onedoor-answers");
        open.items()
                .forEach(item -> items.add(
                        new ListItem(voice().span(told().question(item).text()), answer(told().widget(), item))));
        add(
                voice().put(Heading.small(told().level() + 2), text(LEFT_OPEN)),
                voice().paragraph(
                                text(LEFT_OPEN_NOTE),
                                voice().say(told().step(open.step()).title())),
                items);
    }

    private NativeButton answer(NavigatorWidget widget, String item) {
        NativeButton answer = voice().button(text(ANSWER), click -> widget.askAgain(item));
        answer.addClassNames("onedoor-plain", "onedoor-screen-only");
        Span which = new Span(": " + voice().say(told().question(item).text()));
        which.addClassName("onedoor-unseen");
        answer.add(which);
        return answer;
    }
}
