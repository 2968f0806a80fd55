package org.onedoor.widgets.navigator;

import static org.onedoor.widgets.navigator.NavigatorI18n.Text.CHECK_AGAIN;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.CHECK_TOMORROW;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import org.onedoor.widgets.kit.Voice;

/** When to look again, and not to wait if it gets worse: soon wherever it may not be called calm. */
final class CheckAgain extends Composite<Paragraph> {

    CheckAgain(ToldResult told) {
        Voice voice = told.voice();
        if (told.calm()) {
            String day = voice.day(told.today().plus(told.widget().getCheckAgainAfter()));
            voice.put(getContent(), told.text(CHECK_AGAIN), day);
        } else {
            voice.put(getContent(), told.text(CHECK_TOMORROW));
        }
    }
}
