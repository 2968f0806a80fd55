package org.onedoor.widgets.navigator;

import static org.onedoor.widgets.navigator.NavigatorI18n.Text.DONE;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.DONE_NOTE;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.FINISH;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import org.onedoor.widgets.kit.Heading;
import org.onedoor.widgets.kit.Voice;

/** The end of a visit: everything that was told is erased. */
final class Done extends Section {

    Done(NavigatorWidget widget) {
        Voice voice = widget.voice();
        NavigatorI18n i18n = widget.getI18n();
        NativeButton finish = voice.button(i18n.get(FINISH), click -> widget.erase());
        finish.getElement().setAttribute("data-onedoor-erase", "");
        add(
                voice.put(Heading.section(widget.getHeadingLevel() + 1), i18n.get(DONE)),
                voice.paragraph(i18n.get(DONE_NOTE)),
                finish);
        addClassNames("onedoor-stack", "onedoor-done", "onedoor-screen-only");
    }
}
