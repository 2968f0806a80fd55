package org.onedoor.widgets.navigator;

import static org.onedoor.widgets.navigator.NavigatorI18n.Text.ENOUGH;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.ENOUGH_NOTE;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.WHY_BASE;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.onedoor.widgets.kit.Stack;

/** Why this is suggested, and which answers were enough for it. */
final class Why extends Div {

    Why(ToldResult told) {
        addClassName("onedoor-stack");
        Reasons reasons = new Reasons(told);
        add(reasons.isEmpty() ? told.voice().paragraph(told.text(WHY_BASE)) : reasons);
        AskedItems items = AskedItems.of(told);
        List<String> enough = told.session().sufficientAnswers().stream()
                .filter(item -> !items.tellsWho(item))
                .toList();
        if (!enough.isEmpty() && !told.forChild()) {
            add(told.voice().foldLater(told.text(ENOUGH), () -> enough(told, enough)));
        }
    }

    private static Stack enough(ToldResult told, List<String> items) {
        UnorderedList list = new UnorderedList();
        list.addClassName("onedoor-answers");
        items.forEach(item -> list.add(new ListItem(OwnAnswers.said(told, item))));
        return new Stack(told.voice().paragraph(told.text(ENOUGH_NOTE)), list);
    }
}
