package org.onedoor.widgets.scale;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.shared.Registration;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onedoor.content.Edition;
import org.onedoor.scales.Scale;
import org.onedoor.scales.Score;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.json.InvalidContentException;
import org.onedoor.widgets.contact.CapabilityWidget;
import org.onedoor.widgets.kit.TabMemory;

/**
 * One measurement scale: a form with one item a row, and its result.
 *
 * <p>An answer that the scale holds critical shows whom to call at once, before anything else is asked. A form that is not full
 * gives no score. The result tells what a score may mean and what to do, and never that somebody "has" something; a host that
 * leaves the meaning to its professionals switches the interpretation off. What has been answered stays in the visitor's own
 * tab, so the form can be left and taken up again there.
 *
 * <p>The wording is shown only where the licence of the scale allows it.
 */
@StyleSheet("context://onedoor/onedoor.css")
@StyleSheet("context://onedoor/service.css")
@StyleSheet("context://onedoor/navigator.css")
@StyleSheet("context://onedoor/scale.css")
public final class ScaleWidget extends CapabilityWidget<ScaleI18n> {

    private final Section page = new Section();
    private Scale scale;
    private ScaleDraft draft;
    private boolean interpretation = true;
    private boolean showingResult;
    private boolean apart;
    private boolean recalled;

    /**
     * A scale of the bundled national pack, with its crisis contacts.
     *
     * @param scale its id, such as {@code phq-9}
     * @throws IllegalArgumentException if the pack has no such scale
     */
    public ScaleWidget(String scale) {
        this(bundled(), scale);
    }

    /**
     * A scale of an edition, with its crisis contacts.
     *
     * @throws IllegalArgumentException if the edition has no scale of this id
     */
    public ScaleWidget(Edition edition, String scale) {
        this(edition, edition.scales().scale(scale));
    }

    /** A scale, with the crisis contacts of an edition. */
    public ScaleWidget(Edition edition, Scale scale) {
        this(edition, scale, new ScaleDraft());
    }

    private ScaleWidget(Edition edition, Scale scale, ScaleDraft draft) {
        super(edition, new ScaleI18n());
        this.scale = scale;
        this.draft = draft;
        page.addClassNames("onedoor-page", "onedoor-stack", "onedoor-stack-wide");
        getContent().addClassName("onedoor-scale");
        getContent().add(page);
        draw();
    }

    /** A form that a professional fills in with a client: the visit keeps nothing of it, and the page has its crisis bar. */
    public static ScaleWidget apart(Edition edition, Scale scale) {
        ScaleWidget apart = new ScaleWidget(edition, scale, new ScaleDraft());
        apart.recalled = true;
        apart.withoutCrisisBar();
        apart.apart = true;
        apart.draw();
        return apart;
    }

    /** Whether the page around says already which scale it is. */
    boolean isApart() {
        return apart;
    }

    /** The scale it shows. */
    public Scale getScale() {
        return scale;
    }

    /**
     * Shows another scale, at once. What was answered of the one before stays in the visitor's tab.
     *
     * @param scale the scale; never null
     */
    public void setScale(Scale scale) {
        boolean same = scale.id().equals(this.scale.id()) && scale.version().equals(this.scale.version());
        this.scale = scale;
        showingResult = false;
        if (!same) {
            draft = new ScaleDraft();
            recalled = false;
        }
        draw();
        if (isAttached()) {
            recall();
        }
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        recall();
    }

    private void recall() {
        if (!recalled) {
            recalled = true;
            tab().recallIfKept(this, this::takeUp);
        }
    }

    private TabMemory tab() {
        return new TabMemory("scale " + scale.id());
    }

    /** Takes up a form as a tab has kept it: the whole of it, or nothing. */
    void takeUp(String text) {
        try {
            KeptForm kept = KeptForm.read(text);
            if (draft.answers().isEmpty() && kept.fits(scale)) {
                draft.takeUp(kept);
            }
        } catch (InvalidContentException changed) {
            tab().forget(this);
        }
        offerErasing(!draft.answers().isEmpty());
        draw();
        fireEvent(new FormEvent(this, false, isShowingResult()));
    }

    private void keep() {
        if (apart) {
            return;
        }
        offerErasing(!draft.answers().isEmpty());
        Optional<KeptForm> kept = kept();
        if (kept.isPresent()) {
            tab().keep(this, kept.get().json());
        } else {
            tab().forget(this);
        }
    }

    /** The form as the tab keeps it; nothing of one that was not begun. */
    Optional<KeptForm> kept() {
        return draft.language()
                .map(language -> new KeptForm(
                        scale.id(), scale.version(), language.tag(), new LinkedHashMap<>(draft.answers())));
    }

    @Override
    protected void forget() {
        draft.clear();
        turnTo(false);
    }

    /** Whether the result is shown and not the questions. */
    public boolean isShowingResult() {
        return showingResult && score().status() == Score.Status.COMPLETE;
    }

    /** Shows the result or the questions, as an address asks for it; a form that is not full shows its questions. */
    public void setShowingResult(boolean result) {
        if (result != showingResult) {
            showingResult = result;
            draw();
            arrive();
        }
    }

    /** Hears when the form turns to its result, or back to its questions. */
    public Registration addFormListener(ComponentEventListener<FormEvent> listener) {
        return addListener(FormEvent.class, listener);
    }

    /** Whether the result says what a score may mean: so unless it was switched off. */
    public boolean isInterpretation() {
        return interpretation;
    }

    /**
     * Says, or does not say, what a score may mean: without it the result is the points and whom to ask. On unless set; a result
     * that is shown follows at once.
     */
    public void setInterpretation(boolean interpretation) {
        this.interpretation = interpretation;
        if (isShowingResult()) {
            draw(); // the questions are the same, and somebody may be answering them
        }
    }

    /** Hears when a full form has been scored. The event carries no answer and no score. */
    public Registration addScoredListener(ComponentEventListener<ScoredEvent> listener) {
        return addListener(ScoredEvent.class, listener);
    }

    /** The language of the form: the one it was begun in, otherwise the widget's or one in which the wording exists. */
    Optional<Language> wording() {
        return draft.language()
                .or(() -> scale.languages(voice().language()).stream().findFirst());
    }

    ScaleDraft draft() {
        return draft;
    }

    /** The score of what is answered now. It says as much as the answers do: keep it as you would keep them. */
    public Score score() {
        return scale.score(draft.answers());
    }

    @Override
    protected void draw() {
        page.removeAll();
        page.getElement().setAttribute("aria-label", voice().say(getI18n().get(ScaleI18n.Text.LABEL)));
        Optional<Language> wording = wording();
        if (wording.isEmpty()) {
            page.add(new NoWording(this));
        } else if (isShowingResult()) {
            page.add(new ScaleResult(this, score(), interpretation));
        } else {
            page.add(new ScaleForm(this, wording.get()));
        }
    }

    void answer(String item, @Nullable Integer value, Language language) {
        showingResult = false;
        draft.answer(item, value, language);
        keep();
    }

    void startAgain() {
        draft.clear();
        keep();
        turnTo(false);
    }

    void showForm() {
        turnTo(false);
    }

    void showResult() {
        turnTo(true);
        fireEvent(new ScoredEvent(this, scale.id(), scale.version()));
    }

    private void turnTo(boolean result) {
        showingResult = result;
        draw();
        arrive();
        fireEvent(new FormEvent(this, true, result));
    }

    private void arrive() {
        page.getChildren()
                .filter(ScalePage.class::isInstance)
                .map(ScalePage.class::cast)
                .forEach(shown -> shown.title().arrive());
    }
}
