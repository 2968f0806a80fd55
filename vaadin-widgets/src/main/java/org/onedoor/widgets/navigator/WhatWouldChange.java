package org.onedoor.widgets.navigator;

import static org.onedoor.widgets.navigator.NavigatorI18n.Text.WOULD_BE;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumSet;
import java.util.Set;
import org.onedoor.navigator.Counterfactual;
import org.onedoor.vocabulary.StepOfNeed;
import org.onedoor.vocabulary.Urgency;

/** "It would be … if …", of answers that frighten nobody. */
final class WhatWouldChange extends UnorderedList {

    private static final int AT_MOST = 3;

    WhatWouldChange(ToldResult told) {
        addClassName("onedoor-marked");
        AskedItems items = AskedItems.of(told);
        Set<StepOfNeed> steps = EnumSet.noneOf(StepOfNeed.class);
        told.session().counterfactuals().stream()
                .filter(other -> items.mayBeOtherwise(other.item()))
                .filter(other -> other.step().urgency() == Urgency.NON_URGENT)
                .filter(other -> steps.add(other.step()))
                .limit(AT_MOST)
                .forEach(other -> add(wouldBe(told, other)));
    }

    boolean isEmpty() {
        return getComponentCount() == 0;
    }

    private static ListItem wouldBe(ToldResult told, Counterfactual other) {
        return told.voice()
                .point(
                        told.text(WOULD_BE),
                        told.voice().say(other.question()),
                        told.voice().say(other.other()),
                        told.voice().say(told.step(other.step()).title()));
    }
}
