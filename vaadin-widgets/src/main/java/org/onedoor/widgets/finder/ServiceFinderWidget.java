package org.onedoor.widgets.finder;

import static org.onedoor.widgets.finder.ServiceFinderI18n.Text.FOUND;
import static org.onedoor.widgets.finder.ServiceFinderI18n.Text.LABEL;
import static org.onedoor.widgets.finder.ServiceFinderI18n.Text.LEAD;
import static org.onedoor.widgets.finder.ServiceFinderI18n.Text.MORE;
import static org.onedoor.widgets.finder.ServiceFinderI18n.Text.ONE_FOUND;
import static org.onedoor.widgets.finder.ServiceFinderI18n.Text.RESULTS;
import static org.onedoor.widgets.finder.ServiceFinderI18n.Text.TITLE;
import static org.onedoor.widgets.finder.ServiceFinderI18n.Text.WIDENED_EVERYWHERE;
import static org.onedoor.widgets.finder.ServiceFinderI18n.Text.WIDENED_FILTERS;
import static org.onedoor.widgets.finder.ServiceFinderI18n.Text.WIDENED_LINES;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onedoor.content.Edition;
import org.onedoor.directory.Found;
import org.onedoor.directory.Match;
import org.onedoor.directory.Search;
import org.onedoor.widgets.contact.CapabilityWidget;
import org.onedoor.widgets.contact.ServiceCard;
import org.onedoor.widgets.kit.Heading;
import org.onedoor.widgets.kit.RegionChooser;
import org.onedoor.widgets.kit.Stack;
import org.onedoor.widgets.kit.Voice;

/**
 * Finds services by words, age, language, way to make contact, kind of help and opening hours.
 *
 * <p>It never answers with an empty list: when nothing fits it looks wider, and says so.
 */
@StyleSheet("context://onedoor/onedoor.css")
@StyleSheet("context://onedoor/service.css")
@StyleSheet("context://onedoor/service-finder.css")
public final class ServiceFinderWidget extends CapabilityWidget<ServiceFinderI18n> {

    private static final int AT_ONCE = 5;

    private final RegionChooser regionChooser;
    private final SearchForm form;
    private final Section page = new Section();
    private final Paragraph said = new Paragraph();
    private final Div list = new Stack();
    private Heading title = Heading.title(1);
    private @Nullable Voice spoken;

    /** A finder of the services of the bundled national pack. */
    public ServiceFinderWidget() {
        this(bundled());
    }

    /** A finder of the services of an edition. */
    public ServiceFinderWidget(Edition edition) {
        super(edition, new ServiceFinderI18n());
        regionChooser = part(new RegionChooser(edition));
        form = new SearchForm(this::look);
        said.getElement().setAttribute("role", "status");
        said.addClassName("onedoor-found");
        page.addClassNames("onedoor-page", "onedoor-stack");
        getContent().addClassName("onedoor-service-finder");
        getContent().add(page);
        draw();
    }

    /**
     * Says other words, at once; what is written and chosen stays.
     *
     * @param i18n the words; never null
     */
    @Override
    public void setI18n(ServiceFinderI18n i18n) {
        regionChooser.setI18n(i18n.region());
        super.setI18n(i18n);
    }

    /** Moves the focus to its heading. */
    public void arrive() {
        title.arrive();
    }

    @Override
    protected void draw() {
        if (!voice().equals(spoken)) {
            spoken = voice();
            drawPage();
        }
        look();
    }

    @Override
    protected void redraw() {
        spoken = null;
        draw();
    }

    private void drawPage() {
        title = voice().put(Heading.title(getHeadingLevel()), getI18n().get(TITLE));
        form.draw(voice(), getI18n(), edition());
        page.getElement().setAttribute("aria-label", voice().say(getI18n().get(LABEL)));
        page.removeAll();
        Heading results =
                voice().put(Heading.section(getHeadingLevel() + 1), getI18n().get(RESULTS));
        page.add(title, voice().paragraph(getI18n().get(LEAD)), form, regionChooser, results, said, list);
    }

    private void look() {
        Search wanted = form.wanted(edition().region().code(), voice().language(), now().toInstant());
        Found found = edition().directory().find(wanted, edition().topics());
        list.removeAll();
        said.setText(told(found));
        List<Match> services = found.services();
        int shown = Math.min(AT_ONCE, services.size());
        list.add(cards(services.subList(0, shown)));
        if (shown < services.size()) {
            List<Match> rest = List.copyOf(services.subList(shown, services.size()));
            list.add(voice().foldLater(getI18n().get(MORE), () -> cards(rest)));
        }
    }

    private String told(Found found) {
        return switch (found.reach()) {
            case AS_ASKED -> count(found);
            case WITHOUT_FILTERS -> voice().say(getI18n().get(WIDENED_FILTERS));
            case EVERYWHERE -> voice().say(getI18n().get(WIDENED_EVERYWHERE));
            case CONTACTS -> voice().say(getI18n().get(WIDENED_LINES));
        };
    }

    private String count(Found found) {
        int count = found.services().size();
        return count == 1
                ? voice().say(getI18n().get(ONE_FOUND))
                : voice().say(getI18n().get(FOUND), count);
    }

    private Stack cards(List<Match> services) {
        Stack cards = new Stack();
        services.forEach(match -> cards.add(card(match)));
        return cards;
    }

    private ServiceCard card(Match match) {
        return new ServiceCard(match, voice(), getI18n().services(), getHeadingLevel() + 2, now());
    }
}
