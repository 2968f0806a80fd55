package org.onedoor.widgets.navigator;

import static org.onedoor.widgets.navigator.NavigatorI18n.Text.ALSO_HELP;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.BACK_TO_QUESTION;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.EMERGENCY;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.NOT_ALONE;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.OWN_ANSWERS;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.PAUSE_HERE;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
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
        super(told);
        addClassName("onedoor-danger");
        Paragraph pause = voice().paragraph(text(PAUSE_HERE));
        pause.addClassName("onedoor-quiet");
        Paragraph alone = voice().paragraph(text(NOT_ALONE));
        alone.addClassName("onedoor-lead");
        Paragraph now = voice().paragraph(told.result().stepText().now());
        now.addClassName("onedoor-strong");
        List<Match> contacts = told.matches(StepOfNeed.EMERGENCY).emergency();
        List<Match> others = told.widget().crisisContacts().stream()
                .filter(other -> !contacts.stream().map(Match::service).toList().contains(other.service()))
                .limit(OTHERS)
                .toList();
        add(new Stack(new Stack(pause, title()).tight(), alone));
        add(new CareCard(
                Urgency.EMERGENCY,
                voice(),
                text(EMERGENCY),
                now,
                new Contacts(contacts, voice(), told.services(), told.now())));
        if (!others.isEmpty()) {
            ResultPart also = new ResultPart(told, ALSO_HELP);
            also.add(new Contacts(others, voice(), told.services(), told.now()));
            add(also);
        }
        add(voice().paragraph(told.result().stepText().text()));
        add(back(told.widget()));
        add(voice().foldLater(text(OWN_ANSWERS), () -> new OwnAnswers(told)), new SmallPrint(told));
    }

    private NativeButton back(NavigatorWidget widget) {
        NativeButton back = voice().button(text(BACK_TO_QUESTION), click -> widget.back());
        back.addClassNames("onedoor-screen-only", "onedoor-back-from-danger");
        return back;
    }
}
