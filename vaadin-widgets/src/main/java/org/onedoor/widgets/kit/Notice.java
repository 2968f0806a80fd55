package org.onedoor.widgets.kit;

import com.vaadin.flow.component.html.Paragraph;
import org.onedoor.vocabulary.LocalizedText;

/** Something that happened to the visit, said above the page and to those who hear it. */
public final class Notice {

    private Notice() {}

    public static Paragraph of(Voice voice, LocalizedText words) {
        Paragraph notice = voice.paragraph(words);
        notice.addClassNames("onedoor-notice", "onedoor-screen-only");
        notice.getElement().setAttribute("role", "status");
        return notice;
    }
}
