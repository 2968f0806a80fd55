package org.onedoor.widgets.contact;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import org.onedoor.directory.Match;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.widgets.kit.Stack;
import org.onedoor.widgets.kit.Voice;

/** Services as cards, a few at a time. */
public final class CardPages extends Div {

    private static final int AT_ONCE = 6;

    private final SerializableFunction<Match, ServiceCard> card;
    private final Stack cards = new Stack();

    public CardPages(SerializableFunction<Match, ServiceCard> card) {
        this.card = card;
        addClassName("onedoor-stack");
    }

    /** Shows the first of the services, and a button for more. */
    public void show(List<Match> services, Voice voice, LocalizedText more) {
        removeAll();
        cards.removeAll();
        add(cards);
        next(services, voice, more);
    }

    private void next(List<Match> left, Voice voice, LocalizedText more) {
        int shown = Math.min(AT_ONCE, left.size());
        left.subList(0, shown).forEach(match -> cards.add(card.apply(match)));
        if (shown < left.size()) {
            List<Match> rest = List.copyOf(left.subList(shown, left.size()));
            NativeButton button = voice.button(more, click -> {
                int before = cards.getComponentCount();
                remove(click.getSource());
                next(rest, voice, more);
                arriveAt(before);
            });
            button.addClassName("onedoor-more");
            add(button);
        }
    }

    /** The button is gone, so the focus goes on to the first card that it brought. */
    private void arriveAt(int index) {
        cards.getComponentAt(index)
                .getElement()
                .setAttribute("tabindex", "-1")
                .executeJs("this.focus({preventScroll: true})");
    }
}
