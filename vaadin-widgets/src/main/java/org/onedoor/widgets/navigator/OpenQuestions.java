package org.onedoor.widgets.navigator;

import static org.onedoor.widgets.navigator.NavigatorI18n.Text.MORE_QUESTIONS;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.onedoor.navigator.answer.Answer;

/** Questions that were passed over, each one tap away. */
final class OpenQuestions extends Div {

    private static final int AT_ONCE = 4;

    private final ToldResult told;

    private OpenQuestions(ToldResult told, List<String> items) {
        this.told = told;
        addClassNames("onedoor-stack", "onedoor-open-questions");
        int shown = Math.min(AT_ONCE, items.size());
        if (shown > 0) {
            add(list(items.subList(0, shown)));
        }
        if (shown < items.size()) {
            add(told.voice().fold(told.text(MORE_QUESTIONS), list(items.subList(shown, items.size()))));
        }
    }

    /** All of them, those first that could change most. */
    static OpenQuestions all(ToldResult told) {
        Stream<String> passed = told.session().answers().entrySet().stream()
                .filter(given ->
                        given.getValue() instanceof Answer.Skipped || given.getValue() instanceof Answer.DontKnow)
                .map(Map.Entry::getKey);
        return new OpenQuestions(
                told,
                Stream.concat(told.result().open().items().stream(), passed)
                        .distinct()
                        .toList());
    }

    /** Those that could change the result. */
    static OpenQuestions deciding(ToldResult told) {
        return new OpenQuestions(told, told.result().open().items());
    }

    boolean isEmpty() {
        return getComponentCount() == 0;
    }

    private UnorderedList list(List<String> items) {
        UnorderedList list = new UnorderedList();
        list.addClassName("onedoor-list");
        items.forEach(item -> list.add(new ListItem(ask(item))));
        return list;
    }

    private NativeButton ask(String item) {
        NativeButton ask = told.voice()
                .button(told.question(item).text(), click -> told.widget().askAgain(item));
        ask.addClassName("onedoor-open-question");
        return ask;
    }
}
