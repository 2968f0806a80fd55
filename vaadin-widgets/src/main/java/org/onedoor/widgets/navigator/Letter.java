package org.onedoor.widgets.navigator;

import static org.onedoor.widgets.navigator.NavigatorI18n.Text.CRISIS_WHY;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.ENOUGH;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.ENOUGH_NOTE;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.FROM_YOUR_ANSWERS;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.MORE_ACTIONS;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.NON_URGENT;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.NOW;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.OWN_ANSWERS;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.TALK_FIRST;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.URGENT;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.WHY;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.WHY_BASE;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.onedoor.navigator.Reason;
import org.onedoor.navigator.Result;
import org.onedoor.navigator.definition.Action;
import org.onedoor.vocabulary.Urgency;
import org.onedoor.widgets.contact.Contacts;
import org.onedoor.widgets.kit.CareCard;
import org.onedoor.widgets.kit.Heading;
import org.onedoor.widgets.kit.Stack;

/** A result as a letter: what this seems to need, why, what to do now, who can help, and what would change it. */
final class Letter extends ResultPage {

    private static final int REASONS = 3;
    private static final int ACTIONS = 3;

    private final WhoCanHelp who;

    Letter(ToldResult told) {
        super(told);
        addClassName("onedoor-letter");
        add(opening());
        if (told.result().crisis()) {
            add(crisis());
        }
        who = new WhoCanHelp(told);
        add(why(), now(), who, new WhatWouldChange(told), new OneStepAway(told));
        add(ownAnswers(), new TakeAlong(told), new SmallPrint(told));
    }

    @Override
    Heading services() {
        return who.heading();
    }

    private Stack opening() {
        Paragraph from = voice().paragraph(text(FROM_YOUR_ANSWERS));
        from.addClassName("onedoor-quiet");
        Urgency urgency = told().result().step().urgency();
        Paragraph meaning = voice().paragraph(told().result().stepText().text());
        meaning.addClassName("onedoor-lead");
        return new Stack(
                new Stack(from, title()).tight(),
                new CareCard(urgency, voice(), text(urgency == Urgency.URGENT ? URGENT : NON_URGENT), meaning));
    }

    private ResultPart crisis() {
        ResultPart section = new ResultPart(told(), TALK_FIRST);
        section.addClassName("onedoor-crisis-part");
        section.add(voice().paragraph(text(CRISIS_WHY)));
        section.add(Contacts.brief(told().widget().crisisContacts(), voice(), told().services(), told().now()));
        return section;
    }

    private ResultPart why() {
        ResultPart section = new ResultPart(told(), WHY);
        if (told().result().reasons().isEmpty()) {
            section.add(voice().paragraph(text(WHY_BASE)));
            return section;
        }
        UnorderedList reasons = new UnorderedList();
        reasons.addClassNames("onedoor-marked", "onedoor-reasons");
        for (Reason reason : told().result().strongest(REASONS)) {
            reasons.add(voice().point(reason.text()));
        }
        section.add(reasons);
        List<String> enough = told().session().sufficientAnswers();
        if (!enough.isEmpty()) {
            section.add(voice().foldLater(text(ENOUGH), () -> enough(enough)));
        }
        return section;
    }

    private Stack enough(List<String> items) {
        UnorderedList list = new UnorderedList();
        list.addClassName("onedoor-answers");
        items.forEach(item -> list.add(new ListItem(OwnAnswers.said(told(), item))));
        return new Stack(voice().paragraph(text(ENOUGH_NOTE)), list);
    }

    private ResultPart now() {
        Result result = told().result();
        ResultPart section = new ResultPart(told(), NOW);
        Paragraph first = voice().paragraph(result.stepText().now());
        first.addClassName("onedoor-first-thing");
        section.add(first);
        List<Action> then = result.actions();
        int shown = Math.min(ACTIONS, then.size());
        if (shown > 0) {
            section.add(actions(then.subList(0, shown)));
        }
        if (shown < then.size()) {
            section.add(voice().fold(text(MORE_ACTIONS), actions(then.subList(shown, then.size()))));
        }
        return section;
    }

    private UnorderedList actions(List<Action> actions) {
        UnorderedList list = new UnorderedList();
        list.addClassName("onedoor-marked");
        actions.forEach(action -> list.add(voice().point(action.text())));
        return list;
    }

    private NativeDetails ownAnswers() {
        return voice().foldLater(text(OWN_ANSWERS), () -> new OwnAnswers(told()));
    }
}
