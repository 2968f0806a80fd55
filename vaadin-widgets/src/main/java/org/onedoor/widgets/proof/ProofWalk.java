package org.onedoor.widgets.proof;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import org.onedoor.content.proof.ShownWalk;
import org.onedoor.navigator.proof.Example;
import org.onedoor.widgets.proof.ProofReportI18n.Text;

/** The walk that shows a finding, in the words that a person would meet on it. */
final class ProofWalk extends Div {
    private final ProofReportWidget widget;

    ProofWalk(ProofReportWidget widget, Example example) {
        this.widget = widget;
        addClassNames("onedoor-stack", "onedoor-stack-tight");
        ShownWalk walk = ShownWalk.of(widget.navigator(), example);
        show(walk.lines().isEmpty() ? Text.WALK_EMPTY : Text.WALK, walk);
        ShownWalk.changed(widget.navigator(), example).ifPresent(other -> show(Text.CHANGED, other));
    }

    private void show(Text lead, ShownWalk walk) {
        String step = ProofFindings.step(widget, walk.result().step().number());
        add(widget.voice().paragraph(widget.getI18n().get(lead), step));
        if (!walk.lines().isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("onedoor-marked");
            walk.lines().forEach(line -> list.add(new ListItem(words(line))));
            add(list);
        }
    }

    private String words(ShownWalk.Line line) {
        String answer =
                line.answer().stream().map(text -> widget.voice().say(text)).collect(Collectors.joining(" + "));
        return widget.voice().say(line.question()) + " – "
                + (answer.isEmpty() ? widget.say(Text.PASSED_OVER) : answer)
                + (line.counts() ? "" : " (" + widget.say(Text.NOT_ASKED) + ")");
    }
}
