package org.onedoor.widgets.contact;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.onedoor.directory.model.Service;
import org.onedoor.widgets.kit.Voice;

/** The day on which a contact was last compared with its source, for those who wonder whether the number is still right. */
final class CheckedOn {
    static final String CLASS = "onedoor-checked-on";

    private CheckedOn() {}

    /** Nothing of what nobody has checked, which is marked as such. */
    static Optional<Paragraph> of(Service service, Voice voice, ServiceI18n i18n) {
        if (!service.verified()) {
            return Optional.empty();
        }
        Paragraph checked = voice.paragraph(i18n.get(ServiceI18n.Text.CHECKED), voice.day(service.checkedOn()));
        checked.addClassNames("onedoor-small", "onedoor-quiet", CLASS);
        return Optional.of(checked);
    }
}
