package org.onedoor.demo;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.VaadinRequest;
import org.onedoor.content.Edition;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.widgets.CrisisBar;
import org.onedoor.widgets.ServiceFinderWidget;
import org.onedoor.widgets.export.DoorContent;

/** The other entry, for those who work with clients: only what already works. */
@Route("professionals")
@RouteAlias(":lang(fi|sv|en)/professionals")
public final class ProfessionalsPage extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private static final LocalizedText OWN_NAMES = LocalizedText.of("Suomi", "Svenska", "English");

    private Language language = Language.FI;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        language = event.getRouteParameters()
                .get("lang")
                .flatMap(Language::find)
                .orElseGet(() -> PageLanguage.of(VaadinRequest.getCurrent()));
        PageLanguage.show(event.getUI(), language);
        draw(DoorContent.current().edition());
    }

    private void draw(Edition edition) {
        CrisisBar crisisBar = new CrisisBar(edition);
        crisisBar.setLanguage(language);
        ServiceFinderWidget finder = new ServiceFinderWidget(edition);
        finder.withoutCrisisBar();
        finder.setHeadingLevel(2);
        finder.setLanguage(language);
        finder.addRegionChangedListener(
                change -> crisisBar.setMunicipality(change.municipality().orElse(null)));
        removeAll();
        add(crisisBar, new Main(header(), finder));
    }

    private Header header() {
        Nav languages = new Nav();
        for (Language other : Language.values()) {
            languages.add(link("/" + other.tag() + "/professionals", OWN_NAMES.in(other), other));
        }
        Header header = new Header(
                languages,
                new H1(Words.PROFESSIONALS.in(language)),
                new Paragraph(Words.PROFESSIONALS_MORE.in(language)),
                new Paragraph(link("/" + language.tag(), Words.WITH_A_CLIENT.in(language), language)));
        header.addClassName("door-professionals");
        return header;
    }

    private static Anchor link(String href, String text, Language spoken) {
        Anchor link = new Anchor(href, text);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("lang", spoken.tag());
        return link;
    }

    @Override
    public String getPageTitle() {
        return Words.PROFESSIONALS.in(language) + " – " + Words.TITLE.in(language);
    }
}
