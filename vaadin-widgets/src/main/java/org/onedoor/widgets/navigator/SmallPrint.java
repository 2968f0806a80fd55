package org.onedoor.widgets.navigator;

import static org.onedoor.widgets.navigator.NavigatorI18n.Text.DEMO_CONTENT;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.NOT_A_DIAGNOSIS;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.VERSION;

import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Paragraph;
import org.onedoor.navigator.definition.NavigatorDefinition;
import org.onedoor.widgets.kit.Voice;

/** What kind of statement a result is, and what it was made with. */
final class SmallPrint extends Footer {

    SmallPrint(ToldResult told) {
        Voice voice = told.voice();
        NavigatorDefinition navigator = told.session().navigator().definition();
        addClassNames("onedoor-small-print", "onedoor-quiet", "onedoor-small");
        add(voice.paragraph(told.text(NOT_A_DIAGNOSIS)));
        if (navigator.provenance().status().equals("demo")) {
            add(voice.paragraph(told.text(DEMO_CONTENT)));
        }
        Paragraph version = voice.paragraph(
                told.text(VERSION), voice.say(navigator.title()), navigator.version(), voice.day(told.today()));
        add(version);
    }
}
