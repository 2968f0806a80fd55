package org.onedoor.widgets.navigator;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.shared.Registration;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onedoor.content.Edition;
import org.onedoor.directory.Match;
import org.onedoor.directory.Need;
import org.onedoor.navigator.NavigatorSession;
import org.onedoor.navigator.Question;
import org.onedoor.navigator.Result;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.vocabulary.Audience;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.vocabulary.json.InvalidContentException;
import org.onedoor.widgets.contact.CapabilityWidget;
import org.onedoor.widgets.contact.CrisisBar;
import org.onedoor.widgets.contact.CrisisI18n;
import org.onedoor.widgets.kit.Heading;
import org.onedoor.widgets.kit.Notice;
import org.onedoor.widgets.kit.RegionChooser;
import org.onedoor.widgets.kit.TabMemory;

/**
 * Asks a navigator's questions one at a time and ends in a letter: what this seems to need, why, and who can help.
 *
 * <p>Answers stay in the server session and in the visitor's own tab, which hands them back when the session is gone; they are
 * never put in the address, in logs or in events. Nothing is lost by going back, by changing the language or the municipality,
 * or by looking at where help is now.
 *
 * {@snippet class = "org.onedoor.widgets.WidgetSnippetsTest" region = "navigator"}
 */
@StyleSheet("context://onedoor/onedoor.css")
@StyleSheet("context://onedoor/service.css")
@StyleSheet("context://onedoor/navigator.css")
public final class NavigatorWidget extends CapabilityWidget<NavigatorI18n> {

    private static final TabMemory TAB = new TabMemory("walk");

    private final Section page = new Section();
    private NavigatorSession session;
    private Trail trail;
    private boolean recalled;
    private @Nullable SerializableRunnable takesBack;
    private @Nullable LocalizedText notice;
    private Countdown countdown = Countdown.START;
    private @Nullable QuestionView asking;
    private @Nullable RegionChooser regionChooser;
    private Period checkAgainAfter = Period.ofWeeks(2);

    /** A navigator of the bundled national pack. */
    public NavigatorWidget() {
        this(bundled());
    }

    /** The navigator of an edition. */
    public NavigatorWidget(Edition edition) {
        super(edition, new NavigatorI18n());
        session = edition.navigator().start();
        trail = Trail.from(item());
        addRegionChangedListener(change -> {
            keep();
            showServices(change.isFromClient());
        });
        page.addClassName("onedoor-page");
        getContent().addClassName("onedoor-navigator");
        getContent().add(page);
        draw();
    }

    /**
     * Says other words, at once; what has been answered stays.
     *
     * @param i18n the words; never null
     */
    @Override
    public void setI18n(NavigatorI18n i18n) {
        if (regionChooser != null) {
            regionChooser.setI18n(i18n.region());
        }
        super.setI18n(i18n);
    }

    /** After how long a result that is not urgent advises to look again: two weeks unless set. */
    public Period getCheckAgainAfter() {
        return checkAgainAfter;
    }

    /**
     * Advises to look again after another time; a result that is shown says so at once.
     *
     * @param checkAgainAfter two weeks unless set; never null
     */
    public void setCheckAgainAfter(Period checkAgainAfter) {
        this.checkAgainAfter = Objects.requireNonNull(checkAgainAfter, "checkAgainAfter");
        draw();
    }

    /** Hears when a walk comes to its result. */
    public Registration addResultListener(ComponentEventListener<ResultEvent> listener) {
        return addListener(ResultEvent.class, listener);
    }

    /** Hears when a walk comes to a new page. */
    public Registration addPageListener(ComponentEventListener<PageEvent> listener) {
        return addListener(PageEvent.class, listener);
    }

    /** Forgets all answers and asks the first question. */
    public void startOver() {
        begin(edition().navigator().start());
        arriveOnNewPage();
    }

