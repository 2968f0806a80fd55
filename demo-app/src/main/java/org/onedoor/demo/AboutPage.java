package org.onedoor.demo;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import org.onedoor.elements.DoorContent;
import org.onedoor.vocabulary.Language;
import org.onedoor.widgets.contact.CrisisBar;

/** What the footer leads to, one topic a page. */
@Route("about/:topic")
@RouteAlias(":lang(fi|sv|en)/about/:topic")
public final class AboutPage extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private Language language = Language.FI;
    private AboutTopic topic = AboutTopic.OF_PROVIDER;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String wanted = event.getRouteParameters().get("topic").orElse("");
        topic = AboutTopic.at("about/" + wanted).orElseThrow(NotFoundException::new);
        language = ToolPage.languageOf(event);
        PageLanguage.show(event.getUI(), language);
        CrisisBar bar = new CrisisBar(DoorContent.current().edition());
        bar.setLanguage(language);
        Main text = new Main(new H1(bar.voice().say(topic.title().text())));
        topic.paragraphs().forEach(said -> text.add(bar.voice().paragraph(said.text())));
        text.addClassName("door-about");
        Div header = new Div(new PageHeader(language, topic.path()));
        header.addClassName("onedoor");
        removeAll();
        add(bar, header, text, new PageFooter(language));
    }

    @Override
    public String getPageTitle() {
        return topic.title().text().in(language) + " – " + PageText.TITLE.in(language);
    }
}
