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
import org.onedoor.navigator.Question;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.widgets.kit.Stack;
import org.onedoor.widgets.kit.Voice;

/** The person's own answers, each of which can be changed. */
final class OwnAnswers extends Div {

    private final ToldResult told;

    OwnAnswers(ToldResult told) {
        this.told = told;
        addClassNames("onedoor-stack", "onedoor-own-answers");
        UnorderedList list = new UnorderedList();
        list.addClassName("onedoor-answers");
        told.session().answers().keySet().forEach(item -> list.add(row(item)));
        add(told.voice().paragraph(told.text(OWN_ANSWERS_NOTE)), list, startOver());
    }

    private ListItem row(String item) {
        return new ListItem(said(told, item), change(told.widget(), item, told.question(item)));
    }

    /** What was asked and what was answered. */
    static Stack said(ToldResult told, String item) {
        Voice voice = told.voice();
        Question question = told.question(item);
        Answer answer = told.session().answer(item).orElseThrow();
        Paragraph asked = voice.paragraph(question.text());
        asked.addClassNames("onedoor-quiet", "onedoor-small");
        Paragraph said = new Paragraph(GivenAnswer.in(voice, told.widget().getI18n(), question, answer));
        return new Stack(asked, said).tight();
    }

    private NativeButton change(NavigatorWidget widget, String item, Question question) {
        Voice voice = told.voice();
        NativeButton change = voice.button(told.text(CHANGE), click -> widget.askAgain(item));
        change.addClassNames("onedoor-plain", "onedoor-screen-only");
        Span which = new Span(": " + voice.say(question.text()));
        which.addClassName("onedoor-unseen");
        change.add(which);
        return change;
    }

    private Div startOver() {
        NavigatorWidget widget = told.widget();
        NativeButton sure = told.voice().button(told.text(START_OVER), click -> widget.startOver());
        Div fold = new Div(told.voice()
                .fold(told.text(START_OVER), new Stack(told.voice().paragraph(told.text(START_OVER_NOTE)), sure)));
        fold.addClassName("onedoor-screen-only");
        return fold;
    }
}
