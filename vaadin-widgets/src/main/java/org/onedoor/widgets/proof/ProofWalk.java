package org.onedoor.widgets.proof;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onedoor.navigator.NavigatorSession;
import org.onedoor.navigator.Question;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.navigator.proof.Example;
import org.onedoor.widgets.proof.ProofReportI18n.Text;

/** The walk that shows a finding, in the words that a person would meet on it. */
final class ProofWalk extends Div {
    private final ProofReportWidget widget;

    ProofWalk(ProofReportWidget widget, Example example) {
        this.widget = widget;
        addClassNames("onedoor-stack", "onedoor-stack-tight");
        NavigatorSession session = example.session(widget.navigator());
        List<Question> given = questions().stream()
                .filter(question ->
                        !words(question, answer(example.answers(), question)).isEmpty())
                .toList();
        lead(given.isEmpty() ? Text.WALK_EMPTY : Text.WALK, session);
        list(given, example.answers(), session);
        example.changed().ifPresent(other -> {
            NavigatorSession changed =
                    example.changedSession(widget.navigator()).orElseThrow();
            lead(Text.CHANGED, changed);
            list(differing(example.answers(), other), other, changed);
        });
    }

    private List<Question> questions() {
        return widget.navigator().questions();
    }

    private void lead(Text text, NavigatorSession session) {
        String step = ProofFindings.step(widget, session.finish().step().number());
        add(widget.voice().paragraph(widget.getI18n().get(text), step));
    }

    private List<Question> differing(Map<String, Answer> before, Map<String, Answer> after) {
        return questions().stream()
                .filter(question -> !answer(before, question).equals(answer(after, question)))
                .toList();
    }

    private static Answer answer(Map<String, Answer> answers, Question question) {
        return answers.getOrDefault(question.item(), Answer.skipped());
    }

    private void list(List<Question> given, Map<String, Answer> answers, NavigatorSession session) {
        if (given.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("onedoor-marked");
        for (Question question : given) {
            String words = words(question, answer(answers, question));
            boolean counts = session.answers().containsKey(question.item());
            list.add(new ListItem(widget.voice().say(question.text()) + " – "
                    + (words.isEmpty() ? widget.say(Text.PASSED_OVER) : words)
                    + (counts ? "" : " (" + widget.say(Text.NOT_ASKED) + ")")));
        }
        add(list);
    }

    /** An answer by the texts of its options; empty for one that was passed over. */
    private String words(Question question, Answer answer) {
        return switch (answer) {
            case Answer.Choice choice -> option(widget, question.item(), choice.option());
            case Answer.Choices choices ->
                question.options().stream()
                        .filter(option -> choices.options().contains(option.id()))
                        .map(option -> widget.voice().say(option.text()))
                        .collect(Collectors.joining(" + "));
            case Answer.Whole whole -> option(widget, question.item(), String.valueOf(whole.number()));
            case Answer.Skipped skipped -> "";
            case Answer.DontKnow dontKnow -> "";
        };
    }

    /** The text of a question. */
    static String question(ProofReportWidget widget, String item) {
        return widget.voice().say(find(widget, item).text());
    }

    /** The text of an option; the id, which is a number, where the question has none such. */
    static String option(ProofReportWidget widget, String item, String id) {
        return find(widget, item).options().stream()
                .filter(option -> option.id().equals(id))
                .findFirst()
                .map(option -> widget.voice().say(option.text()))
                .orElse(id);
    }

    private static Question find(ProofReportWidget widget, String item) {
        return widget.navigator().questions().stream()
                .filter(question -> question.item().equals(item))
                .findFirst()
                .orElseThrow();
    }
}
