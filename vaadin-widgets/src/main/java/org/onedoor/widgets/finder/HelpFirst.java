package org.onedoor.widgets.finder;

import static org.onedoor.widgets.finder.ServiceFinderI18n.Text.HELP_FIRST;
import static org.onedoor.widgets.finder.ServiceFinderI18n.Text.HELP_FIRST_ABOUT;

import com.vaadin.flow.component.html.Section;
import java.time.ZonedDateTime;
import java.util.List;
import org.onedoor.directory.Match;
import org.onedoor.widgets.contact.Contacts;
import org.onedoor.widgets.kit.Heading;
import org.onedoor.widgets.kit.Voice;

/** Whom to call before anything else, when somebody's words tell of danger; otherwise it takes no place. */
final class HelpFirst extends Section {

    /** As many as a frightened person can choose from; the crisis bar has them all. */
    private static final int SHOWN = 3;

    HelpFirst() {
        addClassNames("onedoor-stack", "onedoor-help-first");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    void show(List<Match> contacts, Voice voice, ServiceFinderI18n i18n, int level, ZonedDateTime now) {
        removeAll();
        setVisible(!contacts.isEmpty());
        if (!contacts.isEmpty()) {
            List<Match> first = contacts.subList(0, Math.min(SHOWN, contacts.size()));
            add(
                    voice.put(Heading.section(level), i18n.get(HELP_FIRST)),
                    voice.paragraph(i18n.get(HELP_FIRST_ABOUT)),
                    new Contacts(first, voice, i18n.services(), now));
        }
    }
}
