package org.onedoor.widgets.navigator;

import static org.onedoor.widgets.navigator.NavigatorI18n.Text.CHANGE;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.OWN_ANSWERS_NOTE;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.START_OVER;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.START_OVER_NOTE;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.onedoor.navigator.Answer;
import org.onedoor.navigator.Question;
import org.onedoor.widgets.kit.Stack;
import org.onedoor.widgets.kit.Voice;

/** The person's own answers, each of which can be changed. */
final class OwnAnswers extends Div {

    private final Outcome outcome;

    OwnAnswers(Outcome outcome) {
        this.outcome = outcome;
        addClassNames("onedoor-stack", "onedoor-own-answers");
        UnorderedList list = new UnorderedList();
        list.addClassName("onedoor-answers");
        outcome.session().answers().keySet().forEach(item -> list.add(row(item)));
        add(outcome.voice().paragraph(outcome.text(OWN_ANSWERS_NOTE)), list, startOver());
    }

    private ListItem row(String item) {
        return new ListItem(said(outcome, item), change(outcome.widget(), item, outcome.question(item)));
    }

    /** What was asked and what was answered. */
    static Stack said(Outcome outcome, String item) {
        Voice voice = outcome.voice();
        Question question = outcome.question(item);
        Answer answer = outcome.session().answer(item).orElseThrow();
        Paragraph asked = voice.paragraph(question.text());
        asked.addClassNames("onedoor-quiet", "onedoor-small");
        Paragraph said = new Paragraph(GivenAnswer.in(voice, outcome.widget().getI18n(), question, answer));
        return new Stack(asked, said).tight();
    }

    private NativeButton change(NavigatorWidget widget, String item, Question question) {
        Voice voice = outcome.voice();
        NativeButton change = voice.button(outcome.text(CHANGE), click -> widget.askAgain(item));
        change.addClassNames("onedoor-plain", "onedoor-screen-only");
        Span which = new Span(": " + voice.say(question.text()));
        which.addClassName("onedoor-unseen");
        change.add(which);
        return change;
    }

    private Div startOver() {
        NavigatorWidget widget = outcome.widget();
        NativeButton sure = outcome.voice().button(outcome.text(START_OVER), click -> widget.startOver());
        Div fold = new Div(outcome.voice()
                .fold(
                        outcome.text(START_OVER),
                        new Stack(outcome.voice().paragraph(outcome.text(START_OVER_NOTE)), sure)));
        fold.addClassName("onedoor-screen-only");
        return fold;
    }
}
