package org.onedoor.demo;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.VaadinRequest;
import org.onedoor.content.Edition;
import org.onedoor.elements.DoorContent;
import org.onedoor.vocabulary.Language;
import org.onedoor.widgets.contact.CapabilityWidget;

/** A page beside the door: the crisis bar, the header and the footer of the door, a heading with links, and one tool. */
abstract class ToolPage extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final String path;
    private final PageText title;
    private Language language = Language.FI;

    /**
     * A page.
     *
     * @param path after the language
     * @param title what it is called
     */
    ToolPage(String path, PageText title) {
        this.path = path;
        this.title = title;
    }

    /** Fills the header under the heading. */
    abstract void introduce(Header header);

    /** The tool; its crisis bar becomes the first thing on the page. */
    abstract CapabilityWidget<?> tool(Edition edition);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        language = languageOf(event);
        PageLanguage.show(event.getUI(), language);
        draw(DoorContent.current().edition());
    }

    /** The language that an address names, otherwise that of the browser. */
    static Language languageOf(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get("lang")
                .flatMap(Language::find)
                .orElseGet(() -> PageLanguage.of(VaadinRequest.getCurrent()));
    }

    private void draw(Edition edition) {
        CapabilityWidget<?> tool = tool(edition);
        tool.setHeadingLevel(2);
        tool.setLanguage(language);
        removeAll();
        Div top = new Div(new PageHeader(language, address()));
        top.addClassName("onedoor");
        add(tool.crisisBarApart(), top, new Main(header(), tool), new PageFooter(language));
    }

    private Header header() {
        Header header = new Header(new H1(title.in(language)));
        header.addClassName("door-professionals");
        introduce(header);
        return header;
    }

    /** The address after the language, as the page is now. */
    String address() {
        return path;
    }

    final Language language() {
        return language;
    }

    final Paragraph say(PageText text) {
        return new Paragraph(text.in(language));
    }

    final Paragraph link(String to, PageText text) {
        return new Paragraph(PageHeader.link("/" + language.tag() + to, text.in(language), language));
    }

    @Override
    public String getPageTitle() {
        return name() + " – " + PageText.TITLE.in(language);
    }

    /** What the page is called, apart from the door. */
    String name() {
        return title.in(language);
    }
}
