package org.onedoor.widgets.navigator;

import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Section;
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
import org.onedoor.widgets.contact.CapabilityWidget;
import org.onedoor.widgets.contact.CrisisBar;
import org.onedoor.widgets.kit.Heading;
import org.onedoor.widgets.kit.RegionChooser;

/**
 * Asks a navigator's questions one at a time and ends in a letter: what this seems to need, why, and who can help.
 *
 * <p>Answers stay in the server session; they are never put in the address, in logs or in events. Nothing is lost by going
 * back, by changing the language or the municipality, or by looking at where help is now.
 *
 * {@snippet class = "org.onedoor.widgets.WidgetSnippetsTest" region = "navigator"}
 */
@StyleSheet("context://onedoor/onedoor.css")
@StyleSheet("context://onedoor/service.css")
@StyleSheet("context://onedoor/navigator.css")
public final class NavigatorWidget extends CapabilityWidget<NavigatorI18n> {

    private final Section page = new Section();
    private NavigatorSession session;
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
        addRegionChangedListener(change -> showServices(change.isFromClient()));
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

    /** Forgets all answers and asks the first question. */
    public void startOver() {
        go(edition().navigator().start());
    }

    /** Forgets all answers and starts for a visitor of whom it is known who they are, so that it need not be asked first. */
    public void startFor(Audience audience) {
        NavigatorSession start = edition().navigator().start();
        Optional<Answer> known =
                start.stage() instanceof Question question ? question.saying(audience) : Optional.empty();
        go(known.map(start::answer).orElse(start));
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

    NavigatorSession session() {
        return session;
    }

    void answer(Answer answer) {
        go(session.answer(answer));
    }

    void back() {
        go(session.back());
    }

    void askAgain(String item) {
        go(session.goTo(item));
    }

    private void go(NavigatorSession next) {
        session = next;
        asking = null;
        Heading heading = show();
        heading.arrive();
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

    private Heading show() {
        page.getElement().setAttribute("aria-label", voice().say(getI18n().get(NavigatorI18n.Text.LABEL)));
        Answer draft = asking == null ? null : asking.draft().orElse(null);
        page.removeAll();
        return switch (session.stage()) {
            case Question question -> ask(question, draft);
            case Result result -> tell(result);
        };
    }

    private Heading ask(Question question, @Nullable Answer draft) {
        asking = new QuestionView(this, question, getHeadingLevel(), session.remaining(), draft);
        page.add(asking);
        return asking.heading();
    }

    private Heading tell(Result result) {
        ResultPage told = ResultPage.of(new ToldResult(this, result, getHeadingLevel()));
        page.add(told);
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
