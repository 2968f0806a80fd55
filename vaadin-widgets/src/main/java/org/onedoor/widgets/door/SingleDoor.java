package org.onedoor.widgets.door;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onedoor.content.Edition;
import org.onedoor.vocabulary.Audience;
import org.onedoor.vocabulary.Language;
import org.onedoor.widgets.contact.CapabilityWidget;
import org.onedoor.widgets.contact.Contacts;
import org.onedoor.widgets.contact.CrisisBar;
import org.onedoor.widgets.finder.ServiceFinderWidget;
import org.onedoor.widgets.kit.Heading;
import org.onedoor.widgets.kit.RegionChooser;
import org.onedoor.widgets.kit.VisitMemory;
import org.onedoor.widgets.navigator.NavigatorWidget;
import org.onedoor.widgets.navigator.ResultEvent;

/**
 * The whole door on one screen at a time: the welcome, the navigator with its result, and the service finder.
 *
 * <p>It speaks three languages and easy language, asks for the municipality without insisting, and shows first on every
 * screen where help is now. Moving between its screens loses nothing.
 *
 * {@snippet class = "org.onedoor.widgets.WidgetSnippetsTest" region = "door"}
 */
@StyleSheet("context://onedoor/onedoor.css")
@StyleSheet("context://onedoor/service.css")
@StyleSheet("context://onedoor/door.css")
public final class SingleDoor extends CapabilityWidget<DoorI18n> {

    private final NavigatorWidget navigator;
    private final RegionChooser regionChooser;
    private final LanguageSwitch languages = new LanguageSwitch(this);
    private final NativeButton home = new NativeButton("", click -> start());
    private final Span brand = new Span();
    private final Div screen = new Div();
    private @Nullable ServiceFinderWidget finder;
    private @Nullable DoorStart start;
    private @Nullable String professionalsLink;
    private @Nullable String questionnairesLink;

    /** The door of the bundled national pack. */
    public SingleDoor() {
        this(bundled());
    }

    /** The door of an edition. */
    public SingleDoor(Edition edition) {
        super(edition, new DoorI18n());
        navigator = part(new NavigatorWidget(edition));
        navigator.withoutCrisisBar();
        regionChooser = part(new RegionChooser(edition));
        home.addClassName("onedoor-home");
        brand.addClassName("onedoor-brand");
        Header header = new Header(brand, home, languages);
        header.addClassNames("onedoor-header", "onedoor-screen-only");
        screen.addClassName("onedoor-screen");
        getContent().addClassName("onedoor-door");
        getContent().add(header, screen);
        welcome();
        draw();
    }

    /**
     * Says other words, at once and on every screen.
     *
     * @param i18n the words; never null
     */
    @Override
    public void setI18n(DoorI18n i18n) {
        navigator.setI18n(i18n.navigator());
        if (finder != null) {
            finder.setI18n(i18n.finder());
        }
        regionChooser.setI18n(i18n.region());
        super.setI18n(i18n);
    }

    /**
     * Fits the headings under those of the page around, at once and on every screen.
     *
     * @param level of the heading of each screen, 1 to 4; 1 unless set
     * @throws IllegalArgumentException if it is another number
     */
    @Override
    public void setHeadingLevel(int level) {
        super.setHeadingLevel(level);
        navigator.setHeadingLevel(level);
        if (finder != null) {
            finder.setHeadingLevel(level);
        }
    }

    /** Where professionals go from the door; empty while the door has no such way. */
    public Optional<String> getProfessionalsLink() {
        return Optional.ofNullable(professionalsLink);
    }

    /**
     * Opens a way for professionals, at once.
     *
     * @param href where it leads, such as {@code "professionals"}; null, as at first, shows no such door
     */
    public void setProfessionalsLink(@Nullable String href) {
        professionalsLink = href;
        redraw();
    }

    /** Where questionnaires for oneself are, if the host has a page for them. */
    public Optional<String> getQuestionnairesLink() {
        return Optional.ofNullable(questionnairesLink);
    }

    /**
     * Opens a way to questionnaires for oneself, at once.
     *
     * @param href where it leads; null, as at first, shows no link
     */
    public void setQuestionnairesLink(@Nullable String href) {
        questionnairesLink = href;
        redraw();
    }

    /** Hears when a walk comes to its result. */
    public Registration addResultListener(ComponentEventListener<ResultEvent> listener) {
        return navigator.addResultListener(listener);
    }

    void chooseLanguage(Language language) {
        VisitMemory.language(language);
        setLanguage(language);
    }

    /** Shows the welcome. */
    public void start() {
        welcome().arrive();
    }

    void walk(Audience audience) {
        open(navigator);
        navigator.startFor(audience);
    }

    void resume() {
        open(navigator);
        navigator.arrive();
    }

    void find() {
        if (finder == null) {
            finder = finder();
        }
        open(finder);
        finder.arrive();
    }

    private ServiceFinderWidget finder() {
        ServiceFinderWidget made = part(new ServiceFinderWidget(edition()));
        made.withoutCrisisBar();
        made.setI18n(getI18n().finder());
        made.setHeadingLevel(getHeadingLevel());
        return made;
    }

    boolean underWay() {
        return navigator.underWay();
    }

    RegionChooser regionChooser() {
        return regionChooser;
    }

    /** The contacts to show on the welcome. */
    Contacts help() {
        return Contacts.brief(CrisisBar.contacts(this), voice(), getI18n().services(), now());
    }

    private void open(Component part) {
        start = null;
        screen.removeAll();
        screen.add(part);
        home.setVisible(true);
    }

    @Override
    protected void draw() {
        voice().put(brand, edition().manifest().title());
        home.setText(voice().say(getI18n().get(DoorI18n.Text.HOME)));
        languages.draw(voice(), getI18n().get(DoorI18n.Text.LANGUAGE), getI18n().get(DoorI18n.Text.EASY));
        if (start != null) {
            start.follow();
        }
    }

    @Override
    protected void redraw() {
        if (start != null) {
            welcome();
        }
        draw();
    }

    private Heading welcome() {
        DoorStart next = new DoorStart(this, getHeadingLevel());
        start = next;
        screen.removeAll();
        screen.add(next);
        home.setVisible(false);
        return next.title();
    }
}
