package org.onedoor.demo;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import org.onedoor.vocabulary.Language;

/** The foot of every page: who answers for it, what it keeps, whom it is accessible to, where to complain, and that it is a demo. */
final class PageFooter extends Footer {
    private static final long serialVersionUID = 1L;

    PageFooter(Language language) {
        addClassNames("door-footer", "onedoor-screen-only");
        speak(language);
    }

    void speak(Language language) {
        removeAll();
        getElement().setAttribute("lang", language.tag());
        Nav topics = new Nav();
        topics.getElement().setAttribute("aria-label", AboutText.ABOUT.text().in(language));
        for (AboutTopic topic : AboutTopic.values()) {
            Anchor link = new Anchor(
                    "/" + language.tag() + "/" + topic.path(),
                    topic.title().text().in(language));
            link.setRouterIgnore(true);
            topics.add(link);
        }
        add(topics, new Paragraph(PageText.DEMO.in(language)));
    }
}
