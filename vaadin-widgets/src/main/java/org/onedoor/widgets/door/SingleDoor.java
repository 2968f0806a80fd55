package org.onedoor.widgets.door;

import com.vaadin.flow.component.AttachEvent;
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
import org.onedoor.widgets.contact.ErasedEvent;
import org.onedoor.widgets.finder.ServiceFinderI18n;
import org.onedoor.widgets.finder.ServiceFinderWidget;
import org.onedoor.widgets.kit.Heading;
import org.onedoor.widgets.kit.Notice;
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
    private Place place = Place.WELCOME;
    private boolean recalled;
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
        navigator.setTakesBack(this::back);
        navigator.addPageListener(turned -> walked(PlaceEvent.Move.ON));
        navigator.addErasedListener(erased -> erased());
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

    /** Hears when the door comes to another place, for a page that has an address for each. */
    public Registration addPlaceListener(ComponentEventListener<PlaceEvent> listener) {
        return addListener(PlaceEvent.class, listener);
    }

    /** Where the visitor is now. */
    public Place getPlace() {
        return place;
    }

    /** What the place is called, in the language of the door; empty at the welcome. It tells nothing of what is asked or answered. */
    public Optional<String> getPlaceName() {
        return switch (place.screen()) {
            case WELCOME -> Optional.empty();
            case SERVICES -> Optional.of(voice().say(getI18n().finder().get(ServiceFinderI18n.Text.TITLE)));
            case WALK ->
                Optional.of(
                        navigator.isAtResult()
                                ? voice().say(getI18n().get(DoorI18n.Text.RESULT_PAGE))
                                : voice().say(getI18n().get(DoorI18n.Text.QUESTION_PAGE), place.page()));
        };
    }

    /**
     * Shows a place, as an address or the browser's own Back and Forward ask for it; nothing that was answered is lost. A page of
     * a walk that is not known is first looked for in what the visitor's tab has kept; if it is not there either, the door shows
     * its welcome and says so to those who listen for places.
     */
    public void show(Place wanted) {
        if (wanted.equals(place)) {
            return;
        }
        switch (wanted.screen()) {
            case WELCOME -> welcome().arrive();
            case SERVICES -> openFinder();
            case WALK -> showWalk(wanted.page());
        }
    }

    private void showWalk(int page) {
        if (navigator.underWay() && navigator.turnTo(page)) {
            openWalk();
            navigator.arrive();
        } else if (recalled) {
            welcome();
            tell(PlaceEvent.Move.INSTEAD);
        } else {
            place = Place.walk(page);
            start = null;
            screen.removeAll();
        }
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        if (!recalled && place.equals(Place.WELCOME)) {
            recalled = true;
            navigator.recallIfKept(this, this::recalled);
        } else if (!recalled) {
            navigator.recall(this, this::recalled); // it may be a page of a walk that only the tab knows
        }
    }

    private void recalled() {
        recalled = true;
        offerErasing(told());
        Place wanted = place;
        if (start != null && (navigator.underWay() || navigator.notice().isPresent())) {
            redraw();
        } else if (wanted.screen() == Place.Screen.WALK && screen.getComponentCount() == 0) {
            showWalk(wanted.page());
            if (wanted.equals(place)) {
                tell(PlaceEvent.Move.INSTEAD);
            }
        }
    }

    void chooseLanguage(Language language) {
        VisitMemory.language(language);
        setLanguage(language);
    }

    void chooseEasyLanguage(boolean easy) {
        VisitMemory.easyLanguage(easy);
        setEasyLanguage(easy);
    }

    /** Shows the welcome. */
    public void start() {
        goHome(PlaceEvent.Move.ON);
    }

    private void goHome(PlaceEvent.Move move) {
        Heading title = welcome();
        tell(move);
        title.arrive();
    }

    /** Begins a walk anew for somebody, as the ways in on the welcome do; what was answered before is gone. */
    public void walk(Audience audience) {
        open(navigator);
        navigator.startFor(audience);
    }

    void resume() {
        navigator.enterHere();
        walked(PlaceEvent.Move.ON);
        navigator.arrive();
    }

    private void walked(PlaceEvent.Move move) {
        openWalk();
        tell(move);
    }

    private void openWalk() {
        if (navigator.getElement().getParent() == null) {
            open(navigator);
        }
        place = Place.walk(navigator.getPage());
        offerErasing(told());
    }

    /** Goes to the page before, or to the welcome from the first: through the browser's history where it has that page. */
    private void back() {
        int before = navigator.getPage() - 1;
        Place wanted = before == 0 ? Place.WELCOME : Place.walk(before);
        if (hasListener(PlaceEvent.class) && navigator.isPageBeforeBehind()) {
            fireEvent(new PlaceEvent(this, wanted, PlaceEvent.Move.BACK));
        } else {
            show(wanted);
            tell(PlaceEvent.Move.INSTEAD);
        }
    }

    private void tell(PlaceEvent.Move move) {
        fireEvent(new PlaceEvent(this, place, move));
    }

    void find() {
        openFinder();
        tell(PlaceEvent.Move.ON);
    }

    private void openFinder() {
        if (finder == null) {
            finder = finder();
        }
        open(finder);
        place = Place.SERVICES;
        finder.arrive();
    }

    @Override
    protected void forget() {
        navigator.erase();
    }

    private void erased() {
        finder = null;
        forgetMunicipality();
        offerErasing(false);
        goHome(PlaceEvent.Move.INSTEAD);
    }

    /** Hears when the visitor erased what they had told, on whatever screen. */
    @Override
    public Registration addErasedListener(ComponentEventListener<ErasedEvent> listener) {
        return navigator.addErasedListener(listener);
    }

    private ServiceFinderWidget finder() {
        ServiceFinderWidget made = part(new ServiceFinderWidget(edition()));
        made.withoutCrisisBar();
        made.setI18n(getI18n().finder());
        made.setHeadingLevel(getHeadingLevel());
        made.addSearchListener(searched -> offerErasing(told()));
        return made;
    }

    /** Whether there is something to erase. */
    private boolean told() {
        return navigator.underWay() || (finder != null && finder.underWay());
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
        place = Place.WELCOME;
        screen.removeAll();
        navigator.notice().ifPresent(words -> screen.add(Notice.of(voice(), words)));
        screen.add(next);
        home.setVisible(false);
        return next.title();
    }
}
