package org.onedoor.widgets.navigator;

import static org.onedoor.widgets.navigator.NavigatorI18n.Text.PRINT;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.PRINT_NOTE;

import com.vaadin.flow.component.html.Div;
import org.onedoor.widgets.kit.Voice;

/** The result on paper. */
final class TakeAlong extends Div {

    TakeAlong(ToldResult told) {
        Voice voice = told.voice();
        addClassName("onedoor-stack");
        add(
                voice.paragraph(told.text(PRINT_NOTE)),
                voice.button(
                        told.text(PRINT),
                        click -> click.getSource().getElement().executeJs("window.print()")));
    }
}
