package org.onedoor.widgets.navigator;

import static org.onedoor.widgets.navigator.NavigatorI18n.Text.GO_ON;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.GO_ON_NOTE;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.MORE_EXACT;

import com.vaadin.flow.component.html.NativeButton;

/** The offer to answer more after the result, which can make it more exact and never takes help away. */
final class MoreExact extends ResultPart {

    private static final int SECONDS_A_QUESTION = 11;
    private static final int MINUTE = 60;
    private static final int SHORTEST = 2;

    MoreExact(ToldResult told) {
        super(told, MORE_EXACT);
        addClassNames("onedoor-more-exact", "onedoor-screen-only");
        NativeButton on = voice().button(text(GO_ON), click -> told.widget().goOn());
        voice().put(on, text(GO_ON), minutes(told.session().goOn().remaining()));
        add(voice().paragraph(text(GO_ON_NOTE)), on);
    }

    private static int minutes(int questions) {
        return Math.max(SHORTEST, Math.round((float) questions * SECONDS_A_QUESTION / MINUTE));
    }
}