    /** Forgets all answers and starts for a visitor of whom it is known who they are, so that it need not be asked first. */
    public void startFor(Audience audience) {
        NavigatorSession start = edition().navigator().start();
        Optional<Answer> known =
                start.stage() instanceof Question question ? question.saying(audience) : Optional.empty();
        begin(known.map(start::answer).orElse(start));
        arriveOnNewPage();
    }

    private void begin(NavigatorSession start) {
        session = start;
        trail = Trail.from(item());
        countdown = Countdown.START;
        notice = null;
        asking = null;
    }

    /** The item that is asked now. */
    private String item() {
        return session.stage() instanceof Question question ? question.item() : Trail.END;
    }

    /** The number of the page that is shown, from 1. */
    public int getPage() {
        return trail.at();
    }

    /** Whether the page that is shown is a result. */
    public boolean isAtResult() {
        return session.stage() instanceof Result;
    }

    /**
     * Shows a page of the walk again, as the browser's own Back and Forward ask for it. Nothing that was answered is lost.
     *
     * @return whether the walk has such a page
     */
    public boolean turnTo(int page) {
        if (!trail.has(page)) {
            return false;
        }
        if (page != trail.at()) {
            trail = trail.turnedTo(page);
            session = trail.shown(session);
            notice = null;
            asking = null;
            keep();
            show();
        }
        return true;
    }

    /**
     * Takes visitors back in another way than by asking the question before again, for a page around whose browser history has
     * every page of the walk.
     *
     * @param back what Back does; null, as at first, for the question before
     */
    public void setTakesBack(@Nullable SerializableRunnable back) {
        takesBack = back;
        draw();
    }

    /** Whether the browser's own history has the page before right behind this one, as far as is known. */
    public boolean isPageBeforeBehind() {
        return trail.at() > trail.behind();
    }

    /** Notes that this page was entered from elsewhere, so that another one is behind it in the browser's history. */
    public void enterHere() {
        trail = trail.enteredHere();
        keep();
    }

    /**
     * Takes up the walk that the visitor's tab has kept, if it has one and none is under way. A walk through content that has
     * changed meanwhile begins anew and says so.
     *
     * @param page an attached component
     * @param then hears when that is done
     */
    public void recall(Component page, SerializableRunnable then) {
        recalled = true;
        TAB.recall(page, kept -> {
            kept.filter(text -> !underWay()).ifPresent(this::takeUp);
            then.run();
        });
    }

    /** The same for a page that need not wait: it hears nothing when the tab has kept none. */
    public void recallIfKept(Component page, SerializableRunnable then) {
        recalled = true;
        TAB.recallIfKept(page, kept -> {
            if (!underWay()) {
                takeUp(kept);
            }
            then.run();
        });
    }

    /** Takes up a walk as a tab has kept it: the whole of it, or nothing. */
    void takeUp(String text) {
        try {
            KeptWalk kept = KeptWalk.read(text);
            NavigatorSession walked = kept.session(edition().navigator());
            Trail pages = kept.trail();
            NavigatorSession shown = pages.shown(walked);
            Answer chosen = kept.chosen(shown);
            session = shown;
            trail = pages;
            asking = null;
            if (kept.municipality() != null) {
                move(kept.municipality(), false);
            }
            show(chosen);
            keep();
        } catch (InvalidContentException | IllegalArgumentException renewed) {
            startOverSaying(getI18n().get(NavigatorI18n.Text.RENEWED));
        }
    }

    private void startOverSaying(LocalizedText words) {
        begin(edition().navigator().start());
        notice = words;
        keep();
        show();
    }

    /** What a visitor is to be told beside the page, such as that their answers are erased. */
    public Optional<LocalizedText> notice() {
        return Optional.ofNullable(notice);
    }

    @Override
    protected void forget() {
        startOverSaying(getI18n().crisis().get(CrisisI18n.Text.ERASED));
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        if (!recalled) {
            recallIfKept(this, () -> {});
        }
    }

    /** Keeps also what is chosen and not sent on, which would be lost when the page is loaded again. */
    void chosen() {
        keep();
    }

