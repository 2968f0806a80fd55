package org.onedoor.widgets.navigator;

import static org.onedoor.widgets.navigator.NavigatorI18n.Text.CHECK_AGAIN;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.CHECK_TOMORROW;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.PRINT;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.PRINT_NOTE;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.TAKE_ALONG;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.onedoor.vocabulary.Urgency;

/** When to look again, and the letter on paper. */
final class TakeAlong extends ResultPart {

    TakeAlong(ToldResult told) {
        super(told, TAKE_ALONG);
        NativeButton print = voice().button(
                        text(PRINT), click -> click.getSource().getElement().executeJs("window.print()"));
        print.addClassName("onedoor-screen-only");
        Paragraph note = voice().paragraph(text(PRINT_NOTE));
        note.addClassNames("onedoor-quiet", "onedoor-screen-only");
        add(again(), print, note);
    }

    private Paragraph again() {
        if (told().result().step().urgency() == Urgency.URGENT) {
            return voice().paragraph(text(CHECK_TOMORROW));
        }
        String day = voice().day(told().today().plus(told().widget().getCheckAgainAfter()));
        return voice().paragraph(text(CHECK_AGAIN), day);
    }
}
