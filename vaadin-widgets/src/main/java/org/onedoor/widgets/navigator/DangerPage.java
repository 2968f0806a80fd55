package org.onedoor.widgets.navigator;

import static org.onedoor.widgets.navigator.NavigatorI18n.Text.ALSO_HELP;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.BACK_TO_QUESTION;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.EMERGENCY;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.MORE_ACTIONS;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.NOT_ALONE;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.OWN_ANSWERS;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.PAUSE_HERE;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onedoor.directory.Match;
import org.onedoor.vocabulary.StepOfNeed;
import org.onedoor.vocabulary.Urgency;
import org.onedoor.widgets.contact.Contacts;
import org.onedoor.widgets.kit.CareCard;
import org.onedoor.widgets.kit.Stack;

/** What is told in danger: to pause, whom to call, 112 first, and little else. */
final class DangerPage extends ResultPage {

    private static final int OTHERS = 2;

    DangerPage(ToldResult told) {
        super(told, told.result().stepText().title());
        addClassName("onedoor-danger");
        Paragraph pause = voice().paragraph(text(PAUSE_HERE));
        pause.addClassName("onedoor-quiet");
        Paragraph alone = voice().paragraph(text(NOT_ALONE));
        alone.addClassName("onedoor-lead");
        Paragraph now = voice().paragraph(told.result().stepText().now());
        now.addClassName("onedoor-strong");
        List<Match> first = first(told);
        List<Match> others = others(told, first);
        add(new Stack(new Stack(pause, title()).tight(), alone));
        add(new CareCard(
                Urgency.EMERGENCY,
                voice(),
                text(EMERGENCY),
                now,
                new Contacts(first, voice(), told.services(), told.now())));
        add(voice().paragraph(told.result().stepText().text()));
        if (!others.isEmpty()) {
            ResultPart also = new ResultPart(told, ALSO_HELP);
            also.add(new Contacts(others, voice(), told.services(), told.now()));
            add(also);
        }
        add(back(told.widget()), folds(told), new OnPaper(told), new SmallPrint(told));
    }

    /** The emergency number and whom the words of this danger name; where they name nobody, the emergency contacts. */
    private static List<Match> first(ToldResult told) {
        List<String> named = told.result().contacts();
        List<Match> first = told.contacts().stream()
                .filter(match ->
                        match.channel().emergencyNumber() && match.service().emergency()
                                || named.contains(match.service().id()))
                .toList();
        return named.isEmpty() ? told.matches(StepOfNeed.EMERGENCY).emergency() : first;
    }

    private static List<Match> others(ToldResult told, List<Match> first) {
        Set<String> seen = new HashSet<>();
        first.forEach(match -> seen.add(match.service().id()));
        return Stream.concat(told.contacts().stream(), told.widget().crisisContacts().stream())
                .filter(match -> seen.add(match.service().id()))
                .limit(OTHERS)
                .toList();
    }

    private NativeButton back(NavigatorWidget widget) {
        NativeButton back = voice().button(text(BACK_TO_QUESTION), click -> widget.back());
        back.addClassNames("onedoor-screen-only", "onedoor-back-from-danger");
        return back;
    }

    private Stack folds(ToldResult told) {
        Stack folds = new Stack();
        folds.addClassNames("onedoor-folds", "onedoor-screen-only");
        if (!told.result().actions().isEmpty()) {
            NativeDetails actions = voice().fold(text(MORE_ACTIONS), new WhatElse(told, Optional.empty()));
            folds.add(actions);
        }
        folds.add(voice().foldLater(text(OWN_ANSWERS), () -> new OwnAnswers(told)));
        return folds;
    }
}