    private void keep() {
        Answer chosen = chosenHere();
        boolean told = underWay() || chosen != null;
        offerErasing(told);
        if (told) {
            TAB.keep(
                    this,
                    KeptWalk.of(session, trail, getMunicipality().orElse(null), chosen)
                            .json());
        } else {
            TAB.forget(this);
        }
    }

    /** Moves the focus to what is on the page now. */
    public void arrive() {
        show().arrive();
    }

    /** Whether something has been answered. */
    public boolean underWay() {
        return !session.answers().isEmpty();
    }

    private void showServices(boolean chosenHere) {
        if (chosenHere) {
            page.getChildren()
                    .filter(ResultPage.class::isInstance)
                    .map(ResultPage.class::cast)
                    .forEach(result -> result.services().arrive());
        }
    }

    /** The choice of a municipality, made when a result first needs it. */
    RegionChooser regionChooser() {
        if (regionChooser == null) {
            regionChooser = part(new RegionChooser(edition()));
            regionChooser.setI18n(getI18n().region());
        }
        return regionChooser;
    }

    Trail trail() {
        return trail;
    }

    NavigatorSession session() {
        return session;
    }

    void answer(Answer answer) {
        go(session.answer(answer));
    }

    boolean canGoBack() {
        return takesBack != null || trail.has(trail.at() - 1) || session.canGoBack();
    }

    /** Goes on to what is offered after the result. */
    void goOn() {
        countdown = Countdown.START;
        go(session.goOn());
    }

    /** Passes over all that is left, but not what is chosen on the page or was answered there before. */
    void stopHere() {
        Optional<Answer> chosen = Optional.ofNullable(asking).flatMap(QuestionView::draft);
        NavigatorSession ended = session;
        while (ended.stage() instanceof Question question) {
            ended = ended.answer(chosen.or(question::given).orElse(Answer.skipped()));
            chosen = Optional.empty();
        }
        go(ended);
    }

    void back() {
        if (takesBack != null) {
            takesBack.run();
        } else if (turnTo(trail.at() - 1)) {
            arrive();
        } else {
            begin(session.back());
            arriveOnNewPage();
        }
    }

    void askAgain(String item) {
        go(session.goTo(item));
    }

    private void go(NavigatorSession next) {
        session = next;
        trail = trail.on(next.answers().keySet(), item());
        arriveOnNewPage();
    }

    private void arriveOnNewPage() {
        notice = null;
        asking = null;
        keep();
        show().arrive();
        fireEvent(new PageEvent(this, trail.at()));
        if (session.stage() instanceof Result result) {
            fireEvent(new ResultEvent(
                    this,
                    result.step(),
                    edition().navigator().id(),
                    edition().navigator().version()));
        }
    }

    @Override
    protected void draw() {
        show();
    }

    private @Nullable Answer chosenHere() {
        return Optional.ofNullable(asking).flatMap(QuestionView::draft).orElse(null);
    }

    private Heading show() {
        return show(chosenHere());
    }

    private Heading show(@Nullable Answer draft) {
        page.getElement().setAttribute("aria-label", voice().say(getI18n().get(NavigatorI18n.Text.LABEL)));
        page.removeAll();
        notice().ifPresent(words -> page.add(Notice.of(voice(), words)));
        return switch (session.stage()) {
            case Question question -> ask(question, draft);
            case Result result -> tell(result);
        };
    }

    private Heading ask(Question question, @Nullable Answer draft) {
        countdown = countdown.at(question.item(), session.remaining());
        asking = new QuestionView(this, question, getHeadingLevel(), countdown.left(), draft);
        page.add(asking);
        return asking.heading();
    }

    private Heading tell(Result result) {
        ResultPage told = ResultPage.of(new ToldResult(this, result, getHeadingLevel()));
        page.add(told, new Done(this));
        return told.title();
    }

    /** What the visitor needs, as far as it matters for choosing services. */
    Need need(Result result) {
        return edition().need(result, voice().language(), now().toInstant());
    }

    List<Match> crisisContacts() {
        return CrisisBar.contacts(this);
    }
}
