package org.onedoor.widgets.contact;

import static org.onedoor.widgets.contact.ServiceI18n.Text.DEMO;
import static org.onedoor.widgets.contact.ServiceI18n.Text.NOT_VERIFIED;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.onedoor.directory.model.Service;
import org.onedoor.widgets.kit.Voice;

/** What a reader must know about the entry itself: that it is an example, or that nobody has checked it. */
final class Marks {

    private Marks() {}

    static Optional<Paragraph> of(Service service, Voice voice, ServiceI18n i18n) {
        if (service.demo()) {
            return Optional.of(mark(voice.span(i18n.get(DEMO))));
        }
        return service.verified() ? Optional.empty() : Optional.of(mark(voice.span(i18n.get(NOT_VERIFIED))));
    }

    private static Paragraph mark(Span words) {
        words.addClassName("onedoor-tag");
        return new Paragraph(words);
    }
}
