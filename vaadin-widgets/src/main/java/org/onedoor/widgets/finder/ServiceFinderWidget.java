package org.onedoor.widgets.finder;

import static org.onedoor.widgets.finder.ServiceFinderI18n.Text.FOUND;
import static org.onedoor.widgets.finder.ServiceFinderI18n.Text.LABEL;
import static org.onedoor.widgets.finder.ServiceFinderI18n.Text.LEAD;
import static org.onedoor.widgets.finder.ServiceFinderI18n.Text.MORE;
import static org.onedoor.widgets.finder.ServiceFinderI18n.Text.ONE_FOUND;
import static org.onedoor.widgets.finder.ServiceFinderI18n.Text.RESULTS;
import static org.onedoor.widgets.finder.ServiceFinderI18n.Text.SHOW_ALL;
import static org.onedoor.widgets.finder.ServiceFinderI18n.Text.TITLE;
import static org.onedoor.widgets.finder.ServiceFinderI18n.Text.WIDENED_EVERYWHERE;
import static org.onedoor.widgets.finder.ServiceFinderI18n.Text.WIDENED_FILTERS;
import static org.onedoor.widgets.finder.ServiceFinderI18n.Text.WIDENED_LINES;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;
import org.onedoor.content.Edition;
import org.onedoor.directory.Found;
import org.onedoor.directory.Match;
import org.onedoor.directory.Search;
import org.onedoor.directory.words.Understanding;
import org.onedoor.vocabulary.json.InvalidContentException;
import org.onedoor.widgets.contact.CapabilityWidget;
import org.onedoor.widgets.contact.CardPages;
import org.onedoor.widgets.contact.ServiceCard;
import org.onedoor.widgets.kit.Heading;
import org.onedoor.widgets.kit.RegionChooser;
import org.onedoor.widgets.kit.TabMemory;
import org.onedoor.widgets.kit.Voice;

/**
 * Finds services by words, age, language, way to make contact, kind of help and opening hours.
 *
 * <p>Words are taken as people mean them, and it says how it took them; words of danger show whom to call before everything else.
 * It never answers with an empty list: when nothing fits it looks wider, and says so. What is written stays in the session and in
 * the visitor's own tab, until it is erased: it is in no address, event or log.
 */
@StyleSheet("context://onedoor/onedoor.css")
@StyleSheet("context://onedoor/service.css")
@StyleSheet("context://onedoor/service-finder.css")
public final class ServiceFinderWidget extends CapabilityWidget<ServiceFinderI18n> {

    private static final TabMemory TAB = new TabMemory("search");

    private final RegionChooser regionChooser;
    private final SearchForm form;
    private final Section page = new Section();
    private final Paragraph said = new Paragraph();
    private final HelpFirst helpFirst = new HelpFirst();
    private final Understood understood = new Understood(this::look);
    private final CardPages list = new CardPages(this::card);
    private String words = "";
    private Heading title = Heading.title(1);
    private @Nullable Voice spoken;
    private boolean recalled;

    /** A finder of the services of the bundled national pack. */
    public ServiceFinderWidget() {
        this(bundled());
    }

    /** A finder of the services of an edition. */
    public ServiceFinderWidget(Edition edition) {
        super(edition, new ServiceFinderI18n());
        regionChooser = part(new RegionChooser(edition));
        form = new SearchForm(() -> {
            keep();
            look();
        });
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
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        if (!recalled) {
            recalled = true;
            TAB.recall(this, kept -> kept.filter(text -> !underWay()).ifPresent(this::takeUp));
        }
    }

    /** Takes up a search as a tab has kept it; what is none is passed over. */
    void takeUp(String text) {
        try {
            form.take(KeptSearch.read(text));
        } catch (InvalidContentException other) {
            TAB.forget(this);
        }
    }

    private void keep() {
        if (underWay()) {
            TAB.keep(this, form.kept().json());
        } else {
            TAB.forget(this);
        }
        offerErasing(underWay());
        fireEvent(new SearchEvent(this));
    }

    /** Whether somebody looks for something in particular. */
    public boolean underWay() {
        return !form.kept().isEmpty();
    }

    /** Hears when somebody has looked for something; it tells nothing of what. */
    public Registration addSearchListener(ComponentEventListener<SearchEvent> listener) {
        return addListener(SearchEvent.class, listener);
    }

    @Override
    protected void forget() {
        form.empty();
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
        page.add(
                title,
                voice().paragraph(getI18n().get(LEAD)),
                form,
                helpFirst,
                regionChooser,
                results,
                understood,
                said,
                list);
    }

    private void look() {
        if (!words.equals(form.words())) {
            words = form.words();
            understood.forget();
        }
        Search wanted = form.wanted(edition().region().code(), voice().language(), now().toInstant());
        Understanding meant = edition().understand(words, voice().language());
        Found found = edition().find(wanted, understood.wanted(meant));
        helpFirst.show(found.firstHelp(), voice(), getI18n(), getHeadingLevel() + 1, now());
        understood.show(meant, edition(), voice(), getI18n());
        said.removeAll();
        said.add(told(found));
        list.show(found.services(), voice(), getI18n().get(MORE));
        if (found.reach() == Found.Reach.CONTACTS) {
            list.add(voice().button(getI18n().get(SHOW_ALL), click -> form.empty()));
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

    private ServiceCard card(Match match) {
        return new ServiceCard(match, voice(), getI18n().services(), getHeadingLevel() + 2, now());
    }
}
